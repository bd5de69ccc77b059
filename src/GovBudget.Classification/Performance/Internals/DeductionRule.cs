namespace GovBudget.Classification.Performance.Internals;

/// <summary>The weight less points for every whole step that is missing.</summary>
internal sealed class DeductionRule : ScoringRule
{
    public DeductionRule(decimal points, decimal each)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(each);
        Points = points;
        Each = each;
    }

    /// <summary>The points that one step costs.</summary>
    public decimal Points { get; }

    /// <summary>How large a step is.</summary>
    public decimal Each { get; }

    public override bool Equals(object? obj) => obj is DeductionRule other && Points == other.Points && Each == other.Each;

    public override int GetHashCode() => HashCode.Combine(Points, Each);

    public override RuleOutcome Score(RuleInput input)
    {
        decimal steps = Attainment.WholeSteps(input.Shortfall, Each);
        if (steps == 0)
        {
            return input.IsMet ? Full(input) : new(input.Weight, $"未差满 {Text(Each)}，不扣分");
        }

        // Compared before it is multiplied: what costs more than all costs all, and so do steps that nobody counts.
        bool isAll = steps == Attainment.Most || Points >= input.Weight / steps;
        string words = $"差 {Text(input.Shortfall)}，每 {Text(Each)} 扣 {Text(Points)} 分，{Text(input.Weight)} − {Text(steps)} × {Text(Points)}";
        return isAll ? new(0, words + "，扣完为止") : new(input.Weight - (steps * Points), words);
    }
}
