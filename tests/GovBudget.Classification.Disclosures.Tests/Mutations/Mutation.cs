namespace GovBudget.Classification.Disclosures.Tests.Mutations;

/// <summary>The sample with one thing changed.</summary>
internal static class Mutation
{
    // The tables stand between these lines; below them are narrative and forms.
    private const int FirstTableLine = 90;
    private const int LastTableLine = 456;

    /// <summary>Every printed amount of the thirteen tables.</summary>
    public static IReadOnlyList<(int Line, int Column, string Text)> Amounts { get; } =
    [
        .. from line in Enumerable.Range(FirstTableLine, LastTableLine - FirstTableLine + 1)
           let cells = Sample.Lines[line - 1].Split('\t')
           from column in Enumerable.Range(0, cells.Length)
           where cells.Length > 1 && cells[column].Contains('.') && PrintedAmount.TryParse(cells[column], AmountUnit.TenThousandYuan, out _)
           select (line, column, cells[column]),
    ];

    /// <summary>The lines of the tables that hold cells.</summary>
    public static IReadOnlyList<int> Rows { get; } =
        [.. Enumerable.Range(FirstTableLine, LastTableLine - FirstTableLine + 1).Where(l => Sample.Lines[l - 1].Contains('\t'))];

    public static string[] WithCell(int line, int column, string text) => WithRow(line, cells => cells[column] = text);

    public static string[] WithRow(int line, Action<string[]> change)
    {
        string[] lines = [.. Sample.Lines];
        string[] cells = lines[line - 1].Split('\t');
        change(cells);
        lines[line - 1] = string.Join('\t', cells);
        return lines;
    }

    public static string[] WithoutCell(int line, int column)
    {
        string[] lines = [.. Sample.Lines];
        lines[line - 1] = string.Join('\t', lines[line - 1].Split('\t').Where((_, c) => c != column));
        return lines;
    }

    public static string[] With(Action<List<string>> change)
    {
        List<string> lines = [.. Sample.Lines];
        change(lines);
        return [.. lines];
    }

    public static BudgetDisclosure Read(string[] lines) => Sample.ReadText(string.Join('\n', lines));
}
