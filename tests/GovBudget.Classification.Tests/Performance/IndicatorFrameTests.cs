using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Tests.Performance;

public sealed class IndicatorFrameTests
{
    private static readonly LocalDate LastDayOfTheOlder = new(2021, 12, 31);
    private static readonly LocalDate FirstDayOfTheLater = new(2022, 1, 1);

    public static TheoryData<IndicatorFrame> Both => [IndicatorFrame.CostBelowOutput, IndicatorFrame.CostAtTop];

    [Fact]
    public void In_the_older_frame_cost_stands_below_output() => Assert.Equal(
        "1 产出指标: 11 数量指标, 12 质量指标, 13 时效指标, 14 成本指标; "
        + "2 效益指标: 21 经济效益指标, 22 社会效益指标, 23 生态效益指标, 24 可持续影响指标; "
        + "3 满意度指标: 31 服务对象满意度指标",
        TreeOf(IndicatorFrame.CostBelowOutput));

    [Fact]
    public void The_list_of_the_later_frame_has_cost_at_the_top_and_no_lasting_influence() => Assert.Equal(
        "1 产出指标: 11 数量指标, 12 质量指标, 13 时效指标; "
        + "2 效益指标: 21 经济效益指标, 22 社会效益指标, 23 生态效益指标; "
        + "3 满意度指标: 31 服务对象满意度指标; "
        + "4 成本指标: 41 经济成本指标, 42 社会成本指标, 43 生态环境成本指标",
        TreeOf(IndicatorFrame.CostAtTop.Listed));

    [Fact]
    public void Lasting_influence_is_known_in_the_later_frame_although_its_list_leaves_it_out()
    {
        IndicatorFrameEntry kept = Assert.Single(IndicatorFrame.CostAtTop.Entries, static entry => !entry.IsListed);

        Assert.Equal("24 可持续影响指标", kept.ToString());
        Assert.False(kept.IsLocal);
        Assert.True(IndicatorFrame.CostAtTop.Belongs(IndicatorCategory.Benefit, IndicatorCategory.Sustainability));
        Assert.False(IndicatorFrame.CostAtTop.Listed.Belongs(IndicatorCategory.Benefit, IndicatorCategory.Sustainability));
        Assert.Same(IndicatorFrame.CostBelowOutput, IndicatorFrame.CostBelowOutput.Listed);
        Assert.Same(IndicatorFrame.CostAtTop.Listed, IndicatorFrame.CostAtTop.Listed.Listed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Codes_names_and_parents_are_those_of_the_code_set(IndicatorFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        CodeSet set = CodeSets.IndicatorCategories.At(frame.From ?? frame.To!.Value);

        Assert.Equal(
            set.Entries.Select(static entry => (entry.Code, entry.Name, entry.Parent?.Code, entry.Level, entry.IndicatorCategory)),
            frame.Entries.Select(static entry => (entry.Code, entry.Name, entry.Parent?.Code, entry.Level, entry.Category)));
        Assert.All(set.Entries, entry => Assert.Subset(frame[entry.Code].OtherNames.ToHashSet(), entry.OtherNames.ToHashSet()));
    }

    [Fact]
    public void The_frame_changes_on_the_day_on_which_the_code_set_does()
    {
        CodeSet set = CodeSets.IndicatorCategories;

        Assert.Equal(set["14"].To!.Value.Day, IndicatorFrame.CostBelowOutput.To);
        Assert.Equal(set["4"].From!.Value.Day, IndicatorFrame.CostAtTop.From);
        Assert.Same(IndicatorFrame.CostBelowOutput, IndicatorFrame.At(LastDayOfTheOlder));
        Assert.Same(IndicatorFrame.CostAtTop, IndicatorFrame.At(FirstDayOfTheLater));
        Assert.Same(IndicatorFrame.CostAtTop, IndicatorFrame.At(FirstDayOfTheLater.WithCalendar(CalendarSystem.Julian)));
        Assert.Null(IndicatorFrame.CostBelowOutput.From);
        Assert.Null(IndicatorFrame.CostAtTop.To);
    }

    [Theory]
    [InlineData(1949, false)]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2100, true)]
    public void A_budget_year_has_the_frame_of_its_first_day(int year, bool costAtTop) =>
        Assert.Same(costAtTop ? IndicatorFrame.CostAtTop : IndicatorFrame.CostBelowOutput, IndicatorFrame.ForYear(new FiscalYear(year)));

