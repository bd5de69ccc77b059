using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays the scores of a project out. What could not be scored has no points, which is not 0 points.</summary>
internal sealed class ScoreLayout
{
    private const decimal HundredthsOfPercent = 10_000;

    private readonly PerformanceScore _score;
    private readonly RenderOptions _options;
    private readonly RenderWords _words;

    public ScoreLayout(PerformanceScore score, RenderOptions options)
    {
        _score = score;
        _options = options;
        _words = new(options.Language);
        Rows = [.. score.Items.Select(RowOf)];
    }

    public string Title => _options.Title ?? _words.Say("绩效自评得分", "Performance score");

    public string Subtitle
    {
        get
        {
            string grade = _score.Grade is { } known ? _words.NameOf(known) : _words.Say("未定", "open");
            string points = _score.UnscoredWeight == 0 ? Points(_score.Total)
                : _words.Say(
                    $"{Points(_score.Total)} 至 {Points(_score.Highest)}（{Points(_score.UnscoredWeight)} 分未评）",
                    $"{Points(_score.Total)} to {Points(_score.Highest)} ({Points(_score.UnscoredWeight)} not scored)");
            return _words.Say($"得分 {points}，权重 {Points(_score.Weight)}，等级：{grade}", $"Points: {points} of {Points(_score.Weight)}, grade: {grade}");
        }
    }

    public ImmutableArray<string> Headings =>
    [
        _words.Say("指标", "Indicator"), _words.Say("目标值", "Target"), _words.Say("实际完成值", "Actual"),
        _words.Say("权重", "Weight"), _words.Say("得分", "Points"), _words.Say("计算", "How"),
    ];

    public ImmutableArray<ScoreRow> Rows { get; }

    public string Total => _words.Total;

    public string TotalWeight => Points(_score.Weight);

    public string TotalPoints => Points(_score.Total);

    public Bar TotalBar => Track(_score.Total, _score.Weight);

    private ScoreRow RowOf(IndicatorScore item)
    {
        PerformanceIndicator indicator = item.Indicator;
        string second = indicator.LocalCategory ?? indicator.SecondLevel.ChineseName;
        string[] levels = [indicator.FirstLevel.ChineseName, second == indicator.FirstLevel.ChineseName ? "" : second];
        return new(
            indicator.Name.Length > 0 ? indicator.Name : _words.Say("（无名称）", "(no name)"),
            string.Join(" · ", levels.Where(static level => level.Length > 0)),
            indicator.TargetText ?? indicator.Target?.ToString() ?? RenderWords.Absent,
            item.Actual?.Text ?? RenderWords.Absent,
            Points(item.Weight),
            Points(item.Points),
            item.Formula,
            RemarksOn(item.Flags),
            Track(item.Points, item.Weight));
    }

    /// <summary>What the formula does not say itself.</summary>
    private string RemarksOn(ScoreRemarks flags)
    {
        (ScoreRemarks Flag, string Words)[] known =
        [
            (ScoreRemarks.OverAchieved, _words.Say("目标值可能偏低", "the target may be too low")),
            (ScoreRemarks.UnitAssumed, _words.Say("实际值按目标值的单位计", "taken in the unit of the target")),
            (ScoreRemarks.Banded, _words.Say("定性分档", "rated by bands")),
        ];
        return string.Join(_words.Say("；", "; "), known.Where(remark => flags.HasFlag(remark.Flag)).Select(static remark => remark.Words));
    }

    private static Bar Track(decimal? points, decimal? weight) => points is { } reached && weight is > 0 and var all
        ? new(0, (int)Math.Clamp(Math.Round(reached / all * HundredthsOfPercent, MidpointRounding.AwayFromZero), reached > 0 ? 1 : 0, HundredthsOfPercent), "")
        : Bar.None;

    private static string Points(decimal? points) => points?.ToString("0.##########", CultureInfo.InvariantCulture) ?? RenderWords.Absent;
}

/// <summary>One indicator of a score that is shown.</summary>
internal readonly record struct ScoreRow(
    string Name, string Category, string Target, string Actual, string Weight, string Points, string Formula, string Remarks, Bar Bar)
{
    /// <summary>One cell for each heading.</summary>
    public string[] Cells =>
    [
        Category.Length > 0 ? $"{Name} · {Category}" : Name, Target, Actual, Weight, Points, Remarks.Length > 0 ? $"{Formula} · {Remarks}" : Formula,
    ];
}
