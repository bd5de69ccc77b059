using GovBudget.Classification.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints a variance table as an indented tree: both amounts, change, rate, share and contribution of every node.</summary>
public static class TextVariance
{
    private const string Absent = "—";

    /// <summary>Prints a variance table.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="unit">The unit to print amounts in.</param>
    /// <param name="base">The heading of the base, such as 上年预算数.</param>
    /// <param name="current">The heading of the current side, such as 本年预算数.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>
    /// Lines joined by <c>\n</c>: the header, the nodes in tree order, 合计 last. Amounts are exact, so that they add up as printed. 占比 is the share
    /// of the current total, 拉动 the contribution to the rate of the total in percentage points, each with two decimals, half away from zero.
    /// On a comparable basis 科目调整 and 可比增减 stand behind it, which together make the change; 可比增减率 is the rate of the latter.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TKey>(
        VarianceTable<TKey> table, AmountUnit unit = AmountUnit.TenThousandYuan, string @base = "基期", string current = "本期", int maxWidth = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(current);
        _ = unit.InFen;
        TextTable text = new TextTable().AddColumn($"{table.Axis.Title}（{unit.ChineseName}）", TextAlignment.Left, maxWidth);
        foreach (string heading in (string[])[@base, current, "增减额", "增减率", .. table.IsRestated ? ["科目调整", "可比增减", "可比增减率"] : (string[])[], "占比", "拉动（百分点）"])
        {
            text.AddColumn(heading, TextAlignment.Right);
        }

        string format = "N" + unit.ChineseName;
        foreach (VarianceNode<TKey> node in table.Nodes)
        {
            text.AddRow(node.Depth, CellsOf(node, table, format));
        }

        return text.AddRow(CellsOf(table.Total, table, format)).ToString();
    }

    private static string[] CellsOf<TKey>(VarianceNode<TKey> node, VarianceTable<TKey> table, string format)
        where TKey : notnull =>
    [
        node.Label,
        Text(node.Base, format),
        Text(node.Current, format),
        Text(node.Change, format),
        node.Amounts.RateText,
        .. table.IsRestated ? [Text(node.Reclassified, format), Text(node.Real.Change, format), node.Real.RateText] : (string[])[],
        Ratio(node.Current, table.Total.Current),
        Points(node.Change, table.Total.Base),
    ];

    private static string Text(BudgetAmount? amount, string format) => amount?.ToString(format) ?? Absent;

    private static string Ratio(BudgetAmount? part, BudgetAmount? whole) =>
        part is { } of && whole is { IsZero: false } all ? PercentText.Write(PercentText.Round(of.Fen, all.Fen)) : Absent;

    private static string Points(BudgetAmount? change, BudgetAmount? @base) =>
        change is { } of && @base is { IsZero: false } all ? PercentText.Write(PercentText.Round(of.Fen, Int128.Abs(all.Fen)))[..^1] : Absent;
}
