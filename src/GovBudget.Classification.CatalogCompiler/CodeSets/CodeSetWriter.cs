using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary>Writes a code set file as docs/code-sets.md describes it: same facts, same bytes.</summary>
internal static class CodeSetWriter
{
    public static byte[] Write(CodeSetFile file)
    {
        byte[] below = Encoding.UTF8.GetBytes(Below(file));
        string above = $"{CatalogWords.Format}\t{CodeSetWords.FormatName}\t{CodeSetWords.FormatVersion}\n" +
            $"{CatalogWords.Hash}\t{Convert.ToHexStringLower(SHA256.HashData(below))}\n";
        return [.. Encoding.UTF8.GetBytes(above), .. below];
    }

    private static string Below(CodeSetFile file)
    {
        var text = new StringBuilder();
        Line(text, CatalogWords.Rows, Number(file.Rows.Length));
        Line(text, CodeSetWords.Set, file.Id, file.ChineseName);
        foreach (CatalogCoverage covered in file.Coverage)
        {
            Line(text, CatalogWords.Covers, Day(covered.Days.Start), Day(covered.Days.End), CatalogWords.Of(covered.Extent), covered.Note);
        }

        Line(text, CatalogWords.Statement, file.Statement);
        foreach (CatalogSource source in file.Sources)
        {
            Line(text, CatalogWords.Source, source.Id, source.DocumentNumber ?? string.Empty, source.Date is { } date ? Day(date) : string.Empty,
                source.Documents is { } count ? Number(count) : string.Empty, source.Place ?? string.Empty, source.Title);
        }

        Line(text, [CatalogWords.Columns, .. CodeSetWords.ColumnNames.Split('\t')]);
        foreach (CodeSetRow row in file.Rows.OrderBy(static row => row.Code, StringComparer.Ordinal))
        {
            Line(text, row.Code, row.Name, string.Join(CodeSetWords.NameMark, row.OtherNames), row.Parent ?? string.Empty, Bound(row.From), Bound(row.To),
                CatalogWords.Of(row.Stated), Seen(row.Seen), Known(row.Known), string.Join(',', row.Sources.Select(static source => source.Id)), row.Note);
        }

        return text.ToString();
    }

    // Fields without content at the end say nothing.
    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields) =>
        text.Append(string.Join('\t', fields).TrimEnd('\t')).Append('\n');

    private static string Seen(ImmutableArray<YearSighting> seen) =>
        string.Join(',', seen.OrderBy(static s => s.Year).Select(static s => $"{Number(s.Year)}:{Number(s.Documents)}"));

    private static string Known(KnownYears? known) => known is not { } years ? string.Empty
        : $"{Number(years.First)}{(years.Last == years.First ? string.Empty : "-" + Number(years.Last))}:{CatalogWords.Of(years.Confidence)}";

    private static string Bound(ValidityBound? bound) => bound is not { } known ? string.Empty
        : Day(known.Day) + (known.Basis == ValidityBasis.Notice ? string.Empty : CatalogWords.BasisMark + CatalogWords.Of(known.Basis));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
