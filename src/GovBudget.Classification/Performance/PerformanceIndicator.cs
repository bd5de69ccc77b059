using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>One indicator of a project (三级指标): its category, its name, what it is to reach and how much it counts.</summary>
public sealed record PerformanceIndicator
{
    /// <summary>The largest weight: 1,000,000 points. Forms have up to 100.</summary>
    public const decimal MaxWeight = 1_000_000;

    /// <summary>The first level (一级指标): output, benefit, satisfaction, cost; none where a form leaves it open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IndicatorCategory"/>.</exception>
    public IndicatorCategory FirstLevel { get; init => field = Defined(value); }

    /// <summary>The second level (二级指标), such as quantity; none where a form leaves it open, and for a local category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IndicatorCategory"/>.</exception>
    public IndicatorCategory SecondLevel { get; init => field = Defined(value); }

    /// <summary>The second level as printed, where it is a local category; otherwise <see langword="null"/>.</summary>
    public string? LocalCategory { get; init; }

    /// <summary>The name (三级指标) as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The target (指标值) as printed; <see langword="null"/> where none is printed.</summary>
    public string? TargetText { get; init; }

    /// <summary>The target; <see langword="null"/> where <see cref="TargetFailure"/> says why there is none that computes.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>Why <see cref="TargetText"/> does not compute; none where it does.</summary>
    public TargetParseFailure TargetFailure { get; init; }

    /// <summary>The weight in points (权重, 分值), 0 to 1,000,000; <see langword="null"/> where the form has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 0 to 1,000,000.</exception>
    public decimal? Weight
    {
        get;
        init
        {
            if (value is < 0 or > MaxWeight)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is in points, 0 to 1,000,000; leave it null where there is none.");
            }

            field = value;
        }
    }

    /// <summary>Which values are better than a target of exactly one value: <c>100人</c> that may be exceeded is <see cref="TargetDirection.Higher"/>.</summary>
    /// <remarks>
    /// <see cref="TargetDirection.None"/>, the default, goes by what is measured: higher for quantity, quality, benefit and satisfaction, lower for cost and for what is to be
    /// avoided (投诉, 事故), exactly for all else and for a target of 0. Other targets have their direction by their operator.
    /// </remarks>
    public TargetDirection Direction { get; init; }

    /// <summary>How the indicator is scored; <see langword="null"/>, the default, is the rule of the options.</summary>
    public ScoringRule? Rule { get; init; }

    /// <summary>Whether the values of several projects may be added up: people trained. Rates and points of a score are never added up. False by default.</summary>
    public bool IsAdditive { get; init; }

    /// <summary>The line in the document, counted from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>Whether this is the execution rate of the budget (预算执行率): an indicator of no category with one of its names.</summary>
    public bool IsExecutionRate => Category == IndicatorCategory.None && LocalCategory is null && ExecutionRateName.Is(Name);

    /// <summary>The lowest category that is known: the second level, or else the first.</summary>
    public IndicatorCategory Category => SecondLevel != IndicatorCategory.None ? SecondLevel : FirstLevel;

    /// <summary>The execution rate of the budget (预算执行率) as an indicator: at least 100 %, in proportion below.</summary>
    /// <param name="weight">Its points; 10 by the official split.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is outside 0 to <see cref="MaxWeight"/>.</exception>
    public static PerformanceIndicator ExecutionRate(decimal weight = 10) => Read(IndicatorCategory.None, "预算执行率", "≥100%", weight);

    /// <summary>Reads the target of an indicator.</summary>
    /// <param name="category">The category; a second level brings its first level along, as far as the tree of <see cref="IndicatorCategories"/> has one.</param>
    /// <param name="name">The name.</param>
    /// <param name="target">The target as printed, or <see langword="null"/>.</param>
    /// <param name="weight">The weight in points, or <see langword="null"/>.</param>
    /// <param name="vocabulary">The units and scales; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is outside 0 to <see cref="MaxWeight"/>, or <paramref name="category"/> is no member.</exception>
    public static PerformanceIndicator Read(
        IndicatorCategory category, string name, string? target, decimal? weight = null, IndicatorVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool isSecond = category.Parent is not null;
        IndicatorTarget.TryParse(target, vocabulary ?? IndicatorVocabulary.Default, out IndicatorTarget? read, out TargetParseFailure failure);
        return new()
        {
            FirstLevel = category.Parent ?? category,
            SecondLevel = isSecond ? category : IndicatorCategory.None,
            Name = name,
            TargetText = target,
            Target = read,
            TargetFailure = failure,
            Weight = weight,
        };
    }

    private static IndicatorCategory Defined(IndicatorCategory category) =>
        Enum.IsDefined(category) ? category : throw new ArgumentOutOfRangeException(nameof(category), category, $"{(int)category} is no category of indicators.");
}
