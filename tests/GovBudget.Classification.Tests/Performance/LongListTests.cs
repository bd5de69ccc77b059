using System.Globalization;
using GovBudget.Classification.Performance;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Lists as long as those of a province are checked and compared without comparing everything with everything.</summary>
public sealed class LongListTests
{
    private const int Many = 20_000;

    [Fact]
    public void Twenty_thousand_projects_without_a_form_are_told_each()
    {
        PerformanceProject[] listed = [.. Enumerable.Range(0, Many).Select(static number => new PerformanceProject { Name = Named("项目", number), Unit = new("", "甲") })];
        PerformanceProject[] forms = [.. Enumerable.Range(0, Many).Select(static number => new PerformanceProject { Name = Named("专项", number), Unit = new("", "甲") })];

        Assert.Equal(2 * Many, PerformanceChecks.CheckForms(listed, forms).Length);
    }

    [Fact]
    public void Twenty_thousand_indicators_of_other_names_are_new_and_dropped()
    {
        IndicatorComparison comparison = IndicatorComparison.Of(
            Enumerable.Range(0, Many).Select(static number => Indicator(Quantity, Named("", number), "≥1次")),
            Enumerable.Range(Many, Many).Select(static number => Indicator(Quantity, Named("", number), "≥1次")));

        Assert.Equal((Many, Many), (comparison.Count(TargetMovement.New), comparison.Count(TargetMovement.Dropped)));
    }

    [Fact]
    public void Thousands_of_damaged_rows_in_both_sets_are_told_once_each()
    {
        PerformanceIndicator[] damaged = [.. Enumerable.Range(0, 5_000).Select(static number => Indicator(Quality, Named("工作", number), "100保障"))];
        PerformanceProject project = Project("8000", [.. Sound, .. damaged]) with { PeriodIndicators = [.. Sound, .. damaged] };

        Assert.Equal(damaged.Length, PerformanceChecks.Check(project).Length);
    }

    private static string Named(string prefix, int number) => prefix + number.ToString("D5", CultureInfo.InvariantCulture);
}
