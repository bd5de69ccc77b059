using GovBudget.Classification.Internals;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>How far a budget is executed, beside how far it should be by the calendar (执行进度与序时进度).</summary>
/// <remarks>Immutable. Two are equal when budget, amount, day and expected share are.</remarks>
public sealed record ExecutionProgress
{
    private readonly (decimal Part, int Whole) _expected;

    private ExecutionProgress(BudgetAmount? budget, CumulativeAmount executed, (decimal Part, int Whole) expected)
    {
        Budget = budget;
        Executed = executed;
        _expected = expected;
    }

    /// <summary>The budget of the whole year; absent where there is none.</summary>
    public BudgetAmount? Budget { get; }

    /// <summary>What was executed from the first day of the year.</summary>
    public CumulativeAmount Executed { get; }

    /// <summary>The share of the year's budget that is expected by that day (序时进度), from 0 to 1.</summary>
    public decimal ExpectedShare => _expected.Part / _expected.Whole;

    /// <summary>The share of the budget that is executed (执行进度); absent where an amount is, or the budget is not above 0 元.</summary>
    public decimal? CompletionRate => Budget is { IsNegative: false } ? Fractions.Of(Executed.Amount, Budget) : null;

    /// <summary>How far the execution is ahead of the calendar, as a fraction: -0.05 is 5 percentage points behind (低于序时进度5个百分点); absent where there is no rate.</summary>
    public decimal? Difference => CompletionRate - ExpectedShare;

    /// <summary>The amount that is expected by the day, to the 分, half away from zero; absent where there is no budget.</summary>
    public BudgetAmount? ExpectedAmount => Budget is { } budget
        ? BudgetAmount.FromFen((long)decimal.Round(budget.Fen * _expected.Part / _expected.Whole, MidpointRounding.AwayFromZero))
        : null;

    /// <summary>As reports word it: <c>执行进度43.20%，低于序时进度6.80个百分点</c>; two decimals, half away from zero.</summary>
    public string Text
    {
        get
        {
            if (Difference is not { } difference)
            {
                return "执行进度—";
            }

            string rate = PercentText.Write((Int128)decimal.Round(CompletionRate!.Value * 10_000, MidpointRounding.AwayFromZero));
            Int128 points = (Int128)decimal.Round(difference * 10_000, MidpointRounding.AwayFromZero);
            string distance = points == 0 ? "与序时进度持平" : $"{(points > 0 ? "高于" : "低于")}序时进度{PercentText.Write(Int128.Abs(points))[..^1]}个百分点";
            return $"执行进度{rate}，{distance}";
        }
    }

    /// <summary>Measures an execution.</summary>
    /// <param name="budget">The budget of the whole year, such as the adjusted one (调整预算); <see langword="null"/> where there is none.</param>
    /// <param name="executed">What was executed so far. Amounts of a single period are added up first: <see cref="CumulativeAmount.Of"/>.</param>
    /// <param name="curve">What is expected by the day; <see cref="ProgressCurve.ByMonths"/> where nothing is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="executed"/> is <see langword="null"/>.</exception>
    public static ExecutionProgress Of(BudgetAmount? budget, CumulativeAmount executed, ProgressCurve? curve = null)
    {
        ArgumentNullException.ThrowIfNull(executed);
        return new(budget, executed, (curve ?? ProgressCurve.ByMonths).QuotientAt(executed.Year, executed.Through));
    }

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
