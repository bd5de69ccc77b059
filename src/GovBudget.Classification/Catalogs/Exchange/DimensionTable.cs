using GovBudget.Classification.Catalogs.Exchange.Internals;

namespace GovBudget.Classification.Catalogs.Exchange;

/// <summary>Writes a catalogue as one flat table for a database (维度表): each subject with the names of all levels above it. CSV, RFC 4180.</summary>
/// <remarks>
/// <para>The columns are in docs/catalogue-exchange.md. For analysis only: the table is not read back, use <see cref="CatalogCsv"/> for that.</para>
/// <para>The basis of a day is notice, stated, known or seen, as of the subject that begins or ends there (the row's own, or one above it); edge means that
/// nothing is known to begin or end, and that only the time which is covered or written does.</para>
/// <para>The same catalogue gives the same bytes.</para>
/// </remarks>
public static class DimensionTable
{
    /// <summary>Writes the subjects of all times covered: a row holds as long as neither the subject nor anything above it changes.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="stream">Where to write to; it is not closed.</param>
    /// <param name="evidenceYear">The fiscal year whose evidence is wanted; <see langword="null"/> for the last year of each row. Where the row does not hold in the year, its nearest year is told: the column evidence_year says which.</param>
    /// <param name="withByteOrderMark">Whether the file begins with a byte order mark.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    public static void Write<TCode>(SubjectCatalog<TCode> catalog, Stream stream, FiscalYear? evidenceYear = null, bool withByteOrderMark = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        CsvTable.Write(stream, DimensionRows.Table, DimensionRows.Of(catalog, evidenceYear), withByteOrderMark);
    }

    /// <summary>Writes the subjects of one edition, in tree order; the days are those on which the edition holds.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="edition">The edition; that of all accounts together has a row for each account that holds the code.</param>
    /// <param name="stream">Where to write to; it is not closed.</param>
    /// <param name="withByteOrderMark">Whether the file begins with a byte order mark.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    public static void Write<TCode>(SubjectEdition<TCode> edition, Stream stream, bool withByteOrderMark = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(stream);
        CsvTable.Write(stream, DimensionRows.Table, DimensionRows.Of(edition), withByteOrderMark);
    }
}
