using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Grids;

/// <summary>How lines become tables, over pages, blank lines and running heads.</summary>
public sealed class GridAssemblerTests
{
    private static readonly string[] Table = ["2026年支出总表", "单位：万元", "科目编码\t科目名称\t合计", "合计\t\t3.00", "201\t一般公共服务支出\t1.00"];

    [Fact]
    public void A_blank_line_within_a_table_does_not_end_it() =>
        Assert.Equal(4, Assert.Single(Assemble([.. Table, "", "208\t社会保障和就业支出\t2.00"])).Rows.Count);

    [Theory]
    [InlineData("- 10 -")]
    [InlineData("—9—")]
    [InlineData("1 0")]
    [InlineData("12")]
    [InlineData("第4页，共45页")]
    [InlineData("第 4 页")]
    public void A_page_number_does_not_end_a_table(string page) =>
        Assert.Equal(4, Assert.Single(Assemble([.. Table, page, "", "208\t社会保障和就业支出\t2.00"])).Rows.Count);

    [Fact]
    public void A_header_repeated_behind_a_page_number_is_no_row_of_data()
    {
        BudgetDisclosure document = Sample.ReadText(string.Join('\n', [.. Table, "- 3 -", Table[2], "208\t社会保障和就业支出\t2.00"]));
        Assert.Equal([4, 5, 8], Assert.Single(document.Tables).Lines.Select(l => l.Number));
        Assert.Equal(document.Cells.Numeric, document.Cells.Placed);
    }

    [Fact]
    public void Title_unit_and_header_repeated_on_the_next_page_are_left_out()
    {
        Grid grid = Assert.Single(Assemble([.. Table, "", .. Table[..3], "208\t社会保障和就业支出\t2.00"]));
        Assert.Equal([3, 4, 5, 10], grid.Rows.Select(r => r.Line));
    }

    [Fact]
    public void The_same_header_under_another_title_begins_a_table() =>
        Assert.Equal(["2026年支出总表", "2026年一般公共预算支出表"], Assemble([.. Table, "", "2026年一般公共预算支出表", .. Table[1..]]).Select(g => g.Caption.Title));

    [Fact]
    public void A_line_that_stands_behind_page_numbers_again_and_again_is_no_text()
    {
        var prose = new List<string>();
        Assemble(["苏州市某局2026年度部门预算公开", .. Table, "- 8 -", "苏州市某局2026年度部门预算公开", "207\t文化\t0.50", "- 9 -", "苏州市某局2026年度部门预算公开", "208\t社会\t2.00"], prose);
        Assert.Equal(2, prose.Count(p => p.Contains("预算公开", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_note_belongs_to_the_table_above_it()
    {
        Grid[] grids = Assemble([.. Table, "注：本表无数据", "", "2026年收入总表", .. Table[1..]]);
        Assert.Equal(["注：本表无数据"], grids[0].Notes.Select(n => n.Text));
        Assert.Empty(grids[1].Notes);
    }

    [Fact]
    public void Prose_goes_to_the_narrative_and_rows_do_not()
    {
        var prose = new List<string>();
        Assemble([.. Table, "支出预算3.00万元。"], prose);
        Assert.Equal(["2026年支出总表", "单位：万元", "支出预算3.00万元。"], prose);
    }

    private static Grid[] Assemble(string[] lines, List<string>? prose = null)
    {
        var grids = new List<Grid>();
        var assembler = new GridAssembler(grids.Add, line => prose?.Add(line.Text));
        for (int i = 0; i < lines.Length; i++)
        {
            assembler.Add(new SourceLine(i + 1, lines[i]));
        }

        assembler.Complete();
        return [.. grids];
    }
}
