using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>Writes the correspondence file: same draft, same bytes.</summary>
internal static class CorrespondenceFileWriter
{
    private const string Columns = "department\tgovernment\tunits\tevidence\tconfidence\tyears\tdocuments\toccurrences\tlast\tsources\tdoubt";

    private const string Statement =
        "Pairs are facts gathered from an excerpt of the Ministry's table of correspondence and from published budgets that print both codes. " +
        "The whole official table was not to be had: the column evidence says how each pair is known.";

    public static byte[] Write(CorrespondenceDraft draft)
    {
        byte[] below = Encoding.UTF8.GetBytes(Below(draft));
        string above = $"{CorrespondenceWords.Format}\t{CorrespondenceWords.FormatName}\t{CorrespondenceWords.FormatVersion}\n" +
            $"{CorrespondenceWords.Hash}\t{Convert.ToHexStringLower(SHA256.HashData(below))}\n";
        return [.. Encoding.UTF8.GetBytes(above), .. below];
    }

    private static string Below(CorrespondenceDraft draft)
    {
        var text = new StringBuilder();
        Line(text, CorrespondenceWords.Rows, Number(draft.Rows.Count));
        Line(text, CorrespondenceWords.Covers, Number(draft.FirstYear), Number(draft.LastYear));
        Line(text, CorrespondenceWords.OfficialYears, Number(ReviewedPairs.OfficialYears.First), Number(ReviewedPairs.OfficialYears.Last));
        Line(text, CorrespondenceWords.Statement, Statement);
        foreach ((_, string id, string title) in ReviewedPairs.Sources.Where(source => draft.Rows.Any(row => row.Sources.Contains(source.Id))))
        {
            Line(text, CorrespondenceWords.Source, id, title);
        }

        Line(text, CorrespondenceWords.Columns, Columns);
        foreach (CorrespondenceRow row in draft.Rows)
        {
            Line(text,
                row.Key.Department,
                row.Key.Government,
                row.Units,
                CorrespondenceWords.Of(row.Evidence),
                CorrespondenceWords.Of(row.Confidence),
                string.Join(',', row.Years.Select(Number)),
                NumberOrBlank(row.Documents),
                NumberOrBlank(row.Occurrences),
                NumberOrBlank(row.LastYear ?? 0),
                string.Join(',', row.Sources),
                row.Doubt ?? string.Empty);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields) => text.Append(string.Join('\t', fields)).Append('\n');

    private static string NumberOrBlank(int number) => number == 0 ? string.Empty : Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
