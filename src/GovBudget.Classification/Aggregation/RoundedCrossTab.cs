using System.Collections.Immutable;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>A cross-tab rounded for display so that every row and every column, subtotals among them, still adds up (双向尾差调整).</summary>
/// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
/// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
/// <remarks>
/// <para>Made by <see cref="CrossTab{TRow, TColumn}.Round(AmountUnit, int, CancellationToken)"/>. What holds where no totals are demanded, which can always be reached:</para>
/// <list type="bullet">
/// <item>In every row, the columns below a subtotal add up to it, and those at the top to the total of the row; in every column the rows likewise.
/// The totals of both sides add up to the grand total. Under <see cref="MixedGrainPolicy.EveryLine"/> lines that stand on a subtotal itself are a part of it beside those below: what it shows beyond them is what they show.</item>
/// <item>The grand total shows its nearest value (四舍五入, half away from zero).</item>
/// <item>Every cell of a row and a column with amounts of their own, every subtotal inside one such row or column, and the total of every
/// row and column, subtotals among them, show the step below or above their exact amounts, so they are less than one step off. What is a whole number of steps is shown as it is.</item>
/// <item>Where a subtotal of the rows meets one of the columns, the sum of the cells is shown. It can be further off: such
/// subtotals cannot always be kept to the steps around them. <see cref="Moved"/> tells by how much.</item>
/// <item>The totals of rows and columns are those that <see cref="RollUp{TKey}.Round"/> shows for <see cref="CrossTab{TRow, TColumn}.Rows"/> and
/// <see cref="CrossTab{TRow, TColumn}.Columns"/> alone, except for as few as possible. With these, as few as possible of the
/// other figures that are kept to the steps around them leave their nearest values, and with these the sum of distances from the exact amounts is the smallest.</item>
/// </list>
/// <para>Absent stays absent. The same cross-tab gives the same result. Rows and columns are counted from 0, by their places in the nodes of both roll-ups. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class RoundedCrossTab<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly RoundingStep _step;
    private readonly BudgetAmount?[,] _shown;

    internal RoundedCrossTab(CrossTab<TRow, TColumn> crossTab, TwoTreeRounding rounding, RoundingStep step)
    {
        CrossTab = crossTab;
        _step = step;
        (_shown, Moved) = rounding.Results();
    }

    /// <summary>The exact cross-tab, with the nodes of both sides.</summary>
    public CrossTab<TRow, TColumn> CrossTab { get; }

    /// <summary>The unit the figures are shown in.</summary>
    public AmountUnit Unit => _step.Unit;

    /// <summary>With how many decimals of the unit the figures are shown.</summary>
    public int Decimals => _step.Decimals;

    /// <summary>What one more in the last shown digit would add: 100 元 for two decimals of 万元.</summary>
    public BudgetAmount Step => BudgetAmount.FromFen(_step.Fen);

    /// <summary>The grand total; absent where no line has an amount.</summary>
    public BudgetAmount? Total => _shown[CrossTab.Rows.Nodes.Length, CrossTab.Columns.Nodes.Length];

    /// <summary>What is not shown at its own nearest value, row by row, the totals of the columns last.</summary>
    public ImmutableArray<MovedCell> Moved { get; }

    /// <summary>What is shown where a row and a column meet; absent where no line with an amount stands there.</summary>
    /// <param name="row">The place of the row in the nodes of <see cref="CrossTab{TRow, TColumn}.Rows"/>.</param>
    /// <param name="column">The place of the column in the nodes of <see cref="CrossTab{TRow, TColumn}.Columns"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public BudgetAmount? this[int row, int column] =>
        _shown[Inside(row, CrossTab.Rows.Nodes.Length, nameof(row)), Inside(column, CrossTab.Columns.Nodes.Length, nameof(column))];

    /// <summary>What the total of a row shows; absent where the row is.</summary>
    /// <param name="row">The place of the row in the nodes of <see cref="CrossTab{TRow, TColumn}.Rows"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public BudgetAmount? RowTotal(int row) => _shown[Inside(row, CrossTab.Rows.Nodes.Length, nameof(row)), CrossTab.Columns.Nodes.Length];

    /// <summary>What the total of a column shows; absent where the column is.</summary>
    /// <param name="column">The place of the column in the nodes of <see cref="CrossTab{TRow, TColumn}.Columns"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public BudgetAmount? ColumnTotal(int column) => _shown[CrossTab.Rows.Nodes.Length, Inside(column, CrossTab.Columns.Nodes.Length, nameof(column))];

    /// <summary>What is shown where two keys meet.</summary>
    /// <param name="row">The key of the row.</param>
    /// <param name="column">The key of the column.</param>
    /// <returns>The amount; absent where no line with an amount stands there, or below.</returns>
    /// <exception cref="ArgumentNullException">A key is <see langword="null"/>.</exception>
    public BudgetAmount? Find(TRow row, TColumn column) =>
        CrossTab.TryPlace(row, column, out int rowPlace, out int columnPlace) ? _shown[rowPlace, columnPlace] : null;

    /// <summary>A figure as a number of the unit with its decimals, such as <c>705.04</c>; empty where it is absent.</summary>
    /// <param name="shown">A figure of this table.</param>
    public string Text(BudgetAmount? shown) => _step.Text(shown);

    private static int Inside(int index, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count, name);
        return index;
    }
}
