using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tests.Grids;

/// <summary>How header rows are told from data and folded into a path of headings a column.</summary>
public sealed class GridHeaderTests
{
    [Fact]
    public void A_merged_heading_reaches_over_the_columns_to_its_right()
    {
        GridHeader header = Detect("项目\t\t本年收入\t\t", "科目编码\t科目名称\t合计\t一般公共预算\t政府性基金", "合计\t\t1.00\t1.00\t");
        Assert.Equal(2, header.RowCount);
        Assert.Equal(["项目/科目编码", "项目/科目名称", "本年收入/合计", "本年收入/一般公共预算", "本年收入/政府性基金"], Paths(header));
    }

    [Fact]
    public void A_blank_below_a_heading_of_its_own_is_that_heading()
    {
        GridHeader header = Detect("项目\t合计\t2026年财政拨款\t\t单位资金", "\t\t一般公共预算\t政府性基金预算\t", "甲\t1.00\t1.00\t\t");
        Assert.Equal(["项目", "合计", "2026年财政拨款/一般公共预算", "2026年财政拨款/政府性基金预算", "单位资金"], Paths(header));
    }

    [Theory]
    [InlineData("1\t2\t3", true)]
    [InlineData("栏次\t1\t2", true)]
    [InlineData("**\t**\t1\t2", true)]
    [InlineData("行次\t\t1", true)]
    [InlineData("3\t2\t1", false)]
    [InlineData("合计\t1\t2", false)]
    [InlineData("栏次\t\t", false)]
    [InlineData("1.00\t2.00", false)]
    [InlineData("\t\t", false)]
    public void A_row_that_counts_the_columns_is_no_data(string row, bool counts) => Assert.Equal(counts, GridHeader.IsColumnNumbers(GridRow.Parse(1, row)));

    [Fact]
    public void A_row_of_column_numbers_belongs_to_the_header_and_not_to_the_paths()
    {
        GridHeader header = Detect("项目名称\t合计", "1\t2", "修路\t5.00");
        Assert.Equal(2, header.RowCount);
        Assert.Equal(["项目名称", "合计"], Paths(header));
    }

    [Theory]
    [InlineData("科目编码\t科目名称\t合计", "合计\t\t")]
    [InlineData("项目\t2026年预算数", "因公出国（境）费\t")]
    [InlineData("项目\t金额", "一、一般公共预算\t")]
    public void A_table_without_any_amount_still_has_data_rows(string heading, string row) => Assert.Equal(1, Detect(heading, row).RowCount);

    [Fact]
    public void A_heading_called_total_among_others_is_no_data_row() => Assert.Equal(2, Detect("预算单位\t收入\t\t", "\t合计\t一般公共预算\t其他", "某局\t1.00\t1.00\t").RowCount);

    [Fact]
    public void Rows_without_any_figure_down_to_the_seventh_are_no_header() =>
        Assert.Equal(0, Detect([.. Enumerable.Repeat("甲\t乙\t丙", 8)]).RowCount);

    [Fact]
    public void Rows_that_begin_with_figures_have_no_header()
    {
        GridHeader header = Detect("2010301\t行政运行\t1.00");
        Assert.Equal((0, 0), (header.RowCount, header.Width));
    }

    private static GridHeader Detect(params string[] rows) => GridHeader.Detect([.. rows.Select((r, i) => GridRow.Parse(i + 1, r))]);

    private static IEnumerable<string> Paths(GridHeader header) => header.Paths.Select(p => string.Join('/', p));
}
