namespace GovBudget.Classification.Performance;

/// <summary>How indicators are scored; the defaults are those of the official self-evaluation.</summary>
public sealed record ScoringOptions
{
    /// <summary>The defaults.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>The rule for indicators that have none; <see cref="ScoringRule.Proportional"/>.</summary>
    public ScoringRule Rule { get; init; } = ScoringRule.Proportional;

    /// <summary>The points of the bands of qualitative indicators; <see cref="QualitativeBands.Standard"/>.</summary>
    public QualitativeBands Bands { get; init; } = QualitativeBands.Standard;

    /// <summary>The grades; <see cref="GradeScale.Standard"/>.</summary>
    public GradeScale Grades { get; init; } = GradeScale.Standard;

    /// <summary>How the points are split where no indicator has a weight; <see cref="ScoreSplit.Standard"/>.</summary>
    public ScoreSplit Split { get; init; } = ScoreSplit.Standard;

    /// <summary>From which proportion of its target on an indicator is flagged as exceeded (目标偏低); above 1, and 1.3 by default, as many local rules have it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The proportion is not above 1.</exception>
    public decimal OverAchievement
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, 1);
            field = value;
        }
    } = 1.3m;

    /// <summary>To how many decimals points are rounded, half away from zero; 0 to 10, and 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 10.</exception>
    public int Decimals
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10);
            field = value;
        }
    } = 2;
}
