using System.Collections.Immutable;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>A total that a cost target may mean (成本测算): of <c>5290元/人/月</c> for 5 persons, 5290 元 × 5 人 × 12 月 = 317400 元.</summary>
/// <param name="Amount">The total.</param>
/// <param name="Formula">How it comes about, in Chinese; the amount alone where nothing is multiplied.</param>
/// <param name="IsTotal">
/// Whether the target states the total itself: neither its unit nor its name says that it is a rate. 元/年 and 元/年5人 are totals of the year.
/// </param>
public readonly record struct CostStatement(BudgetAmount Amount, string Formula, bool IsTotal)
{
    /// <summary>Every total that a target in money may mean, with the quantities beside it.</summary>
    /// <param name="cost">The indicator.</param>
    /// <param name="beside">The indicators of the same project; of 数量指标, those that count what the rate is for.</param>
    /// <returns>
    /// What is stated first, then its multiples. Nothing where the target is not in 元, is a change, or is counted for something
    /// that no quantity counts. Only whole 分 are totals. Where more than 256 products are possible, none is tried: a plain amount is then only itself, and a rate nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> or <paramref name="beside"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<CostStatement> Of(PerformanceIndicator cost, IEnumerable<PerformanceIndicator> beside)
    {
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentNullException.ThrowIfNull(beside);
        return [.. new CostReading(cost, [.. beside]).Statements()];
    }

    /// <summary>The formula.</summary>
    public override string ToString() => Formula ?? "";
}
