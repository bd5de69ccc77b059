using System.Collections.Immutable;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Points in bands of the value.</summary>
internal sealed class BandRule : ScoringRule
{
    private readonly ImmutableArray<(IndicatorTarget Band, decimal Share)> _bands;

    public BandRule(ImmutableArray<(IndicatorTarget Band, decimal Share)> bands)
    {
        if (bands.IsEmpty || bands.Any(static band => band.Band.Kind != IndicatorTargetKind.Quantitative))
        {
            throw new ArgumentException("Bands need at least one, and each is a quantitative target.", nameof(bands));
        }

        foreach ((_, decimal share) in bands)
        {
            CheckShare(share, nameof(bands));
        }

        _bands = bands;
    }

    public override RuleOutcome Score(RuleInput input)
    {
        foreach ((IndicatorTarget band, decimal share) in _bands)
        {
            if (input.Target.Unit.TryConvert(input.Value, band.Unit, out decimal value) && band.IsMetBy(value))
            {
                return new(input.Weight * share, $"{Text(value)}{band.Unit} 在 {band} 档，{Text(input.Weight)} × {Text(share * 100)}%");
            }
        }

        return new(0, "不在任何一档，不得分");
    }
}
