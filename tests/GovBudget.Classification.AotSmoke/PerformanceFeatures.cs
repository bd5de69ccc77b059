using GovBudget.Classification.Performance;

namespace GovBudget.Classification.AotSmoke;

/// <summary>Targets, checks, scores, their roll-up and two years of them.</summary>
internal static class PerformanceFeatures
{
    public static void Check()
    {
        PerformanceIndicator rate = PerformanceIndicator.Read(IndicatorCategory.Quality, "合格率", "不低于95%", 60);
        PerformanceIndicator count = PerformanceIndicator.Read(IndicatorCategory.Quantity, "培训班次", "≥3次", 40);
        Expect.Equal("≥95%", rate.Target?.ToString());
        PerformanceScore score = new PerformanceScorer().ScorePrinted([(rate, "96%"), (count, "2次")]);
        Expect.Equal(86.67m, score.Total);
        Expect.True(score.ToHtml().Contains("培训班次", StringComparison.Ordinal) && score.ToMarkdown().Contains("培训班次", StringComparison.Ordinal));

        var project = new PerformanceProject
        {
            Name = "甲",
            Department = CodedName.ParsePrinted("090-某局"),
            AnnualFunds = new() { Total = BudgetAmount.FromYuan(30_000) },
            Indicators = [rate, count],
        };
        Expect.True(project.ToHtml().Contains("合格率", StringComparison.Ordinal) && project.ToText().Contains("合格率", StringComparison.Ordinal));
        Expect.Equal(PerformanceGrade.Good, ScoreRollUp.Of([(project, score)])[0].Grade);
        Expect.True(PerformanceChecks.Check(project).Length > 0);

        IndicatorComparison years = IndicatorComparison.Of([rate], [PerformanceIndicator.Read(IndicatorCategory.Quality, "合格率", "≥98%")]);
        Expect.Equal(1, years.Count(TargetMovement.Raised));
    }
}
