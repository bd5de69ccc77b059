using GovBudget.Classification.Checks;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>占…% against the amounts beside it (relations 53 to 55): the printed share must be the rounding of a possible one, and shares of a whole add up to 100.</summary>
internal static class NarrativeShares
{
    public static IEnumerable<RelationResult> Check(DisclosureNarrative narrative) =>
        narrative.Figures.GroupBy(f => f.Section).SelectMany(section => InSection([.. section]));

    private static IEnumerable<RelationResult> InSection(NarrativeFigure[] figures)
    {
        // A share whose whole is named (占项目支出总额的…%) speaks of a figure that may stand anywhere.
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i] is { Share: { } share, ShareOf.Length: 0 } part && figures.Take(i).Where(f => f.Share is null && f.Amount.Amount >= part.Amount.Amount && !f.Amount.Amount.IsZero).ToArray() is { Length: > 0 } wholes)
            {
                yield return Share(part, share, wholes, figures);
            }
        }

        foreach (NarrativeFigure[] sentence in figures.GroupBy(f => f.Sentence).Select(g => g.ToArray()))
        {
            NarrativeFigure[] parts = [.. sentence.Where(f => f is { Share: not null, ShareOf.Length: 0 })];
            NarrativeFigure? whole = sentence.FirstOrDefault(f => f.Share is null);
            if (parts.Length > 1 && whole is not null && AmountCheck.Sum(whole.Amount, [.. parts.Select(p => p.Amount)]).Verdict != Verdict.Inconsistent)
            {
                yield return SumOfShares(parts);
            }
        }
    }

    private static RelationResult Share(NarrativeFigure part, PrintedRate share, NarrativeFigure[] wholes, NarrativeFigure[] all)
    {
        string statement = $"情况说明 {part.Label} 占比 {share}";
        foreach (NarrativeFigure whole in wholes)
        {
            if (RateIntervals.Share(part.Amount, whole.Amount) is { } possible && share.IsPossible(possible))
            {
                return Operands.Decided(55, part.Line, statement, holds: true);
            }
        }

        if (all.Where(f => f.Share is not null && f.ShareOf.Length == 0).Select(f => f.Amount.Amount).Aggregate(BudgetAmount.Zero, (sum, amount) => sum + amount) > wholes[0].Amount.Amount)
        {
            // The parts of the section make more than any amount in it: their whole stands elsewhere.
            return Operands.NotChecked(55, part.Line, statement, "所占的总额不在本节中", part.Amount.Amount);
        }

        string note = RateIntervals.Share(part.Amount, wholes[0].Amount) is { } interval ? $"按 {wholes[0].Label} {wholes[0].Amount} 计，应在 {interval} 之间" : string.Empty;
        return Operands.Decided(55, part.Line, statement, holds: false, note) with { Left = part.Amount.Amount, Right = wholes[0].Amount.Amount };
    }

    private static RelationResult SumOfShares(NarrativeFigure[] parts)
    {
        decimal sum = parts.Sum(p => p.Share!.Value.Value);
        decimal slack = parts.Sum(p => p.Share!.Value.Step) / 2;
        string statement = $"情况说明 {string.Join("、", parts.Select(p => p.Label))} 的占比之和为 100%";
        Verdict verdict = sum == 1 ? Verdict.Consistent : Math.Abs(sum - 1) <= slack ? Verdict.RoundingOnly : Verdict.Inconsistent;
        return new RelationResult { Relation = 55, Verdict = verdict, Line = parts[0].Line, Statement = statement };
    }
}
