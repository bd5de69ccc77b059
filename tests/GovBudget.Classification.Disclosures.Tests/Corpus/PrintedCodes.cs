using System.Text.RegularExpressions;

namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>The codes that a published document prints beside a name or in a line of a table, each once.</summary>
internal static partial class PrintedCodes
{
    public static IReadOnlyList<string> Of(string path)
    {
        BudgetDisclosure document = new DisclosureReader().Read(path);
        IEnumerable<string> read = document.Tables.SelectMany(static table => table.Lines).SelectMany(InLine);
        return [.. read.Concat(File.ReadLines(path).SelectMany(BesideNames)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> InLine(DisclosedLine line) => line switch
    {
        FunctionalLine { Code: { } code } => [code.ToString()],
        EconomicLine { IsCodePrinted: true } economic => [.. new[] { economic.Department?.ToString(), economic.Government?.ToString() }.OfType<string>()],
        _ => [],
    };

    // A second way that does not depend on the reader: a cell of three, five or seven digits with a Chinese name behind it.
    private static IEnumerable<string> BesideNames(string line)
    {
        string[] cells = line.Split('\t', StringSplitOptions.TrimEntries);
        for (int i = 0; i + 1 < cells.Length; i++)
        {
            if (Code().IsMatch(cells[i]) && Name().IsMatch(cells[i + 1]))
            {
                yield return cells[i];
            }
        }
    }

    [GeneratedRegex(@"^[235]\d\d(\d\d){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
