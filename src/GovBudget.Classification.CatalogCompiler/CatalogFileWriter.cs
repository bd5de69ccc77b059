using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Writes a catalogue file as docs/catalogue-format.md describes it: same draft, same bytes.</summary>
internal static class CatalogFileWriter
{
    private const string Columns = "code\tname\taccount\trole\tevidence\tconfidence\tdocuments\tyears\tfrom\tto\tsources";

    private const string Statement =
        "Codes and names are facts gathered from notices of the Ministry of Finance and from published budgets. " +
        "No complete official table of the year was to be had: the column evidence says how each row is known.";

    public static byte[] Write(CatalogDraft draft)
    {
        byte[] below = Encoding.UTF8.GetBytes(Below(draft));
        string above = $"{CatalogWords.Format}\t{CatalogWords.FormatName}\t{CatalogWords.FormatVersion}\n" +
            $"{CatalogWords.Hash}\t{Convert.ToHexStringLower(SHA256.HashData(below))}\n";
        return [.. Encoding.UTF8.GetBytes(above), .. below];
    }

    private static string Below(CatalogDraft draft)
    {
        var text = new StringBuilder();
        Line(text, CatalogWords.Rows, Number(draft.Entries.Count));
        Line(text, CatalogWords.Scheme, CatalogWords.Of(draft.Scheme.Scheme));
        Line(text, CatalogWords.Covers, Day(draft.Covered.Start), Day(draft.Covered.End));
        Line(text, CatalogWords.Statement, Statement);
        foreach (CatalogSource source in draft.Sources.Where(source => draft.Entries.Any(entry => entry.Sources.Contains(source.Id))))
        {
            Line(text, CatalogWords.Source, source.Id, source.DocumentNumber ?? string.Empty, Day(source.Date), source.Documents is { } count ? Number(count) : string.Empty, source.Title);
        }

        foreach (GapEntry gap in draft.Gaps)
        {
            Line(text, CatalogWords.Gap, gap.Code, gap.Name, Years(gap.Years), gap.Reason);
        }

        Line(text, CatalogWords.Columns, Columns);
        foreach (CatalogEntry entry in draft.Entries)
        {
            Line(text,
                entry.Code,
                entry.Name,
                CatalogWords.Of(entry.Account),
                entry.IsPathOnly ? CatalogWords.PathOnly : string.Empty,
                CatalogWords.Of(entry.Evidence),
                CatalogWords.Of(entry.Confidence),
                entry.Documents == 0 ? string.Empty : Number(entry.Documents),
                Years(entry.Years),
                Day(entry.ValidFrom),
                string.Empty,
                string.Join(',', entry.Sources));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields) => text.Append(string.Join('\t', fields)).Append('\n');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Years(IReadOnlyList<int> years) => string.Join(',', years.Select(Number));

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;
}
