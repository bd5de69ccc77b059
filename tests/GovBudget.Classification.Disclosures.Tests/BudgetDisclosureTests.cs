using static GovBudget.Classification.Disclosures.TableKind;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>What the sample is, read from its title page, its list of units, its contents and its thirteen titles.</summary>
public sealed class BudgetDisclosureTests
{
    [Fact]
    public void The_document_is_the_2026_budget_of_one_department()
    {
        Assert.Equal("大同市促进外来投资局", Sample.Document.Organization);
        Assert.Equal(2026, Sample.Document.FiscalYear.Year);
        Assert.Equal(DisclosureKind.Budget, Sample.Document.Kind);
        Assert.Equal(Sample.FilePath, Sample.Document.SourceName);
    }

    [Fact]
    public void Its_four_units_are_one_administration_and_three_institutions() => Assert.Equal(
        [
            ("大同市促进外来投资局", UnitType.Administrative),
            ("大同市人民政府驻深圳招商联络处", UnitType.PublicInstitution),
            ("大同市人民政府驻上海招商联络处", UnitType.PublicInstitution),
            ("大同市投资促进服务中心", UnitType.PublicInstitution),
        ],
        Sample.Document.Units.Select(u => (u.Name, u.Type)));

    [Fact]
    public void Units_stand_at_the_lines_that_name_them() =>
        Assert.All(Sample.Document.Units, u => Assert.StartsWith(u.Name, Sample.Lines[u.Line - 1], StringComparison.Ordinal));

    [Fact]
    public void Its_contents_announce_thirteen_tables_by_their_titles()
    {
        Assert.Equal(13, Sample.Document.Contents.Length);
        Assert.Equal(Sample.Document.Tables.Select(t => t.Title), Sample.Document.Contents.Select(c => c.Title));
    }

    [Theory]
    [InlineData(0, RevenueExpenditureSummary, "2026年预算收支总表", 90, 33)]
    [InlineData(1, Revenue, "2026年预算收入总表", 135, 24)]
    [InlineData(2, Expenditure, "2026年预算支出总表", 169, 24)]
    [InlineData(3, FiscalAppropriationSummary, "2026年财政拨款收支总表", 202, 36)]
    [InlineData(4, GeneralPublicExpenditure, "2026年一般公共预算支出预算表（不含上年结转）", 249, 24)]
    [InlineData(5, BasicExpenditureByEconomic, "2026年一般公共预算安排基本支出分经济科目表（不含上年结转）", 282, 45)]
    [InlineData(6, GovernmentFundRevenue, "2026年政府性基金预算收入表（不含上年结转）", 338, 1)]
    [InlineData(7, GovernmentFundExpenditure, "2026年政府性基金预算支出表（不含上年结转）", 350, 1)]
    [InlineData(8, StateCapital, "2026年国有资本经营预算收支预算表（不含上年结转）", 363, 1)]
    [InlineData(9, ThreePublic, "2026年财政拨款安排“三公”经费支出预算表", 378, 6)]
    [InlineData(10, OperatingExpense, "2026年财政拨款安排机关运行经费预算表", 393, 2)]
    [InlineData(11, ProjectExpenditure, "2026年项目支出预算表（本年预算）", 404, 31)]
    [InlineData(12, CarriedOverProjectExpenditure, "2026年项目支出预算表（上年结转）", 445, 0)]
    public void A_table_is_known_by_its_title_at_its_line_with_its_unit_and_rows(int index, TableKind kind, string title, int line, int rows)
    {
        DisclosedTable table = Sample.Document.Tables[index];
        Assert.Equal(title, Sample.Lines[line - 1].Trim());
        Assert.Equal((kind, title, line, rows), (table.Kind, table.Title, table.Line, table.RowCount));
        Assert.Equal(AmountUnit.TenThousandYuan, table.Unit);
        Assert.Equal("大同市促进外来投资局[部门]", table.Owner);
        Assert.Same(table, Sample.Document.Table(kind));
    }

    [Fact]
    public void There_are_thirteen_tables_beside_the_forms()
    {
        Assert.Equal(13, Sample.Document.Tables.Length);
        Assert.Null(Sample.Document.Table(GovernmentProcurement));
    }

    [Fact]
    public void Three_of_the_tables_carry_a_label_of_two_styles() => Assert.Equal(
        [(90, "预算公开表1"), (363, "部门公开表9"), (378, "预算公开表10")],
        Sample.Document.Tables.Where(t => t.Label is not null).Select(t => (t.Line, t.Label!)));

    [Fact]
    public void Notes_belong_to_the_table_above_them()
    {
        Assert.Equal("注：本套报表因取数时四舍五入，部分金额可能存在尾差", Assert.Single(Sample.Table(RevenueExpenditureSummary).Notes));
        Assert.All(
            [GovernmentFundRevenue, GovernmentFundExpenditure, StateCapital, CarriedOverProjectExpenditure],
            kind => Assert.Equal("注：本表无数据", Assert.Single(Sample.Table(kind).Notes)));
    }

    [Fact]
    public void Every_number_of_the_tables_is_placed()
    {
        Assert.Equal(694, Printed.CountNumbers(Sample.Lines));
        Assert.Equal((694, 694), (Sample.Document.Cells.Numeric, Sample.Document.Cells.Placed));
        Assert.Empty(Sample.Document.Cells.Unplaced);
    }
}
