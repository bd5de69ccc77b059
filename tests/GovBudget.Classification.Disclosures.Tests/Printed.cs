using System.Text.RegularExpressions;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>Figures as documents print them, to compare what was read with what the eye sees.</summary>
internal static partial class Printed
{
    /// <summary>An amount in 万元.</summary>
    public static BudgetAmount Wan(string figure) => PrintedAmount.Parse(figure, AmountUnit.TenThousandYuan).Amount;

    /// <summary>An amount as it stands in print, with its decimals; the empty text where the cell is blank.</summary>
    public static string Figure(this PrintedAmount? amount) => amount?.ToString() ?? string.Empty;

    /// <summary>
    /// The numbers in the rows of a text, counted without the reader: cells between tabs that hold digits, separators,
    /// one sign and a percent sign at most. A line of a table of contents is no row.
    /// </summary>
    public static int CountNumbers(IEnumerable<string> lines) =>
        lines.Where(l => l.Contains('\t') && !ContentsLine().IsMatch(l)).Sum(l => l.TrimEnd('\r').Split('\t').Count(c => Number().IsMatch(c)));

    [GeneratedRegex(@"^\s*[-−]?[0-9][0-9,]*(?:\.[0-9]+)?\s*%?\s*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:第.{1,3}部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件|表)[^\t]*\t+\s*[0-9]{1,3}\s*$")]
    private static partial Regex ContentsLine();
}
