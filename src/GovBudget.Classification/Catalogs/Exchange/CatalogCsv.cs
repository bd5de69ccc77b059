using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Exchange.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Exchange;

/// <summary>Writes a catalogue as CSV tables (RFC 4180, UTF-8, English field names) and reads them back, with validity and evidence.</summary>
/// <remarks>
/// Reading what was written gives the same catalogue, to the byte of <see cref="SubjectCatalog{TCode}.Save"/>. The columns are in
/// docs/catalogue-exchange.md. Lines end with CR LF; the same catalogue gives the same bytes.
/// </remarks>
public static class CatalogCsv
{
    /// <summary>Writes the tables for which there is a stream.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="files">Where to write to; a table without a stream is left out.</param>
    /// <param name="withByteOrderMark">Whether each file begins with a byte order mark, as Chinese spreadsheets need it to see UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="files"/> is <see langword="null"/>.</exception>
    public static void Write<TCode>(SubjectCatalog<TCode> catalog, CatalogCsvFiles files, bool withByteOrderMark = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(files);
        ExchangeContent<TCode> content = ExchangeContent.Of(catalog);
        Put(files.Subjects, ExchangeTables.Subjects, content.SubjectLines(), withByteOrderMark);
        Put(files.Coverage, ExchangeTables.Coverage, content.CoverageLines(), withByteOrderMark);
        Put(files.Changes, ExchangeTables.Changes, content.ChangeLines(), withByteOrderMark);
        Put(files.Sources, ExchangeTables.Sources, content.SourceLines(), withByteOrderMark);
    }

    /// <summary>Reads a catalogue.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="files">The tables; those of subjects and coverage are needed. A byte order mark is tolerated, the order of columns does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no table of coverage.</exception>
    /// <exception cref="InvalidDataException">A table is damaged: a column is unknown, missing or there twice, a field cannot be read, or rows contradict each other; the message names table, line and column.</exception>
    [SuppressMessage("Usage", "CA2208:Instantiate argument exceptions correctly", Justification = "The property is part of the argument.")]
    public static SubjectCatalog<TCode> Read<TCode>(CatalogCsvFiles files)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(files);
        Stream coverage = files.Coverage
            ?? throw new ArgumentException("A catalogue needs its coverage: without it nothing says which days the rows answer for. Give the stream of the table of coverage.", nameof(files));
        var read = new ExchangeReader<TCode>();
        if (files.Sources is not null)
        {
            read.AddSources(CsvTable.Read(Utf8Text.Read(files.Sources), ExchangeTables.Sources));
        }

        read.AddCoverage(CsvTable.Read(Utf8Text.Read(coverage), ExchangeTables.Coverage));
        if (files.Changes is not null)
        {
            read.AddChanges(CsvTable.Read(Utf8Text.Read(files.Changes), ExchangeTables.Changes));
        }

        read.AddSubjects(CsvTable.Read(Utf8Text.Read(files.Subjects), ExchangeTables.Subjects));
        return read.ToCatalog();
    }

    private static void Put(Stream? stream, ExchangeTable table, IEnumerable<string[]> lines, bool withByteOrderMark)
    {
        if (stream is not null)
        {
            CsvTable.Write(stream, table, lines, withByteOrderMark);
        }
    }
}
