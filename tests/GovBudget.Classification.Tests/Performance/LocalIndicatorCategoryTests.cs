using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class LocalIndicatorCategoryTests
{
    private static readonly IndicatorFrame Later = IndicatorFrame.CostAtTop;

    [Fact]
    public void A_local_second_level_stands_in_the_new_frame_and_not_in_the_old_one()
    {
        IndicatorFrame frame = Later.WithLocal("29", "影响力指标", "2", "影响力", "长效影响力");

        IndicatorFrameEntry local = frame["29"];
        Assert.Equal((IndicatorCategory.None, true, false, 2), (local.Category, local.IsLocal, local.IsListed, local.Level));
        Assert.Same(frame["2"], local.Parent);
        Assert.Equal(["21", "22", "23", "24", "29"], frame["2"].Children.Select(static child => child.Code));
        Assert.Same(local, frame.ParsePrinted("（五）影响力："));
        Assert.Same(local, frame.ParsePrinted("长效影响力"));
        Assert.False(Later.TryFind("29", out _));
        Assert.False(Later.TryParsePrinted("影响力", out _));
        Assert.False(frame.Listed.TryFind("29", out _));
        Assert.False(frame.Listed.TryFind("24", out _));
    }

    [Fact]
    public void A_local_first_level_can_have_local_second_levels()
    {
        IndicatorFrame frame = Later.WithLocal("5", "管理指标", null).WithLocal("51", "制度建设指标", "5").WithLocal("52", "资金管理指标", "5");

        Assert.Equal(["1", "2", "3", "4", "5"], frame.Roots.Select(static root => root.Code));
        Assert.Equal(["51", "52"], frame["5"].Children.Select(static child => child.Code));
        Assert.Equal(1, frame["5"].Level);
    }

    [Fact]
    public void A_local_category_stays_local_on_top_of_the_strict_list()
    {
        IndicatorFrame frame = Later.Listed.WithLocal("29", "影响力指标", "2");

        Assert.True(frame.TryFind("29", out _));
        Assert.False(frame.TryFind("24", out _));
    }

    [Theory]
    [InlineData("11", "1", "is 11 数量指标 already")]
    [InlineData("14", "1", "is 14 成本指标 already")] // of the older frame
    [InlineData("4", null, "is 4 成本指标 already")]
    [InlineData("111", "1", "above or below 11 数量指标")]
    [InlineData("141", "1", "above or below 14 成本指标")]
    [InlineData("19", null, "above or below 1 产出指标")]
    [InlineData("19", "2", "no code below '2'")]
    [InlineData("2", "2", "no code below '2'")]
    [InlineData("", "1", "1 to 12 digits")]
    [InlineData("1a", "1", "1 to 12 digits")]
    [InlineData("１９", "1", "1 to 12 digits")]
    [InlineData(" 19", "1", "1 to 12 digits")]
    [InlineData("1999999999999", "1", "1 to 12 digits")]
    public void A_code_neither_shadows_nor_moves_a_known_one(string code, string? parent, string told)
    {
        foreach (IndicatorFrame frame in new[] { Later, Later.Listed, IndicatorFrame.CostBelowOutput })
        {
            ArgumentException refused = Assert.Throws<ArgumentException>(() => frame.WithLocal(code, "影响力指标", parent));
            Assert.Equal("code", refused.ParamName);
            Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("数量指标", "11 数量指标")]
    [InlineData("产出数量", "11 数量指标")]
    [InlineData("一、数 量 指标：", "11 数量指标")]
    [InlineData("可持续性影响", "24 可持续影响指标")]
    [InlineData("社会成本", "42 社会成本指标")]
    [InlineData("产出成本指标", "14 成本指标")]
    [InlineData("", "not blank")]
    [InlineData("：", "not blank")]
    [InlineData("（一）", "not blank")]
    [InlineData("影响\n力", "one line")]
    public void A_name_means_nothing_else_in_either_frame(string name, string told)
    {
        foreach (IndicatorFrame frame in new[] { Later, Later.Listed, IndicatorFrame.CostBelowOutput })
        {
            ArgumentException asName = Assert.Throws<ArgumentException>(() => frame.WithLocal("29", name, "2"));
            ArgumentException asOther = Assert.Throws<ArgumentException>(() => frame.WithLocal("29", "影响力指标", "2", name));
            Assert.Equal(("name", "otherNames"), (asName.ParamName, asOther.ParamName));
            Assert.Contains(told, asName.Message, StringComparison.Ordinal);
            Assert.Contains(told, asOther.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_has_an_end()
    {
        IndicatorFrame frame = Later.WithLocal("29", new string('影', 64), "2");

        Assert.Equal("29", frame.ParsePrinted(new string('影', 64)).Code);
        Assert.Throws<ArgumentException>(static () => Later.WithLocal("29", new string('影', 65), "2"));
    }

    [Fact]
    public void Two_local_categories_are_two()
    {
        IndicatorFrame frame = Later.WithLocal("29", "影响力指标", "2", "影响力");

        Assert.Throws<ArgumentException>(() => frame.WithLocal("29", "带动指标", "2"));
        Assert.Throws<ArgumentException>(() => frame.WithLocal("291", "带动指标", "2"));
        Assert.Throws<ArgumentException>(() => frame.WithLocal("28", "影响力", "2"));
        Assert.Throws<ArgumentException>(() => frame.WithLocal("28", "带动指标", "29"));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("11")]
    [InlineData("")]
    public void The_parent_is_a_first_level_of_the_frame(string parent)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Later.WithLocal("99", "影响力指标", parent));
        Assert.Equal("parentCode", refused.ParamName);
        Assert.Contains("1 产出指标、2 效益指标、3 满意度指标、4 成本指标", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_null()
    {
        Assert.Throws<ArgumentNullException>(static () => Later.WithLocal(null!, "影响力指标", "2"));
        Assert.Throws<ArgumentNullException>(static () => Later.WithLocal("29", null!, "2"));
        Assert.Throws<ArgumentNullException>(static () => Later.WithLocal("29", "影响力指标", "2", "影响力", null!));
    }

    [Fact]
    public void Names_that_say_the_same_are_kept_once() =>
        Assert.Equal("影响力", Assert.Single(Later.WithLocal("29", "影响力指标", "2", "影响力", "影 响力", "影响力 指标")["29"].OtherNames));

    [Fact]
    public void Whatever_is_added_all_that_was_known_stays_and_each_code_stands_below_the_longest_that_it_begins_with()
    {
        Gen<string> code = Gen.Int[1, 9999].Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Gen<(string Code, string Parent)[]> tried = Gen.Select(code, Law.OneOf("", "1", "2", "5", "6", "51")).Array[1, 25];
        int added = 0;

        Law.Holds(
            tried,
            codes =>
            {
                IndicatorFrame frame = Later;
                foreach ((string next, string parent) in codes)
                {
                    IndicatorFrame? grown = null;
                    _ = Record.Exception(() => grown = frame.WithLocal(next, $"地方{next}指标", parent.Length == 0 ? null : parent));
                    if (grown is not null)
                    {
                        AssertKept(frame, grown);
                        frame = grown;
                        added++;
                    }
                }
            },
            samples: 300);

        Assert.True(added > 300, "The law is tried on frames that grow.");
    }

    private static void AssertKept(IndicatorFrame before, IndicatorFrame after)
    {
        Assert.Equal(before.Entries.Length + 1, after.Entries.Length);
        foreach (IndicatorFrameEntry entry in before.Entries)
        {
            IndicatorFrameEntry kept = after[entry.Code];
            Assert.Equal((entry.Name, entry.Category, entry.Parent?.Code), (kept.Name, kept.Category, kept.Parent?.Code));
            Assert.All(entry.OtherNames.Prepend(entry.Name), name => Assert.Same(kept, after.ParsePrinted(name, kept.Parent)));
        }

        Assert.All(after.Entries, entry => Assert.Equal(
            after.Entries.Select(static other => other.Code)
                .Where(other => other != entry.Code && entry.Code.StartsWith(other, StringComparison.Ordinal))
                .MaxBy(static other => other.Length),
            entry.Parent?.Code));
        Assert.Equal(after.Entries, after.Roots.SelectMany(static root => root.Children.Prepend(root)));
    }
}
