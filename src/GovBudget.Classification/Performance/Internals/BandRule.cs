using System.Collections.Immutable;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Points in bands of the value.</summary>
internal sealed class BandRule : ScoringRule
{
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

        Ranges = bands;
    }

    /// <summary>The bands, in the order in which they are asked.</summary>
    public ImmutableArray<(IndicatorTarget Band, decimal Share)> Ranges { get; }

    public override bool Equals(object? obj) => obj is BandRule other && Elements.Equal(Ranges, other.Ranges);

    public override int GetHashCode() => Elements.Hash(Ranges);

    public override RuleOutcome Score(RuleInput input)
    {
        foreach ((IndicatorTarget band, decimal share) in Ranges)
        {
            if (input.Target.Unit.TryConvert(input.Value, band.Unit, out decimal value) && band.IsMetBy(value))
            {
                return new(input.Weight * share, $"{Text(value)}{band.Unit} 在 {band} 档，{Text(input.Weight)} × {Text(share * 100)}%");
            }
        }

        return new(0, "不在任何一档，不得分");
    }
}
