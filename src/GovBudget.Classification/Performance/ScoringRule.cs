using System.Globalization;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>How a value that was reached becomes points (评分标准). Derive from it for a rule of one's own.</summary>
/// <remarks>Whatever a rule gives, a score never leaves 0 to the weight. Rules are immutable and thread-safe; two of this package with the same numbers are equal.</remarks>
public abstract class ScoringRule
{
    /// <summary>
    /// Met gives the weight; otherwise the points are in proportion: actual ÷ target where more is better, target ÷ actual where less is.
    /// This is the rule of the official self-evaluation form (项目支出绩效自评表).
    /// </summary>
    public static ScoringRule Proportional { get; } = new ProportionalRule();

    /// <summary>Met gives the weight, otherwise nothing.</summary>
    public static ScoringRule AllOrNothing { get; } = new AllOrNothingRule();

    /// <summary>Points in steps by how far the target was reached: (1, 1), (0.8, 0.6) is the weight when met, 60 % of it from 80 %, otherwise nothing.</summary>
    /// <param name="steps">From which proportion of the target on, which share of the weight; both 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no step, or a number is outside 0 to 1, or a higher step gives less.</exception>
    public static ScoringRule Steps(params ReadOnlySpan<(decimal From, decimal Share)> steps) => new StepRule([.. steps]);

    /// <summary>Points in bands of the value itself: 满意度 ≥90% all, ≥80% four fifths.</summary>
    /// <param name="bands">Bands as targets with their share of the weight, 0 to 1; the first one that the value meets counts, and none gives nothing.</param>
    /// <exception cref="ArgumentException">There is no band, or a share is outside 0 to 1, or a band is qualitative.</exception>
    public static ScoringRule Bands(params ReadOnlySpan<(IndicatorTarget Band, decimal Share)> bands) => new BandRule([.. bands]);

    /// <summary>The weight less points for every whole unit that is missing (每少一次扣 3 分，扣完为止).</summary>
    /// <param name="points">The points that one step costs; above 0.</param>
    /// <param name="each">How large a step is, in the unit of the target; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above 0.</exception>
    public static ScoringRule Deduction(decimal points, decimal each = 1) => new DeductionRule(points, each);

    /// <summary>Scores one value.</summary>
    /// <param name="input">The value, the target and the weight.</param>
    public abstract RuleOutcome Score(RuleInput input);

    /// <summary>Writes a number as formulas do.</summary>
    private protected static string Text(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);

    private protected static RuleOutcome Full(RuleInput input) => new(input.Weight, $"{Text(input.Value)}{input.Target.Unit} 达到 {input.Target}，得满分");

    private protected static void CheckShare(decimal share, string parameter)
    {
        if (share is < 0 or > 1)
        {
            throw new ArgumentException($"A share is 0 to 1, not {Text(share)}.", parameter);
        }
    }
}
