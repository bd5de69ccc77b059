using System.Collections.Immutable;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Points in steps by the proportion that was reached.</summary>
internal sealed class StepRule : ScoringRule
{
    public StepRule(ImmutableArray<(decimal From, decimal Share)> steps)
    {
        if (steps.IsEmpty)
        {
            throw new ArgumentException("Steps need at least one.", nameof(steps));
        }

        Stages = [.. steps.OrderByDescending(static step => step.From)];
        for (int i = 0; i < Stages.Length; i++)
        {
            CheckShare(Stages[i].From, nameof(steps));
            CheckShare(Stages[i].Share, nameof(steps));
            if (i > 0 && Stages[i].Share > Stages[i - 1].Share)
            {
                throw new ArgumentException("A higher step must not give less than a lower one.", nameof(steps));
            }
        }
    }

    /// <summary>The steps from the highest on.</summary>
    public ImmutableArray<(decimal From, decimal Share)> Stages { get; }

    public override bool Equals(object? obj) => obj is StepRule other && Elements.Equal(Stages, other.Stages);

    public override int GetHashCode() => Elements.Hash(Stages);

    public override RuleOutcome Score(RuleInput input)
    {
        decimal reached = input.IsMet ? 1 : Math.Min(input.Proportion ?? 0, 1);
        foreach ((decimal from, decimal share) in Stages)
        {
            if (reached >= from && (from < 1 || input.IsMet))
            {
                return new(input.Weight * share, $"完成率 {Text(reached * 100)}%，达到 {Text(from * 100)}% 档，{Text(input.Weight)} × {Text(share * 100)}%");
            }
        }

        return new(0, $"完成率 {Text(reached * 100)}%，未达到最低档，不得分");
    }
}
