using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>Roll-ups of the sample against sums made without them.</summary>
public sealed class DisclosureRollUpsTests
{
    private static readonly DisclosureRollUps RollUps = DisclosureRollUps.Of(Sample.Document);

    [Fact]
    public void By_function_each_subject_is_the_sum_of_the_items_below_it()
    {
        RollUp<FunctionalCode> rollUp = RollUps.Functional!;
        (FunctionalCode Code, BudgetAmount Amount)[] items =
        [
            .. Sample.Table(TableKind.Expenditure).Lines.OfType<FunctionalLine>().Where(l => l.Code!.Value.Level == SubjectLevel.Item).Select(l => (l.Code!.Value, l.Total!.Value.Amount)),
        ];
        Assert.Equal(13, items.Length);
        foreach (FunctionalLine line in Sample.Table(TableKind.Expenditure).Lines.OfType<FunctionalLine>())
        {
            FunctionalCode code = line.Code!.Value;
            Assert.Equal(BudgetAmount.Sum(items.Where(i => i.Code == code || code.IsAncestorOf(i.Code)).Select(i => i.Amount)), rollUp[code].Inclusive);
        }
    }

    [Fact]
    public void By_function_the_items_come_to_one_fen_of_print_more_than_the_document_says()
    {
        // 994.53 is printed; 280.92 + 263.57 + 160.55 + 21.78 + 99.30 + 13.90 + 60.45 + 0.30 + 17.10 + 9.35 + 7.56 + 55.17 + 4.59 = 994.54
        Assert.Equal(Printed.Wan("994.54"), RollUps.Functional!.Total);
        RollUpNode<FunctionalCode> medical = RollUps.Functional[FunctionalCode.Parse("21011")];
        Assert.Equal((Printed.Wan("34.01"), Printed.Wan("34.00"), Printed.Wan("-0.01")), (medical.Inclusive, medical.Declared, medical.Imbalance));
        Assert.Equal(Printed.Wan("34.31"), RollUps.Functional[FunctionalCode.Parse("210")].Inclusive);
    }

    [Theory]
    [InlineData("301", "553.44")]
    [InlineData("302", "65.38")]
    [InlineData("303", "111.53")]
    [InlineData("310", "0.62")]
    [InlineData("30101", "193.27")]
    [InlineData("30108", "60.45")]
    [InlineData("30113", "55.17")]
    [InlineData("30217", "0.70")]
    [InlineData("30231", "11.50")]
    public void By_department_economic_subject(string code, string amount) =>
        Assert.Equal(Printed.Wan(amount), RollUps.DepartmentEconomic![DepartmentEconomicCode.Parse(code)].Inclusive);

    [Theory]
    [InlineData("501", "358.47")]
    [InlineData("50101", "259.86")]
    [InlineData("50102", "61.64")]
    [InlineData("50103", "36.97")]
    [InlineData("50201", "38.09")]
    [InlineData("50205", "1.04")]
    [InlineData("50306", "0.62")]
    [InlineData("50501", "194.97")]
    [InlineData("50502", "10.34")]
    [InlineData("50901", "0.30")]
    [InlineData("50905", "111.23")]
    public void By_government_economic_subject(string code, string amount) =>
        Assert.Equal(Printed.Wan(amount), RollUps.GovernmentEconomic![GovernmentEconomicCode.Parse(code)].Inclusive);

    [Fact]
    public void By_either_economic_classification_the_basic_expenditure_is_the_same()
    {
        Assert.Equal(Printed.Wan("730.97"), RollUps.DepartmentEconomic!.Total);
        Assert.Equal(Printed.Wan("730.97"), RollUps.GovernmentEconomic!.Total);
    }

    [Fact]
    public void By_fund_all_money_is_of_the_general_public_budget()
    {
        Assert.Equal(Printed.Wan("994.53"), RollUps.Funds!.Total);
        Assert.Equal(Printed.Wan("994.53"), RollUps.Funds[FundSource.GeneralPublicBudget].Own);
        Assert.Null(RollUps.Funds[FundSource.GovernmentFundBudget].Inclusive);
    }

    [Theory]
    [InlineData("大同市促进外来投资局", "126.36", 7)]
    [InlineData("大同市人民政府驻深圳招商联络处", "75.20", 7)]
    [InlineData("大同市人民政府驻上海招商联络处", "40.18", 9)]
    [InlineData("大同市投资促进服务中心", "21.85", 3)]
    public void By_unit_the_projects(string unit, string amount, int projects)
    {
        RollUpNode<string> node = RollUps.Units![unit];
        Assert.Equal((Printed.Wan(amount), projects), (node.Inclusive, (int)node.Count));
    }

    [Fact]
    public void By_unit_the_projects_come_to_two_fen_of_print_more_than_the_department() => Assert.Equal(Printed.Wan("263.59"), RollUps.Units!.Total);

    [Fact]
    public void A_document_without_tables_has_no_roll_ups()
    {
        DisclosureRollUps none = DisclosureRollUps.Of(Sample.ReadText("2026年度某局部门预算\n预算总额为12.34万元。\n"));
        Assert.Null(none.Functional);
        Assert.Null(none.DepartmentEconomic);
        Assert.Null(none.GovernmentEconomic);
        Assert.Null(none.Funds);
        Assert.Null(none.Units);
    }
}
