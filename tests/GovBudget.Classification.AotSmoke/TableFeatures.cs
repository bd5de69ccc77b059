using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Variances;
using NodaTime;

namespace GovBudget.Classification.AotSmoke;

/// <summary>Tables of lines: along one axis, two and three, rounded, consolidated and against another year.</summary>
internal static class TableFeatures
{
    private static readonly SubjectEdition<FunctionalCode> Edition = SubjectCatalogs.Functional.At(new(2026, 1, 1));

    public static void Check()
    {
        BudgetTable table =
        [
            new() { Function = FunctionalCode.Parse("2011308"), FundSource = FundSource.GeneralPublicBudget, ExpenditureKind = ExpenditureKind.Project, Amount = BudgetAmount.FromYuan(263.57m) },
            new() { Function = FunctionalCode.Parse("2080505"), FundSource = FundSource.GeneralPublicBudget, ExpenditureKind = ExpenditureKind.Personnel, Amount = BudgetAmount.FromYuan(60.45m) },
            new() { Function = FunctionalCode.Parse("2080505"), FundSource = FundSource.OtherIncome, ExpenditureKind = ExpenditureKind.Personnel },
        ];
        CheckAxes(table);
        CheckConsolidation();
        CheckYears();
    }

    private static void CheckAxes(BudgetTable table)
    {
        CrossTab<FunctionalCode, FundSource> cross = table.CrossTab(Axis.Of(Edition), Axis.FundSources);
        Expect.Equal(BudgetAmount.FromYuan(60.45m), cross.Find(FunctionalCode.Parse("208"), FundSource.FiscalAppropriation));
        Expect.Equal(null, cross.Find(FunctionalCode.Parse("208"), FundSource.OtherIncome));
        Expect.Equal(BudgetAmount.FromYuan(324), cross.Round(AmountUnit.Yuan).Find(FunctionalCode.Parse("201"), FundSource.GeneralPublicBudget) + BudgetAmount.FromYuan(60));
        Expect.True(cross.ToSvg().StartsWith("<svg", StringComparison.Ordinal) && cross.ToString().Contains("208", StringComparison.Ordinal) && cross.ToJson().Contains("\"60.45\"", StringComparison.Ordinal));
        Expect.True(cross.ToHtml().Contains("<table", StringComparison.Ordinal) && cross.ToMarkdown().Contains("208 社会保障", StringComparison.Ordinal));

        BudgetCube cube = table.Cube([CubeAxis.Of(Dimension.Function, Axis.Of(Edition)), CubeAxis.Of(Dimension.FundSource, Axis.FundSources), CubeAxis.Of(Dimension.ExpenditureKind, Axis.ExpenditureKinds)]);
        Expect.Equal(BudgetAmount.FromYuan(263.57m), cube.Find(Dimension.ExpenditureKind.At(ExpenditureKind.Project))?.Inclusive);
        Expect.Equal(2, table.Totals(Dimension.FundSource).Count);
    }

    private static void CheckConsolidation()
    {
        Transfer[] transfers = [.. Transfers.Of(Edition, SubjectCatalogs.Revenue.At(new(2026, 1, 1))).Where(static transfer => transfer.Kind == TransferKind.BetweenLevels)];
        RollUp<FunctionalCode> spending = RollUpOf(("2010101", 100), ("2300202", 60));
        Consolidation<FunctionalCode> consolidated = spending.Consolidate(Eliminations.Paid(transfers));
        Expect.Equal(BudgetAmount.FromYuan(100), consolidated.Net);
        Expect.Equal(2, spending.Where(static node => node.Inclusive > BudgetAmount.FromYuan(70)).ToLevel(SubjectLevel.Class).Nodes.Length);
    }

    private static void CheckYears()
    {
        LocalDate[] days = [new(2023, 1, 1), new(2024, 1, 1)];
        RollUp<FunctionalCode> before = RollUp.Of(Axis.Of(SubjectCatalogs.Functional.At(days[0])), [Line("2010308", 100)]);
        Restatement<FunctionalCode> restated = Restatement.Of(before, SubjectCatalogs.Functional, days[0], days[1]);
        Axis<FunctionalCode> both = Axis.Of(SubjectCatalogs.Functional.At(days[1]), SubjectCatalogs.Functional.At(days[0]));
        VarianceTable<FunctionalCode> years = VarianceTable.Of(RollUp.Of(both, [Line("2010308", 100)]), restated.RollUp(both), RollUp.Of(both, [Line("2014004", 150)]));
        VarianceNode<FunctionalCode> moved = years[FunctionalCode.Parse("2014004")];
        Expect.Equal("150.00 = 100.00 + 50.00", $"{moved.Change} = {moved.Reclassified} + {moved.Real.Change}");
        Expect.True(years.ToHtml().Contains("信访业务", StringComparison.Ordinal) && years.ToString().Contains("信访业务", StringComparison.Ordinal));
        Expect.True(years.ToSvg().StartsWith("<svg", StringComparison.Ordinal) && years.Bridge(2).ToSvg().StartsWith("<svg", StringComparison.Ordinal));
        Expect.True(years.ToJson().Contains("\"2014004\"", StringComparison.Ordinal) && years.Bridge(2).ToJson().Contains("\"150.00\"", StringComparison.Ordinal));
        Expect.Equal(1, years.NeedingExplanation(MaterialityRule.Of(new MaterialityThreshold { Amount = BudgetAmount.FromYuan(40) })).Length);

        PeriodAmount quarter = new(new(2026, 1, 1), new(2026, 3, 31), BudgetAmount.FromYuan(25));
        Expect.Equal(BudgetAmount.FromYuan(25), ExecutionProgress.Of(BudgetAmount.FromYuan(100), CumulativeAmount.Of([quarter]), ProgressCurve.ByMonths).ExpectedAmount);
    }

    private static RollUp<FunctionalCode> RollUpOf(params (string Code, decimal Yuan)[] lines) =>
        RollUp.Of(Axis.Of(Edition), lines.Select(static line => Line(line.Code, line.Yuan)).ToArray());

    private static AmountLine<FunctionalCode> Line(string code, decimal yuan) => new(FunctionalCode.Parse(code), BudgetAmount.FromYuan(yuan));
}
