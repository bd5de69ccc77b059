using static GovBudget.Classification.Disclosures.TableKind;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The thirteen tables of the sample, line by line and column by column, against what is printed there.</summary>
public sealed class DisclosedTableTests
{
    [Theory]
    [InlineData(RevenueExpenditureSummary, 1, 3, "2983.59")]
    [InlineData(RevenueExpenditureSummary, 3, 6, "2983.59")]
    [InlineData(RevenueExpenditureSummary, 4, 6, "2983.59")]
    [InlineData(RevenueExpenditureSummary, 5, 0, "0.00")]
    [InlineData(Revenue, 2, 24, "3978.13")]
    [InlineData(Revenue, 3, 24, "3978.13")]
    [InlineData(Revenue, 4, 0, "0.00")]
    [InlineData(Revenue, 5, 0, "0.00")]
    [InlineData(Revenue, 6, 0, "0.00")]
    [InlineData(Revenue, 7, 0, "0.00")]
    [InlineData(Revenue, 8, 0, "0.00")]
    [InlineData(Expenditure, 2, 24, "3978.13")]
    [InlineData(Expenditure, 3, 23, "2923.85")]
    [InlineData(Expenditure, 4, 4, "1054.28")]
    [InlineData(FiscalAppropriationSummary, 1, 3, "2983.59")]
    [InlineData(FiscalAppropriationSummary, 3, 6, "2983.59")]
    [InlineData(FiscalAppropriationSummary, 4, 6, "2983.59")]
    [InlineData(FiscalAppropriationSummary, 5, 0, "0.00")]
    [InlineData(FiscalAppropriationSummary, 6, 0, "0.00")]
    [InlineData(GeneralPublicExpenditure, 2, 24, "3978.13")]
    [InlineData(GeneralPublicExpenditure, 3, 23, "2923.85")]
    [InlineData(GeneralPublicExpenditure, 4, 4, "1054.28")]
    // The text has 45 / 1995.53 / 197.37 here: its last row lost a cell, and its 0.62 belongs one column to the right.
    [InlineData(BasicExpenditureByEconomic, 2, 45, "2192.90")]
    [InlineData(BasicExpenditureByEconomic, 3, 22, "1994.91")]
    [InlineData(BasicExpenditureByEconomic, 4, 24, "197.99")]
    [InlineData(GovernmentFundRevenue, 2, 0, "0.00")]
    [InlineData(GovernmentFundExpenditure, 2, 0, "0.00")]
    [InlineData(GovernmentFundExpenditure, 3, 0, "0.00")]
    [InlineData(GovernmentFundExpenditure, 4, 0, "0.00")]
    [InlineData(StateCapital, 2, 0, "0.00")]
    [InlineData(ThreePublic, 1, 4, "57.20")]
    [InlineData(ThreePublic, 2, 4, "57.20")]
    [InlineData(ThreePublic, 3, 0, "0.00")]
    [InlineData(ThreePublic, 4, 0, "0.00")]
    [InlineData(OperatingExpense, 1, 2, "94.52")]
    [InlineData(OperatingExpense, 2, 2, "94.52")]
    [InlineData(OperatingExpense, 3, 0, "0.00")]
    [InlineData(ProjectExpenditure, 1, 31, "790.74")]
    [InlineData(ProjectExpenditure, 2, 31, "790.74")]
    [InlineData(ProjectExpenditure, 3, 0, "0.00")]
    [InlineData(ProjectExpenditure, 4, 0, "0.00")]
    [InlineData(ProjectExpenditure, 5, 0, "0.00")]
    [InlineData(ProjectExpenditure, 6, 0, "0.00")]
    [InlineData(CarriedOverProjectExpenditure, 1, 0, "0.00")]
    public void A_column_holds_so_many_amounts_that_come_to_so_much(TableKind kind, int column, int count, string sum)
    {
        BudgetAmount[] amounts = [.. Sample.Table(kind).Lines.SelectMany(l => l.Figures).Where(f => f.Column.Index == column).Select(f => f.Amount.Amount)];
        Assert.Equal((count, Printed.Wan(sum)), (amounts.Length, BudgetAmount.Sum(amounts)));
    }

    [Fact]
    public void Every_amount_stands_at_its_line_in_print()
    {
        foreach (DisclosedLine line in Sample.Document.Tables.SelectMany(t => t.Lines).Where(l => !l.IsRepaired))
        {
            string[] cells = Sample.Lines[line.Number - 1].Split('\t');
            Assert.All(line.Figures, f => Assert.Equal(cells[f.Column.Index], f.Amount.ToString()));
        }
    }

    [Fact]
    public void A_blank_cell_is_absent_and_not_zero()
    {
        Assert.Equal("263.57", Line(Expenditure, 181).Amount(kind: ExpenditureKind.Project).Figure());
        Assert.Null(Line(Expenditure, 181).Amount(kind: ExpenditureKind.Basic));
        Assert.Null(Line(ThreePublic, 386).Total);
        Assert.Empty(Line(GovernmentFundRevenue, 346).Figures);
        Assert.DoesNotContain(Sample.Document.Tables.SelectMany(t => t.Lines).SelectMany(l => l.Figures), f => f.Amount.Amount.IsZero);
    }

