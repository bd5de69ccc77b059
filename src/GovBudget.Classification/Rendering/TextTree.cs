using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints a roll-up as an indented tree with the amount and the share of every node.</summary>
public static class TextTree
{
    private const string Absent = "—";

    /// <summary>Prints a roll-up.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="unit">The unit to print amounts in.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>
    /// Lines joined by <c>\n</c>: the header, the nodes in tree order, 合计 last. Amounts are exact, with two decimals at least and separators, so
    /// that they add up as printed. The share (占比) is of the total, in percent with two decimals, half away from zero. What is
    /// absent is printed as —, a declared subtotal that differs from the lines below it is told in a column of its own.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TKey>(RollUp<TKey> rollUp, AmountUnit unit = AmountUnit.TenThousandYuan, int maxWidth = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        _ = unit.InFen;
        string format = "N" + unit.ChineseName;
        bool isDeclared = rollUp.Nodes.Any(static node => node.Imbalance is { IsZero: false });
        TextTable table = new TextTable()
            .AddColumn(rollUp.Axis.Title, TextAlignment.Left, maxWidth)
            .AddColumn($"金额（{unit.ChineseName}）", TextAlignment.Right)
            .AddColumn("占比", TextAlignment.Right);
        if (isDeclared)
        {
            table.AddColumn($"所列金额（{unit.ChineseName}）", TextAlignment.Right).AddColumn($"所列多于明细（{unit.ChineseName}）", TextAlignment.Right);
        }

        foreach (RollUpNode<TKey> node in rollUp.Nodes)
        {
            bool differs = node.Imbalance is { IsZero: false };
            string[] cells = [node.Label, Text(node.Inclusive, format), Share(node.Inclusive, rollUp.Total)];
            table.AddRow(node.Depth, differs ? [.. cells, Text(node.Declared, format), Text(node.Imbalance, format)] : cells);
        }

        return table.AddRow("合计", Text(rollUp.Total, format), Share(rollUp.Total, rollUp.Total)).ToString();
    }

    private static string Text(BudgetAmount? amount, string format) => amount?.ToString(format) ?? Absent;

    private static string Share(BudgetAmount? part, BudgetAmount? total) => part is { } of && total is { IsZero: false } whole
        ? PercentText.Write(PercentText.Round(of.Fen, whole.Fen))
        : Absent;
}
