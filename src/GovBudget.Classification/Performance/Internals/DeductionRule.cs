namespace GovBudget.Classification.Performance.Internals;

/// <summary>The weight less points for every whole step that is missing.</summary>
internal sealed class DeductionRule : ScoringRule
{
    private readonly decimal _points;
    private readonly decimal _each;

    public DeductionRule(decimal points, decimal each)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(each);
        _points = points;
        _each = each;
    }

    public override RuleOutcome Score(RuleInput input)
    {
        decimal steps = Attainment.WholeSteps(input.Shortfall, _each);
        decimal most = Math.Ceiling(input.Weight / _points);
        return steps == 0
            ? (input.IsMet ? Full(input) : new(input.Weight, $"未差满 {Text(_each)}，不扣分"))
            : new(input.Weight - (Math.Min(steps, most) * _points), $"差 {Text(input.Shortfall)}，每 {Text(_each)} 扣 {Text(_points)} 分，{Text(input.Weight)} − {Text(steps)} × {Text(_points)}");
    }
}
