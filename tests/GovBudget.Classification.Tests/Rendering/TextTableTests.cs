using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class TextTableTests
{
    [Fact]
    public void Columns_stay_aligned_where_Chinese_and_Latin_are_mixed()
    {
        string text = new TextTable().AddColumn("科目").AddColumn("金额", TextAlignment.Right).AddColumn("说明")
            .AddRow("201 一般公共服务支出", "726.82", "a")
            .AddRow(1, "20113 商贸事务", "705.04")
            .AddRow("合计", null, "完")
            .ToString();
        Assert.Equal(
            """
            科目                    金额  说明
            --------------------  ------  ----
            201 一般公共服务支出  726.82  a
              20113 商贸事务      705.04
            合计                          完
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Wide_cells_are_wrapped_and_keep_their_indent()
    {
        string text = new TextTable().AddColumn("科目", maxWidth: 10).AddColumn("金额", TextAlignment.Right)
            .AddRow(1, "社会保障和就业支出", "1.00")
            .AddRow("aaa bbbb cccc dd", "2.00")
            .ToString();
        Assert.Equal(
            """
            科目        金额
            ----------  ----
              社会保障  1.00
              和就业支
              出
            aaa bbbb    2.00
            cccc dd
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Wide_cells_can_be_cut()
    {
        string text = new TextTable().AddColumn("说明", maxWidth: 8, overflow: TextOverflow.Cut)
            .AddRow("社会保障和就业支出").AddRow("社会保障").AddRow("e\u0301abcdefgh").ToString();
        Assert.Equal("说明\n--------\n社会保…\n社会保障\ne\u0301abcdef…", text);
    }

    [Fact]
    public void A_line_never_breaks_or_ends_with_a_space()
    {
        string text = new TextTable().AddColumn("a\nb").AddColumn("")
            .AddRow("x\r\ny\tz", "").AddRow("　", " ").AddRow().ToString();
        Assert.Equal(5, text.Split('\n').Length);
        Assert.DoesNotContain(text.Split('\n'), static line => line.EndsWith(' ') || line.EndsWith('　'));
        Assert.Equal("", new TextTable().ToString());
        Assert.Equal("a\n-", new TextTable().AddColumn("a").ToString());
    }

    [Theory]
    [InlineData("𠮷𠮷𠮷𠮷𠮷")]
    [InlineData("          deep")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301")]
    [InlineData("一 二 三 四")]
    public void No_wrapped_line_is_too_wide_and_no_character_is_lost(string cell)
    {
        string[] lines = new TextTable().AddColumn("", maxWidth: 4).AddRow(cell).ToString().Split('\n')[2..];
        Assert.All(lines, static line => Assert.True(DisplayWidth.Of(line) <= 4));
        Assert.Equal(cell.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TextTable().AddColumn("a").AddRow("1", "2"));
        Assert.Throws<ArgumentNullException>(() => new TextTable().AddColumn(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextTable().AddColumn("a", maxWidth: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextTable().AddColumn("a", (TextAlignment)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextTable().AddColumn("a").AddRow(-1, "b"));
        Assert.Throws<InvalidOperationException>(() => new TextTable().AddColumn("a").AddRow("b").AddColumn("c"));
    }
}