    [Fact]
    public void No_year_has_no_frame() =>
        Assert.Equal("year", Assert.Throws<ArgumentException>(static () => IndicatorFrame.ForYear(default)).ParamName);

    [Theory]
    [MemberData(nameof(Both))]
    public void Entries_stand_in_tree_order_and_are_found_by_code_and_by_category(IndicatorFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Assert.Equal(frame.Entries, frame.Roots.SelectMany(static root => root.Children.Prepend(root)));
        Assert.All(frame.Entries, entry => Assert.Same(entry, frame[entry.Code]));
        Assert.All(frame.Entries, entry => Assert.Same(entry, frame[entry.Category]));
        Assert.All(frame.Entries, static entry => Assert.All(entry.Children, child => Assert.Same(entry, child.Parent)));
        Assert.All(frame.Entries, static entry => Assert.Equal(entry.Parent is null ? 1 : 2, entry.Level));
        Assert.All(frame.Entries, static entry => Assert.Equal(entry.Name, entry.Category.ChineseName));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_second_level_belongs_to_its_parent_and_to_nothing_else(IndicatorFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        foreach (IndicatorCategory first in Enum.GetValues<IndicatorCategory>())
        {
            foreach (IndicatorCategory second in Enum.GetValues<IndicatorCategory>())
            {
                bool expected = frame.Entries.Any(entry => entry.Category == second && entry.Parent is not null && frame.ParentOf(second) == first);
                Assert.Equal(expected, frame.Belongs(first, second));
            }
        }
    }

    [Fact]
    public void Where_cost_belongs_is_a_matter_of_the_frame()
    {
        Assert.Equal(IndicatorCategory.Output, IndicatorFrame.CostBelowOutput.ParentOf(IndicatorCategory.Cost));
        Assert.Null(IndicatorFrame.CostAtTop.ParentOf(IndicatorCategory.Cost));
        Assert.True(IndicatorFrame.CostBelowOutput.Belongs(IndicatorCategory.Output, IndicatorCategory.Cost));
        Assert.False(IndicatorFrame.CostAtTop.Belongs(IndicatorCategory.Output, IndicatorCategory.Cost));
    }

    [Theory]
    [InlineData("14", "14 成本指标 is one of 绩效指标体系（成本指标列在产出指标之下）")]
    [InlineData("19", "below 1 产出指标 there are 11 数量指标、12 质量指标、13 时效指标. A local category is added with WithLocal")]
    [InlineData("9", "its first levels are 1 产出指标、2 效益指标、3 满意度指标、4 成本指标")]
    [InlineData("", "its first levels are")]
    [InlineData("１１", "its first levels are")]
    public void An_unknown_code_says_where_it_stands_or_what_is_near(string code, string told)
    {
        Assert.False(IndicatorFrame.CostAtTop.TryFind(code, out IndicatorFrameEntry? entry));
        Assert.Null(entry);
        Assert.Contains(told, Assert.Throws<KeyNotFoundException>(() => IndicatorFrame.CostAtTop[code]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(IndicatorCategory.SocialCost, "42 社会成本指标 is one of 绩效指标体系（成本指标列为一级指标）")]
    [InlineData(IndicatorCategory.None, "A local category is found by its code")]
    [InlineData((IndicatorCategory)99, "99 is no category")]
    public void A_category_that_the_frame_does_not_have_says_which_one_has_it(IndicatorCategory category, string told)
    {
        Assert.False(IndicatorFrame.CostBelowOutput.TryFind(category, out _));
        Assert.Contains(told, Assert.Throws<KeyNotFoundException>(() => IndicatorFrame.CostBelowOutput[category]).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => IndicatorFrame.CostBelowOutput.ParentOf(category));
    }

    [Fact]
    public void A_frame_says_where_cost_stands() => Assert.Equal(
        ("绩效指标体系（成本指标列在产出指标之下）", "绩效指标体系（成本指标列为一级指标）"),
        (IndicatorFrame.CostBelowOutput.ToString(), IndicatorFrame.CostAtTop.ToString()));

    private static string TreeOf(IndicatorFrame frame) =>
        string.Join("; ", frame.Roots.Select(static root => $"{root}: {string.Join(", ", root.Children)}"));
}
