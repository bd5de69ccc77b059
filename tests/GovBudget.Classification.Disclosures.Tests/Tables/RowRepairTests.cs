using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures.Tests.Tables;

/// <summary>A row that lost a cell is put right where the table leaves one place only, and left alone where it leaves more.</summary>
public sealed class RowRepairTests
{
    [Fact]
    public void The_one_place_that_contradicts_nothing_is_where_the_cell_was_lost()
    {
        DisclosedLine line = Read("201\t一般公共服务支出\t5.00\t3.00\t2.00", "208\t社会保障和就业支出\t4.00\t4.00").Single(l => l.Number == 6);
        Assert.True(line.IsRepaired);
        Assert.Equal(("4.00", "", "4.00"), Amounts(line));
    }

    [Fact]
    public void A_short_row_that_fits_as_it_stands_is_not_moved()
    {
        DisclosedLine line = Read("201\t一般公共服务支出\t5.00\t\t5.00", "208\t社会保障和就业支出\t4.00\t3.00").Single(l => l.Number == 6);
        Assert.Equal(("4.00", "3.00", ""), Amounts(line));
        Assert.False(line.IsRepaired);
    }

    [Fact]
    public void Where_two_places_fit_alike_the_row_stays_as_printed()
    {
        // Without a total that the columns must meet, 2.00 may be of either kind.
        BudgetDisclosure document = Sample.ReadText("2026年支出总表\n单位：万元\n科目编码\t科目名称\t基本支出\t项目支出\t上缴上级支出\n201\t一般公共服务支出\t2.00\n");
        DisclosedLine line = Assert.Single(Assert.Single(document.Tables).Lines);
        Assert.False(line.IsRepaired);
        Assert.Equal("2.00", line.Amount(kind: ExpenditureKind.Basic).Figure());
    }

    [Fact]
    public void A_repair_is_a_finding_and_every_cell_keeps_its_place_in_the_account()
    {
        BudgetDisclosure document = Document("201\t一般公共服务支出\t5.00\t3.00\t2.00", "208\t社会保障和就业支出\t4.00\t4.00");
        Assert.Equal(6, Assert.Single(document.Findings, f => f.Code == FindingCodes.RowRepaired).Line);
        Assert.Equal(document.Cells.Numeric, document.Cells.Placed);
    }

    [Fact]
    public void Twenty_short_rows_are_not_repaired_by_guess()
    {
        string[] rows = [.. Enumerable.Range(1, 20).Select(i => $"2010{i:00}\t一般公共服务支出\t4.00\t4.00")];
        Assert.DoesNotContain(Document(rows).Tables.SelectMany(t => t.Lines), l => l.IsRepaired);
    }

    private static ImmutableArray<DisclosedLine> Read(params string[] rows) => Assert.Single(Document(rows).Tables).Lines;

    // 合计 9.00, of which 3.00 basic and 6.00 project.
    private static BudgetDisclosure Document(params string[] rows) => Sample.ReadText(
        "2026年支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t9.00\t3.00\t6.00\n" + string.Concat(rows.Select(r => r + "\n")));

    private static (string Total, string Basic, string Project) Amounts(DisclosedLine line) =>
        (line.Total.Figure(), line.Amount(kind: ExpenditureKind.Basic).Figure(), line.Amount(kind: ExpenditureKind.Project).Figure());
}
