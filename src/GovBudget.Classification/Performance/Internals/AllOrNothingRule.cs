namespace GovBudget.Classification.Performance.Internals;

/// <summary>Met gives the weight, otherwise nothing.</summary>
internal sealed class AllOrNothingRule : ScoringRule
{
    public override RuleOutcome Score(RuleInput input) => input.IsMet ? Full(input) : new(0, "未达成目标，不得分");
}
