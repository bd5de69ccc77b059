using System.Collections.Immutable;

namespace GovBudget.Classification.Performance;

/// <summary>How 100 points are split (分值权重) where a form states no weights.</summary>
/// <remarks>A first level without a share of its own shares with output; the shares of first levels that a project does not have go to the others in proportion.</remarks>
public sealed record ScoreSplit
{
    /// <summary>Makes a split.</summary>
    /// <param name="execution">Points of the execution rate (预算执行率).</param>
    /// <param name="output">Points of output (产出).</param>
    /// <param name="benefit">Points of benefit (效益).</param>
    /// <param name="satisfaction">Points of satisfaction (满意度).</param>
    /// <param name="cost">Points of cost (成本); 0 where cost belongs to output.</param>
    /// <exception cref="ArgumentException">A share is negative, or the shares do not make 100, or output has none.</exception>
    public ScoreSplit(decimal execution, decimal output, decimal benefit, decimal satisfaction, decimal cost = 0)
    {
        if (Array.Exists([execution, output, benefit, satisfaction, cost], static share => share is < 0 or > 100) || execution + output + benefit + satisfaction + cost != 100 || output == 0)
        {
            throw new ArgumentException("Shares are 0 or more, output has one, and all of them make 100.");
        }

        Execution = execution;
        Output = output;
        Benefit = benefit;
        Satisfaction = satisfaction;
        Cost = cost;
    }

    /// <summary>10 execution rate, 50 output, 30 benefit, 10 satisfaction.</summary>
    public static ScoreSplit Standard { get; } = new(10, 50, 30, 10);

    /// <summary>10 execution rate, 20 cost, 40 output, 20 benefit, 10 satisfaction: as forms with cost at the first level print it.</summary>
    public static ScoreSplit WithCost { get; } = new(10, 40, 20, 10, 20);

    /// <summary>Points of the execution rate.</summary>
    public decimal Execution { get; }

    /// <summary>Points of output.</summary>
    public decimal Output { get; }

    /// <summary>Points of benefit.</summary>
    public decimal Benefit { get; }

    /// <summary>Points of satisfaction.</summary>
    public decimal Satisfaction { get; }

    /// <summary>Points of cost; 0 where cost belongs to output.</summary>
    public decimal Cost { get; }

    /// <summary>Gives weights to indicators that have none: equal ones within a first level, in hundredths of a point, that make 100 with the execution rate.</summary>
    /// <param name="indicators">The indicators; none has a weight. The execution rate may be among them, and has its own share then.</param>
    /// <param name="hasExecution">Whether the execution rate is scored beside these indicators; where it is neither beside nor among them, the others have its share.</param>
    /// <returns>The same indicators with weights, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An indicator has a weight already, or no first level and is not the execution rate.</exception>
    public ImmutableArray<PerformanceIndicator> Weigh(IEnumerable<PerformanceIndicator> indicators, bool hasExecution = true)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ImmutableArray<PerformanceIndicator> all = [.. indicators];
        if (all.Any(static indicator => indicator.Weight is not null || (indicator.FirstLevel == IndicatorCategory.None && !indicator.IsExecutionRate)))
        {
            throw new ArgumentException("A split gives weights to indicators with a first level and without a weight; where some have weights, the form decides.", nameof(indicators));
        }

        Dictionary<IndicatorCategory, int> groups = all.CountBy(GroupOf).ToDictionary();
        decimal shares = groups.Keys.Where(static group => group != IndicatorCategory.None).Sum(ShareOf);
        decimal points = 100 - (hasExecution || groups.ContainsKey(IndicatorCategory.None) ? Execution : 0);
        var weights = new decimal[all.Length];
        decimal given = 0;
        decimal exact = 0;
        for (int i = 0; i < all.Length; i++)
        {
            // What is given so far is the exact sum, rounded: no indicator is off by more than a hundredth, and the sum is right.
            IndicatorCategory group = GroupOf(all[i]);
            exact += (group == IndicatorCategory.None ? Execution : points * ShareOf(group) / shares) / groups[group];
            weights[i] = Math.Round(exact, 2, MidpointRounding.AwayFromZero) - given;
            given += weights[i];
        }

        return [.. all.Select((indicator, index) => indicator with { Weight = weights[index] })];
    }

    /// <summary>The first level that an indicator shares with; none for the execution rate.</summary>
    private IndicatorCategory GroupOf(PerformanceIndicator indicator) =>
        indicator.FirstLevel == IndicatorCategory.None ? IndicatorCategory.None
        : ShareOf(indicator.FirstLevel) == 0 ? IndicatorCategory.Output
        : indicator.FirstLevel;

    private decimal ShareOf(IndicatorCategory firstLevel) => firstLevel switch
    {
        IndicatorCategory.Output => Output,
        IndicatorCategory.Benefit => Benefit,
        IndicatorCategory.Satisfaction => Satisfaction,
        IndicatorCategory.Cost => Cost,
        _ => 0,
    };
}