    [Fact]
    public void A_row_of_two_halves_gives_a_line_to_each()
    {
        DisclosedLine[] row = [.. Sample.Table(RevenueExpenditureSummary).Lines.Where(l => l.Number == 98)];
        FundLine fund = Assert.IsType<FundLine>(row[0]);
        Assert.Equal((TableSide.Revenue, FundSource.GeneralPublicBudget, FundOrigin.CurrentYear, "994.53"), (fund.Side, fund.Fund, fund.Origin, fund.Total.Figure()));
        FunctionalLine subject = Assert.IsType<FunctionalLine>(row[1]);
        Assert.Equal((TableSide.Expenditure, "201", false, "726.82"), (subject.Side, subject.Code?.ToString(), subject.IsCodePrinted, subject.Total.Figure()));
        Assert.Equal("726.82", subject.Amount(origin: FundOrigin.CurrentYear).Figure());
        Assert.Null(subject.Amount(origin: FundOrigin.CarriedOver));
    }

    [Theory]
    [InlineData(98, "201")]
    [InlineData(105, "208")]
    [InlineData(106, "209")]
    [InlineData(107, "210")]
    [InlineData(117, "221")]
    [InlineData(128, "234")]
    public void A_class_without_code_is_known_by_its_name_and_not_by_its_place(int line, string code) => Assert.Equal(
        code,
        Sample.Table(RevenueExpenditureSummary).Lines.OfType<FunctionalLine>().Single(l => l.Number == line).Code?.ToString());

    [Fact]
    public void The_summary_ends_in_totals_of_the_year_and_grand_totals()
    {
        foreach (TableKind kind in (TableKind[])[RevenueExpenditureSummary, FiscalAppropriationSummary])
        {
            foreach (TableSide side in (TableSide[])[TableSide.Revenue, TableSide.Expenditure])
            {
                Assert.Equal("994.53", Sample.Table(kind).FindTotal(side, TotalKind.CurrentYear)?.Total.Figure());
                Assert.Equal("994.53", Sample.Table(kind).FindTotal(side, TotalKind.GrandTotal)?.Total.Figure());
            }
        }
    }

    [Fact]
    public void What_is_carried_over_is_a_balance_with_its_own_funds_below_it()
    {
        DisclosedTable table = Sample.Table(FiscalAppropriationSummary);
        BalanceLine[] balances = [.. table.Lines.OfType<BalanceLine>()];
        Assert.Equal(
            [(TableSide.Revenue, "上年财政拨款结转", BalanceItem.CarriedOver), (TableSide.Expenditure, "年终结转", BalanceItem.CarriedForward)],
            balances.Select(b => (b.Side, b.PrintedName, b.Item)));
        Assert.Equal(
            [FundOrigin.CurrentYear, FundOrigin.CurrentYear, FundOrigin.CurrentYear, FundOrigin.CarriedOver, FundOrigin.CarriedOver, FundOrigin.CarriedOver],
            table.Lines.OfType<FundLine>().Select(f => f.Origin));
    }

    [Theory]
    [InlineData(Revenue, 147, "2011308", "招商引资", "263.57")]
    [InlineData(Revenue, 159, "21011", "行政事业单位医疗", "34.00")]
    [InlineData(Revenue, 163, "2101103", "公务员医疗补助", "7.56")]
    [InlineData(Expenditure, 180, "2011301", "行政运行", "280.92")]
    [InlineData(Expenditure, 184, "2013301", "行政运行", "21.78")]
    [InlineData(Expenditure, 200, "2210202", "提租补贴", "4.59")]
    [InlineData(GeneralPublicExpenditure, 258, "201", "一般公共预算支出", "726.82")]
    [InlineData(GeneralPublicExpenditure, 269, "2080505", "机关事业单位基本养老保险缴费支出", "60.45")]
    public void A_functional_line_has_code_name_and_amount(TableKind kind, int number, string code, string name, string amount)
    {
        FunctionalLine line = Assert.IsType<FunctionalLine>(Line(kind, number));
        Assert.Equal((code, name, amount, true), (line.Code?.ToString(), line.PrintedName, line.Total.Figure(), line.IsCodePrinted));
    }

