using System.Collections.Immutable;
using CsCheck;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>What holds for any indicators, however damaged they are.</summary>
public sealed class PlausibilityLawTests
{
    private static readonly string?[] Targets =
    [
        null, "", "≥95%", "≤0人", "≥0次", "100保障", "100", "及时", "基本及时", "不及时", "合规", "≤12月", "≥9000小时", "1-2次", "100±5人", "提高5%", "比上年下降3%", "≤8000元", "5290元/人/月",
        "≤317400元/年5人", "-3人", "≥79228162514264337593543950335元", "0.0000000000000000000000000001%", "9000亿亿元", "投诉率≤5%", "≥≥", "\u0000", "\uD800", "九十%", "1千亿元", "≤3万亿元/年",
    ];

    private static readonly string[] Names =
        ["", " ", "数量指标", "≥95%", "满意度", "投诉次数", "安全事故发生率", "合格率", "每月工作天数", "项目支出成本", "保障招商引资工作", "保障招商引资工作顺利开展", "\uD800\uDC00", new string('长', 5_000), "（", "（%）", "人 数", "人数"];

    private static readonly IndicatorCategory[] Categories = Enum.GetValues<IndicatorCategory>();

    private static readonly Gen<PerformanceIndicator> AnyIndicator = Gen.Select(
        Law.OneOf(Categories), Law.OneOf(Categories), Law.OneOf(Names), Law.OneOf(Targets), Gen.Int[0, 60], Gen.Int[0, 3],
        static (first, second, name, target, weight, line) =>
            PerformanceIndicator.Read(IndicatorCategory.None, name, target, weight > 50 ? null : weight) with { FirstLevel = first, SecondLevel = second, Line = line, LocalCategory = weight == 7 ? "地方" : null });

    private static readonly Gen<PerformanceIndicator[]> AnySet = AnyIndicator.Array[0, 8];

    private static readonly Gen<(PerformanceIndicator[] One, PerformanceIndicator[] Other)> TwoSets = Gen.Select(AnySet, AnySet, static (one, other) => (one, other));

    [Fact]
    public void No_check_throws_and_every_finding_is_complete() => Law.Holds(TwoSets, static sets =>
    {
        ImmutableArray<Finding> findings = PerformanceChecks.Check(new PerformanceProject
        {
            Name = "J会议费",
            Year = new(2026),
            AnnualFunds = Funds("8000"),
            PeriodFunds = Funds("92233720368547758.07"),
            PeriodIndicators = [.. sets.One],
            Indicators = [.. sets.Other],
        });
        Assert.All(findings, static finding =>
        {
            Assert.Matches("^GB05(0[1-9]|1[0-6]|26)$", finding.Code);
            Assert.StartsWith("J会议费", finding.Message, StringComparison.Ordinal);
            Assert.True(finding.Message.Length < 400);
        });
        Assert.Equal(findings.Length, findings.Distinct().Count());
    });

    [Fact]
    public void What_was_set_to_null_or_never_counts_as_blank()
    {
        PerformanceIndicator nameless = Indicator(Quality, "甲", "≥95%") with { Name = null! };
        PerformanceProject empty = new() { Name = null!, AnnualFunds = null!, PeriodFunds = null!, Indicators = default, PeriodIndicators = default, Unit = default(CodedName) };

        Assert.Equal("GB0503", Codes(PerformanceChecks.Check([.. Sound, nameless])));
        Assert.Equal("没有设置产出指标和效益指标", Assert.Single(PerformanceChecks.Check(empty)).Message);
        Assert.Equal("GB0503 GB0510", Codes(PerformanceChecks.Check(empty with { Indicators = [.. Sound, nameless], PeriodIndicators = [.. Sound] })));
        Assert.Equal("GB0514 GB0514", Codes(PerformanceChecks.CheckForms([empty, new() { Name = "会议费" }], [empty])));
    }

