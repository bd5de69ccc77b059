using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Grids;

/// <summary>What the lines above a table say of it.</summary>
public sealed class GridCaptionTests
{
    [Theory]
    [InlineData("预算公开表1")]
    [InlineData("部门公开表9")]
    [InlineData("公开01表")]
    [InlineData("表一")]
    [InlineData("表1-1")]
    [InlineData("单位预算01表")]
    [InlineData("单位预算表10")]
    public void A_label_stands_above_the_title(string label)
    {
        GridCaption caption = Read(label, "2026年收支总表", "单位：万元");
        Assert.Equal((label, "2026年收支总表", 2), (caption.Label, caption.Title, caption.TitleLine));
    }

    [Theory]
    [InlineData("单位：万元", AmountUnit.TenThousandYuan)]
    [InlineData("单位:万元", AmountUnit.TenThousandYuan)]
    [InlineData("金额单位：元", AmountUnit.Yuan)]
    [InlineData("(单位：万元)", AmountUnit.TenThousandYuan)]
    [InlineData("（单位：千元）", AmountUnit.ThousandYuan)]
    [InlineData("万元", AmountUnit.TenThousandYuan)]
    [InlineData("单位：人民币元", AmountUnit.Yuan)]
    [InlineData("金额单位：亿元", AmountUnit.HundredMillionYuan)]
    [InlineData("单位：个", AmountUnit.None)]
    [InlineData("单位名称：某局", AmountUnit.None)]
    [InlineData("支出为5万元", AmountUnit.None)]
    public void A_unit_is_named_in_many_spellings(string text, AmountUnit unit) => Assert.Equal(unit, GridCaption.UnitIn(text));

    [Theory]
    [InlineData("部门名称：某某局", "某某局")]
    [InlineData("单位名称：某某局", "某某局")]
    [InlineData("部门：某某局", "某某局")]
    [InlineData("编制单位：某某局", "某某局")]
    [InlineData("部门（单位）：某某局", "某某局")]
    [InlineData("单位名称:某某局 单位:万元", "某某局")]
    public void An_owner_stands_behind_its_word(string line, string owner) => Assert.Equal(owner, Read("2026年收支总表", line).Owner);

    [Fact]
    public void Owner_and_unit_may_share_a_line()
    {
        GridCaption caption = Read("收支总表", "部门名称：某某局 单位：万元");
        Assert.Equal(("某某局", AmountUnit.TenThousandYuan), (caption.Owner, caption.Unit));
    }

    [Fact]
    public void The_nearest_title_is_the_title() => Assert.Equal("支出总表", Read("收入总表", "支出总表", "单位：万元").Title);

    [Theory]
    [InlineData("表一2026年预算收支总表.....3")]
    [InlineData("收支总表 3")]
    [InlineData("本表反映部门收支的总体情况，其中的数字与下表相同。")]
    public void An_entry_of_the_contents_or_a_sentence_is_no_title(string line) => Assert.False(Read(line).HasTitle);

    [Fact]
    public void Two_captions_are_of_one_table_when_title_owner_and_label_agree()
    {
        GridCaption first = Read("表1", "收支总表", "单位名称：某局");
        Assert.True(first.IsSameTableAs(Read("表1", "收 支 总 表", "单位名称：某局")));
        Assert.True(first.IsSameTableAs(Read("收支总表", "单位名称：某局")));
        Assert.False(first.IsSameTableAs(Read("表2", "收支总表", "单位名称：某局")));
        Assert.False(first.IsSameTableAs(Read("表1", "收支总表", "单位名称：某院")));
        Assert.False(first.IsSameTableAs(Read("表1", "收入总表", "单位名称：某局")));
    }

    private static GridCaption Read(params string[] above) => GridCaption.Read([.. above.Select((t, i) => new SourceLine(i + 1, t))]);
}