    [Theory]
    [InlineData(292, "基本工资", "30101", "50101", "128.36", "128.36", "")]
    [InlineData(293, "基本工资", "30101", "50501", "64.91", "64.91", "")]
    [InlineData(298, "机关事业单位基本养老保险缴费", "30108", "50102", "39.09", "39.09", "")]
    [InlineData(306, "住房公积金", "30113", "50103", "36.97", "36.97", "")]
    [InlineData(309, "办公费", "30201", "50201", "12.16", "", "12.16")]
    [InlineData(310, "办公费", "30201", "50502", "7.55", "", "7.55")]
    [InlineData(319, "公务接待费", "30217", "50206", "0.40", "", "0.40")]
    [InlineData(324, "公务用车运行维护费", "30231", "50208", "8.00", "", "8.00")]
    [InlineData(327, "其他商品和服务支出", "30299", "50299", "3.71", "", "3.71")]
    [InlineData(330, "离休费", "30301", "50905", "16.33", "16.33", "")]
    [InlineData(332, "奖励金", "30309", "50901", "0.30", "0.30", "")]
    public void A_pair_of_economic_names_is_resolved_to_two_codes(int number, string name, string department, string government, string total, string personnel, string operating)
    {
        EconomicLine line = Assert.IsType<EconomicLine>(Line(BasicExpenditureByEconomic, number));
        Assert.Equal((name, department, government), (line.PrintedName, line.Department?.ToString(), line.Government?.ToString()));
        Assert.Equal((total, personnel, operating), (line.Total.Figure(), line.Amount(kind: ExpenditureKind.Personnel).Figure(), line.Amount(kind: ExpenditureKind.Operating).Figure()));
        Assert.False(line.IsCodePrinted);
    }

    [Fact]
    public void All_forty_pairs_are_resolved_below_four_classes()
    {
        EconomicLine[] lines = [.. Sample.Table(BasicExpenditureByEconomic).Lines.OfType<EconomicLine>()];
        Assert.Equal(["301", "302", "303", "310"], lines.Where(l => l.Government is null).Select(l => l.Department?.ToString()));
        Assert.Equal(40, lines.Count(l => l.Government is not null));
        Assert.All(lines, l => Assert.NotNull(l.Department));
        Assert.Equal(0, lines.Count(l => l.Government is { } g && l.Department is { Level: SubjectLevel.Section } d && g.Number / 100 == 509 != (d.Number / 100 == 303)));
    }

    [Fact]
    public void The_row_that_lost_a_cell_is_put_right_by_the_class_above_it()
    {
        Assert.Equal(4, Sample.Lines[334].Split('\t').Length);
        EconomicLine line = Assert.IsType<EconomicLine>(Line(BasicExpenditureByEconomic, 335));
        Assert.True(line.IsRepaired);
        Assert.Equal(("31002", "50306", "0.62", "0.62"), (line.Department?.ToString(), line.Government?.ToString(), line.Total.Figure(), line.Amount(kind: ExpenditureKind.Operating).Figure()));
        Assert.Null(line.Amount(kind: ExpenditureKind.Personnel));
        Assert.Equal([335], Sample.Document.Tables.SelectMany(t => t.Lines).Where(l => l.IsRepaired).Select(l => l.Number));
    }

    [Fact]
    public void Three_public_expenses_are_items_one_below_the_other() => Assert.Equal(
        [
            (ThreePublicItem.Abroad, ""), (ThreePublicItem.Reception, "7.60"), (ThreePublicItem.Vehicles, "14.00"),
            (ThreePublicItem.VehiclePurchase, ""), (ThreePublicItem.VehicleOperation, "14.00"), (ThreePublicItem.Total, "21.60"),
        ],
        Sample.Table(ThreePublic).Lines.Cast<ThreePublicLine>().Select(l => (l.Item, l.Total.Figure())));

    [Fact]
    public void Projects_stand_below_their_unit_and_units_below_the_department()
    {
        DisclosedTable table = Sample.Table(ProjectExpenditure);
        UnitLine[] units = [.. table.Lines.OfType<UnitLine>()];
        Assert.Equal(
            [(true, "263.57"), (false, "126.36"), (false, "75.20"), (false, "40.17"), (false, "21.85")],
            units.Select(u => (u.IsDepartment, u.Total.Figure())));
        Assert.Equal(
            [("大同市促进外来投资局", 7), ("大同市人民政府驻深圳招商联络处", 7), ("大同市人民政府驻上海招商联络处", 9), ("大同市投资促进服务中心", 3)],
            table.Lines.OfType<ProjectLine>().GroupBy(p => p.Unit).Select(g => (g.Key!, g.Count())));
        Assert.Equal(["4.10", "0.74", "0.62"], table.Lines.OfType<ProjectLine>().Where(p => p.PrintedName == "J残疾人保障金").Select(p => p.Total.Figure()));
        Assert.Equal("9.10", table.Lines.OfType<ProjectLine>().Single(p => p.PrintedName == "Z专项事务工作经费").Amount(FundSource.GeneralPublicBudget).Figure());
    }

    [Fact]
    public void The_operating_expense_is_that_of_the_one_administration()
    {
        Assert.Equal("47.26", Sample.Table(OperatingExpense).FindTotal()?.Total.Figure());
        UnitLine unit = Assert.Single(Sample.Table(OperatingExpense).Lines.OfType<UnitLine>());
        Assert.Equal(("大同市促进外来投资局", "47.26"), (unit.PrintedName, unit.Total.Figure()));
    }

    [Fact]
    public void A_row_of_dashes_left_over_from_another_format_is_no_line()
    {
        Assert.StartsWith("--------", Sample.Lines[335], StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Document.Tables.SelectMany(t => t.Lines), l => l.Number == 336);
    }

    private static DisclosedLine Line(TableKind kind, int number) => Sample.Table(kind).Lines.Single(l => l.Number == number);
}