    [Fact]
    public void A_list_that_holds_null_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => PerformanceChecks.Check([Sound[0], null!]));
        Assert.Throws<ArgumentException>(static () => PerformanceChecks.Check(Project("1", Sound[0], null!)));
        Assert.Throws<ArgumentException>(static () => PerformanceChecks.CheckForms([null!], []));
        Assert.Throws<ArgumentException>(static () => PerformanceChecks.CheckForms([], [null!]));
    }

    [Fact]
    public void A_value_that_is_no_category_makes_no_indicator()
    {
        PerformanceIndicator odd = Indicator(Quality, "出勤天数", "≥200天");

        Assert.Throws<ArgumentOutOfRangeException>(() => odd with { SecondLevel = (IndicatorCategory)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => odd with { FirstLevel = (IndicatorCategory)(-1) });
    }

    [Fact]
    public void What_is_said_about_one_indicator_does_not_depend_on_its_place() => Law.Holds(AnySet, static set =>
    {
        static IEnumerable<string> Said(IEnumerable<PerformanceIndicator> set) =>
            PerformanceChecks.Check(set.Select(static indicator => indicator with { Line = 0 })).Where(static finding => finding.Code is not "GB0509" and not "GB0511")
                .Select(static finding => finding.Message).Order(StringComparer.Ordinal);

        Assert.Equal(Said(set), Said(set.Reverse()));
    });

    [Fact]
    public void Swapping_the_years_turns_raised_into_lowered_and_new_into_dropped() => Law.Holds(TwoSets, static sets =>
    {
        IndicatorComparison forward = IndicatorComparison.Of(sets.One, sets.Other);
        IndicatorComparison backward = IndicatorComparison.Of(sets.Other, sets.One);

        Assert.Equal(
            forward.Rows.Select(static row => (row.LastYear, row.ThisYear, row.Movement)).OrderBy(Text),
            backward.Rows.Select(static row => (row.ThisYear, row.LastYear, Swapped(row.Movement))).OrderBy(Text));
    });

    [Fact]
    public void Every_indicator_stands_in_one_row_and_this_year_keeps_its_order() => Law.Holds(TwoSets, static sets =>
    {
        ImmutableArray<IndicatorComparisonRow> rows = IndicatorComparison.Of(sets.One, sets.Other).Rows;

        Assert.Equal(sets.Other, rows.Select(static row => row.ThisYear).OfType<PerformanceIndicator>());
        Assert.Equal(sets.One.Length, rows.Count(static row => row.LastYear is not null));
        Assert.All(rows, static row => Assert.Equal(row.LastYear is null, row.Movement == TargetMovement.New));
    });

    [Fact]
    public void A_year_compared_with_itself_is_the_same() =>
        Law.Holds(AnySet, static set => Assert.All(IndicatorComparison.Of(set, set).Rows, static row => Assert.Equal(TargetMovement.Same, row.Movement)));

    [Fact]
    public void Raised_means_that_what_meets_this_year_met_last_year() => Law.Holds(
        Gen.Select(Law.OneOf("≥", "≤", ">", "<"), Law.OneOf("≥", "≤", ">", "<"), Gen.Int[-3, 3], Gen.Int[-3, 3], static (a, b, x, y) => ($"{a}{x}次", $"{b}{y}次")),
        static pair =>
        {
            IndicatorTarget last = IndicatorTarget.Parse(pair.Item1);
            IndicatorTarget current = IndicatorTarget.Parse(pair.Item2);
            decimal[] values = [.. Enumerable.Range(-10, 21).Select(static half => half / 2m)];
            bool isStricter = values.All(value => !current.IsMetBy(value) || last.IsMetBy(value));
            bool isLooser = values.All(value => !last.IsMetBy(value) || current.IsMetBy(value));
            TargetMovement expected = isStricter ? isLooser ? TargetMovement.Same : TargetMovement.Raised : isLooser ? TargetMovement.Lowered : TargetMovement.Changed;

            Assert.Equal(expected, Assert.Single(IndicatorComparison.Of([Indicator(Quality, "次", pair.Item1)], [Indicator(Quality, "次", pair.Item2)]).Rows).Movement);
        });

    private static string Text((PerformanceIndicator? Last, PerformanceIndicator? Current, TargetMovement Movement) row) => row.ToString();

    private static TargetMovement Swapped(TargetMovement movement) => movement switch
    {
        TargetMovement.Raised => TargetMovement.Lowered,
        TargetMovement.Lowered => TargetMovement.Raised,
        TargetMovement.New => TargetMovement.Dropped,
        TargetMovement.Dropped => TargetMovement.New,
        _ => movement,
    };
}
