namespace GovBudget.Classification.Performance;

/// <summary>One indicator of a project (三级指标): its category, its name, what it is to reach and how much it counts.</summary>
public sealed record PerformanceIndicator
{
    /// <summary>The first level (一级指标): output, benefit, satisfaction, cost; none where a form leaves it open.</summary>
    public IndicatorCategory FirstLevel { get; init; }

    /// <summary>The second level (二级指标), such as quantity; none where a form leaves it open, and for a local category.</summary>
    public IndicatorCategory SecondLevel { get; init; }

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

    /// <summary>The weight in points (权重, 分值), 0 or more; <see langword="null"/> where the form has none.</summary>
    public decimal? Weight
    {
        get;
        init
        {
            if (value < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is in points, 0 or more; leave it null where there is none.");
            }

            field = value;
        }
    }

    /// <summary>Which values are better, where the target leaves it open: <c>=100人</c> that may be exceeded is <see cref="TargetDirection.Higher"/>.</summary>
    /// <remarks><see cref="TargetDirection.None"/>, the default, is the direction of the target.</remarks>
    public TargetDirection Direction { get; init; }

    /// <summary>How the indicator is scored; <see langword="null"/>, the default, is the rule of the options.</summary>
    public ScoringRule? Rule { get; init; }

    /// <summary>Whether the values of several projects may be added up: people trained, but no rate. False by default.</summary>
    public bool IsAdditive { get; init; }

    /// <summary>The line in the document, counted from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>The lowest category that is known: the second level, or else the first.</summary>
    public IndicatorCategory Category => SecondLevel != IndicatorCategory.None ? SecondLevel : FirstLevel;

    /// <summary>The execution rate of the budget (预算执行率) as an indicator: at least 100 %, in proportion below.</summary>
    /// <param name="weight">Its points; 10 by the official split.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
    public static PerformanceIndicator ExecutionRate(decimal weight = 10) => Read(IndicatorCategory.None, "预算执行率", "≥100%", weight);

    /// <summary>Reads the target of an indicator.</summary>
    /// <param name="category">The category; a second level brings its first level along, as far as the tree of <see cref="IndicatorCategories"/> has one.</param>
    /// <param name="name">The name.</param>
    /// <param name="target">The target as printed, or <see langword="null"/>.</param>
    /// <param name="weight">The weight in points, or <see langword="null"/>.</param>
    /// <param name="vocabulary">The units and scales; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
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
}
