namespace GovBudget.Classification.Performance.Internals;

/// <summary>Met gives the weight, otherwise the points are in proportion.</summary>
internal sealed class ProportionalRule : ScoringRule
{
    public override RuleOutcome Score(RuleInput input)
    {
        if (input.IsMet)
        {
            return Full(input);
        }

        if (input.Proportion is not { } proportion)
        {
            return new(0, "未达成目标，且无法按比例计算，不得分");
        }

        if (proportion == 0)
        {
            return new(0, "未达成目标，不得分");
        }

        bool isLowerBetter = input.Value > input.Bound;
        (decimal dividend, decimal divisor) = isLowerBetter ? (input.Bound, input.Value) : (input.Value, input.Bound);
        return new(input.Weight * Math.Min(proportion, 1), $"{Text(dividend)} ÷ {Text(divisor)} × {Text(input.Weight)}");
    }
}
