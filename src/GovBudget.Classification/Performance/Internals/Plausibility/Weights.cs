using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Weights that make neither 100, nor 90 beside an execution rate of 10, and indicators without one beside others that have it.</summary>
internal static class Weights
{
    private const decimal All = 100;
    private const decimal AllButExecution = 90;

    public static IEnumerable<Remark> Of(TargetSheet sheet)
    {
        PerformanceIndicator[] without = [.. sheet.Indicators.Where(static indicator => indicator.Weight is null)];
        if (sheet.Indicators.Length == without.Length)
        {
            return [];
        }

        decimal weight = sheet.Indicators.Aggregate(0m, static (sum, indicator) => Plus(sum, indicator.Weight ?? 0));
        string words = without.Length > 0 ? $"（{without.Length} 个指标未填权重）" : "";
        int line = sheet.Indicators[0].Line;
        IEnumerable<Remark> ofSum = weight > 0 ? Of(weight, sheet.ExecutionWeight, words, line)
            : [new(PerformanceFindingCodes.WeightsIncomplete, Severity.Error, Wrong(weight, sheet.ExecutionWeight, words), line)];
        return ofSum.Concat(without.Select(static indicator => Remark.Of(PerformanceFindingCodes.WeightMissing, Severity.Error, indicator, "未填权重，其他指标有权重")));
    }

    /// <summary>What is to be said about a sum of weights; nothing where no indicator has one.</summary>
    /// <param name="weight">The sum.</param>
    /// <param name="execution">The points of the execution rate, where the form has it.</param>
    /// <param name="words">What is said behind the sum.</param>
    /// <param name="line">The line.</param>
    public static IEnumerable<Remark> Of(decimal weight, decimal? execution, string words, int line)
    {
        if (weight <= 0 || Plus(weight, execution ?? 0) == All)
        {
            yield break;
        }

        yield return execution is null && weight == AllButExecution
            ? new(PerformanceFindingCodes.WeightsIncomplete, Severity.Info, $"权重合计 90{words}，预算执行率 10 分未列入", line)
            : new(PerformanceFindingCodes.WeightsIncomplete, Severity.Error, Wrong(weight, execution, words), line);
    }

    private static string Wrong(decimal weight, decimal? execution, string words) =>
        execution is { } points
            ? $"权重合计 {Text(weight)}{words}，加预算执行率 {Text(points)} 分为 {Text(Plus(weight, points))}，应为 100"
            : $"权重合计 {Text(weight)}{words}，应为 100（另计预算执行率 10 分时为 90）";

    private static string Text(decimal value) => IndicatorText.Number(Math.Round(value, 2, MidpointRounding.AwayFromZero));

    /// <summary>A sum that stays at the largest decimal: it is wrong as well.</summary>
    private static decimal Plus(decimal left, decimal right) => right > 0 && left > decimal.MaxValue - right ? decimal.MaxValue : left + right;
}
