using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance.Internals.Plausibility;

namespace GovBudget.Classification.Performance;

/// <summary>What is to be said about scores: indicators that have none, targets that were set low, weights that do not make 100.</summary>
public static class ScoreFindings
{
    private static readonly (ScoreRemarks Flag, string Code, Severity Severity)[] Reported =
    [
        (ScoreRemarks.ActualMissing, PerformanceFindingCodes.ActualMissing, Severity.Warning),
        (ScoreRemarks.ActualUnreadable, PerformanceFindingCodes.ActualUnreadable, Severity.Error),
        (ScoreRemarks.TargetUnreadable, PerformanceFindingCodes.TargetUnreadable, Severity.Error),
        (ScoreRemarks.NotComparable, PerformanceFindingCodes.NotComparable, Severity.Error),
        (ScoreRemarks.WeightMissing, PerformanceFindingCodes.WeightMissing, Severity.Error),
        (ScoreRemarks.NoProportion, PerformanceFindingCodes.NoProportion, Severity.Info),
        (ScoreRemarks.UnitAssumed, PerformanceFindingCodes.UnitAssumed, Severity.Info),
        (ScoreRemarks.OverAchieved, PerformanceFindingCodes.OverAchieved, Severity.Warning),
    ];

    extension(PerformanceScore score)
    {
        /// <summary>The findings of a score, in the order of the indicators; what concerns all of them comes last.</summary>
        public ImmutableArray<Finding> Findings =>
            [.. score.Items.SelectMany(static item => Of(item)), .. OfWeights(score)];
    }

    private static IEnumerable<Finding> Of(IndicatorScore score) =>
        from known in Reported
        where score.Flags.HasFlag(known.Flag)
        select Finding(known.Code, IsOfAnotherSize(score, known.Flag) ? Severity.Warning : known.Severity, $"{Name(score.Indicator)}：{Words(score, known.Flag)}", score.Indicator.Line);

    private static IEnumerable<Finding> OfWeights(PerformanceScore score) =>
        from remark in Weights.Of(score.Weight, execution: null, "", line: 0)
        select Finding(remark.Code, remark.Severity, $"{remark.Text}；等级按{(remark.Severity == Severity.Info ? " 90 分" : "已有权重")}折算", remark.Line);

    /// <summary>0.96 beside 95%, 48000 beside 5万元: more likely another unit than a bad result.</summary>
    private static bool IsOfAnotherSize(IndicatorScore score, ScoreRemarks flag) => flag == ScoreRemarks.UnitAssumed && score.Attainment is > 0 and < 0.05m or > 20;

    private static string Words(IndicatorScore score, ScoreRemarks flag) => flag switch
    {
        ScoreRemarks.OverAchieved => $"完成目标的 {Text(score.Attainment * 100)}%，目标值可能偏低",
        ScoreRemarks.UnitAssumed => $"实际值 {score.Actual} 没有计量单位，按目标值的单位 {score.Indicator.Target?.Unit} 计{(IsOfAnotherSize(score, flag) ? "，与目标值相差悬殊，请核对单位" : "")}",
        _ => score.Formula,
    };

    private static string Name(PerformanceIndicator indicator) => indicator.Name.Length > 0 ? indicator.Name : "（无名称）";

    private static string Text(decimal? value) => Math.Round(value ?? 0, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static Finding Finding(string code, Severity severity, string message, int line) =>
        new() { Code = code, Severity = severity, Verdict = Verdict.NotChecked, Message = message, Line = line };
}
