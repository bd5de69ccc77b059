using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class CrossTab<TRow, TColumn>
{
    /// <summary>Rounds the cross-tab for display so that rows and columns still add up, subtotals among them (双向尾差调整). Where every sum is known that can always be done.</summary>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <param name="cancellationToken">Stops the search for what has to move.</param>
    /// <returns>The same rows and columns with what is shown; <see cref="RoundedCrossTab{TRow, TColumn}"/> says what holds. This cross-tab stays exact.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member; or blank lines made sums unknown (<see cref="AbsentAmountPolicy.Contagious"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">A figure, which the message names, is rounded beyond the range of <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public RoundedCrossTab<TRow, TColumn> Round(AmountUnit unit, int decimals = 0, CancellationToken cancellationToken = default) =>
        Round(RoundingMargins.None, unit, decimals, cancellationToken);

    /// <summary>Rounds the cross-tab where it has to show given totals.</summary>
    /// <param name="margins">The totals of the nodes of <see cref="Rows"/> and <see cref="Columns"/>, subtotals among them, which it has to show.</param>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <param name="cancellationToken">Stops the search for what has to move.</param>
    /// <exception cref="ArgumentNullException"><paramref name="margins"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The totals cannot be shown while each cell stays at a step around its amount: the message names the conflict. Or they do not fit
    /// the nodes, or are not whole steps; or <paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member; or blank lines made sums unknown
    /// (<see cref="AbsentAmountPolicy.Contagious"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">A figure, which the message names, is rounded beyond the range of <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public RoundedCrossTab<TRow, TColumn> Round(RoundingMargins margins, AmountUnit unit, int decimals = 0, CancellationToken cancellationToken = default) =>
        TryRound(margins, unit, decimals, out RoundedCrossTab<TRow, TColumn>? result, out RoundingConflict? conflict, cancellationToken)
            ? result
            : throw new ArgumentException($"{conflict} Use {nameof(TryRound)}, which answers false, where that can be.", nameof(margins));

    /// <summary>Rounds the cross-tab where it has to show given totals, if that can be done.</summary>
    /// <param name="margins">The totals of the nodes of <see cref="Rows"/> and <see cref="Columns"/>, subtotals among them, which it has to show.</param>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <param name="result">The rounded cross-tab.</param>
    /// <param name="conflict">Why there is none.</param>
    /// <param name="cancellationToken">Stops the search for what has to move.</param>
    /// <returns>Whether the totals can be shown while each cell, and each subtotal inside one line, stays at a step around its amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="margins"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The totals do not fit the nodes, or are not whole steps; or <paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member; or blank lines made sums unknown
    /// (<see cref="AbsentAmountPolicy.Contagious"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">A figure, which the message names, is rounded beyond the range of <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public bool TryRound(
        RoundingMargins margins, AmountUnit unit, int decimals,
        [NotNullWhen(true)] out RoundedCrossTab<TRow, TColumn>? result, [NotNullWhen(false)] out RoundingConflict? conflict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(margins);
        var step = new RoundingStep(unit, decimals);
        _ = Rows.ToAddUp("rounded on two sides at once");
        var rounding = new TwoTreeRounding(RoundingTree.Of(Rows), RoundingTree.Of(Columns), ExactAt, margins, step);

        // What the roll-ups show alone is what the totals show here too, where the cells allow it.
        Prefer(Rows.Round(unit, decimals), rounding.PreferRow);
        Prefer(Columns.Round(unit, decimals), rounding.PreferColumn);
        conflict = rounding.Run(cancellationToken);
        result = conflict is null ? new(this, rounding, step) : null;
        return conflict is null;
    }

    private static void Prefer<TKey>(RoundedRollUp<TKey> alone, Action<int, BudgetAmount?> prefer)
        where TKey : notnull
    {
        for (int i = 0; i < alone.Nodes.Length; i++)
        {
            prefer(i, alone.Nodes[i].Shown);
        }
    }

    /// <summary>The exact amount of a cell or total; the number of nodes stands for the totals.</summary>
    private BudgetAmount? ExactAt(int row, int column) =>
        row == Rows.Nodes.Length ? column == Columns.Nodes.Length ? Total : Columns.Nodes[column].Inclusive
        : column == Columns.Nodes.Length ? Rows.Nodes[row].Inclusive : this[row, column];
}
