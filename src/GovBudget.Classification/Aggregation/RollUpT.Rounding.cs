using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class RollUp<TKey>
{
    /// <summary>Rounds the roll-up for display so that every sum still holds (尾差调整).</summary>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <returns>The same nodes with what is shown; <see cref="RoundedRollUp{TKey}"/> says what holds. This roll-up stays exact.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">A figure, which the message names, is rounded beyond the range of <see cref="BudgetAmount"/>.</exception>
    public RoundedRollUp<TKey> Round(AmountUnit unit, int decimals = 0) => new RollUpRounding<TKey>(this, new(unit, decimals)).Run();
}
