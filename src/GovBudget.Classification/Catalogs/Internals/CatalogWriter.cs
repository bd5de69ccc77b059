using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Writes a catalogue file as docs/catalogue-format.md describes it: the same records give the same bytes, in whatever order they come.</summary>
internal static class CatalogWriter
{
    public static byte[] Write<TCode>(
        string statement, IEnumerable<CatalogCoverage> coverage, IEnumerable<SubjectRecord<TCode>> records, IEnumerable<SubjectChange<TCode>> changes)
        where TCode : struct, ISubjectCode<TCode>
    {
        byte[] below = Encoding.UTF8.GetBytes(Below(statement, coverage, InOrder(records), InOrder(changes)));
        string above = $"{CatalogWords.Format}\t{CatalogWords.FormatName}\t{CatalogWords.FormatVersion}\n" +
            $"{CatalogWords.Hash}\t{Convert.ToHexStringLower(SHA256.HashData(below))}\n";
        return [.. Encoding.UTF8.GetBytes(above), .. below];
    }

    private static SubjectRecord<TCode>[] InOrder<TCode>(IEnumerable<SubjectRecord<TCode>> records)
        where TCode : struct, ISubjectCode<TCode> =>
        [.. records.OrderBy(static r => r.Code).ThenBy(static r => r.Account).ThenBy(static r => r.From?.Day ?? LocalDate.MinIsoValue).ThenBy(static r => r.Name, StringComparer.Ordinal)];

    private static SubjectChange<TCode>[] InOrder<TCode>(IEnumerable<SubjectChange<TCode>> changes)
        where TCode : struct, ISubjectCode<TCode> =>
        [.. changes.OrderBy(static c => c.Day).ThenBy(static c => First(c.From, c.To)).ThenBy(static c => First(c.To, c.From)).ThenBy(static c => c.Kind)];

    private static TCode First<TCode>(ImmutableArray<TCode> codes, ImmutableArray<TCode> others)
        where TCode : struct, ISubjectCode<TCode> => codes.IsEmpty ? others.FirstOrDefault() : codes[0];

    private static string Below<TCode>(
        string statement, IEnumerable<CatalogCoverage> coverage, SubjectRecord<TCode>[] records, SubjectChange<TCode>[] changes)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder();
        Line(text, CatalogWords.Rows, Number(records.Length));
        Line(text, CatalogWords.Scheme, CatalogWords.Of(TCode.Scheme));
        foreach (CatalogCoverage covered in coverage.OrderBy(static c => c.Days.Start))
        {
            Line(text, CatalogWords.Covers, Day(covered.Days.Start), Day(covered.Days.End), CatalogWords.Of(covered.Extent), covered.Note);
        }

        if (statement.Length > 0)
        {
            Line(text, CatalogWords.Statement, statement);
        }

        foreach (CatalogSource source in records.SelectMany(static r => r.Sources).Concat(changes.SelectMany(static c => c.Sources)).DistinctBy(static s => s.Id).OrderBy(static s => s.Id, StringComparer.Ordinal))
        {
            Line(text, CatalogWords.Source, source.Id, source.DocumentNumber ?? string.Empty, source.Date is { } date ? Day(date) : string.Empty,
                source.Documents is { } count ? Number(count) : string.Empty, source.Place ?? string.Empty, source.Title);
        }

        foreach (SubjectChange<TCode> change in changes)
        {
            Line(text, CatalogWords.Change, CatalogWords.Of(change.Kind), Day(change.Day), CatalogWords.Of(change.Basis), CatalogWords.Of(change.Account),
                string.Join(',', change.From), string.Join(',', change.To), Ids(change.Sources), change.Reason);
        }

        Line(text, CatalogWords.Columns, CatalogWords.ColumnNames);
        foreach (SubjectRecord<TCode> record in records)
        {
            Row(text, record);
        }

        return text.ToString();
    }

    private static void Row<TCode>(StringBuilder text, SubjectRecord<TCode> record)
        where TCode : struct, ISubjectCode<TCode>
    {
        int start = text.Length;
        Line(text, record.Code.ToString() ?? string.Empty, record.Name, CatalogWords.Of(record.Account), record.Parent?.ToString() ?? string.Empty,
            Bound(record.From), Bound(record.To), CatalogWords.Of(record.Stated), Seen(record.Seen), Known(record.Known), Ids(record.Sources), record.Layer ?? string.Empty);

        // Columns without content at the end say nothing.
        int end = text.Length - 1;
        while (end > start && text[end - 1] == '\t')
        {
            end--;
        }

        text.Length = end;
        text.Append('\n');
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : "\t").Append(OneLine(fields[i]));
        }

        text.Append('\n');
    }

    /// <summary>Tabs and line ends have a meaning in the file, so in a text they become spaces.</summary>
    private static string OneLine(string field) => field.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? field : field.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Seen(ImmutableArray<YearSighting> seen) => string.Join(',', seen.OrderBy(static s => s.Year).Select(static s => $"{Number(s.Year)}:{Number(s.Documents)}"));

    private static string Known(KnownYears? known) => known is not { } years ? string.Empty
        : $"{Number(years.First)}{(years.Last == years.First ? string.Empty : "-" + Number(years.Last))}:{CatalogWords.Of(years.Confidence)}";

    private static string Bound(ValidityBound? bound) => bound is not { } known ? string.Empty
        : Day(known.Day) + (known.Basis == ValidityBasis.Notice ? string.Empty : CatalogWords.BasisMark + CatalogWords.Of(known.Basis));

    private static string Ids(ImmutableArray<CatalogSource> sources) => string.Join(',', sources.Select(static s => s.Id));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
