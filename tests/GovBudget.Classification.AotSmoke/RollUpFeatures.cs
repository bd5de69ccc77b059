using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.AotSmoke;

internal static class RollUpFeatures
{
    public static void Check()
    {
        CheckCodes();
        CheckFunds();
        TextTable table = new TextTable().AddColumn("科目").AddColumn("金额", TextAlignment.Right).AddRow("招商引资", "1").AddRow(1, "其他", "20");
        Expect.Equal("科目      金额\n--------  ----\n招商引资     1\n  其他      20", table.ToString());
        Expect.Equal(8, DisplayWidth.Of("招商引资"));
    }

    private static void CheckCodes()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new(2026, 1, 1), BudgetAccount.GeneralPublic);
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            Axis.Of(edition),
            [Line("2011308", 263.57m), Line("2011301", 400m), Line("2210201", 59.76m), new(FunctionalCode.Parse("2101101"), null)]);
        Expect.Equal(BudgetAmount.FromTenThousandYuan(723.33m), rollUp.Total);
        Expect.Equal(BudgetAmount.FromTenThousandYuan(663.57m), rollUp[FunctionalCode.Parse("201")].Inclusive);
        Expect.Equal(1L, rollUp.AbsentCount);
        Expect.True(rollUp.ToSvg().StartsWith("<svg", StringComparison.Ordinal) && SvgTreemap.Of(rollUp).Contains("招商引资", StringComparison.Ordinal));
        Expect.True(rollUp.ToJson().Contains("\"7233300.00\"", StringComparison.Ordinal) && ResultJson.Schema().Contains("\"$defs\"", StringComparison.Ordinal));
        Expect.True(edition[FunctionalCode.Parse("2011308")].ToHtml().Contains("招商引资", StringComparison.Ordinal) && edition.ToMarkdown().Contains("一般公共服务支出", StringComparison.Ordinal));
        string tree = TextTree.Of(rollUp);
        Expect.True(tree.Contains("2011308", StringComparison.Ordinal) && tree.Contains("263.57", StringComparison.Ordinal));
    }

    private static void CheckFunds()
    {
        (FundSource Source, decimal Amount)[] lines = [(FundSource.GeneralPublicBudget, 10), (FundSource.GovernmentFundBudget, 5), (FundSource.OtherIncome, 1)];
        RollUp<FundSource> rollUp = RollUp.Of(Axis.FundSources, lines, static line => line.Source, static line => BudgetAmount.FromYuan(line.Amount));
        Expect.Equal(BudgetAmount.FromYuan(15), rollUp[FundSource.FiscalAppropriation].Inclusive);
        Expect.Equal(BudgetAmount.FromYuan(16), rollUp.Total);
    }

    private static AmountLine<FunctionalCode> Line(string code, decimal tenThousandYuan) =>
        new(FunctionalCode.Parse(code), BudgetAmount.FromTenThousandYuan(tenThousandYuan));
}
