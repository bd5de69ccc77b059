using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Short ways to write indicators, and to say what is found about them.</summary>
internal static class Findings
{
    public const IndicatorCategory Quantity = IndicatorCategory.Quantity;
    public const IndicatorCategory Quality = IndicatorCategory.Quality;
    public const IndicatorCategory Timeliness = IndicatorCategory.Timeliness;
    public const IndicatorCategory Cost = IndicatorCategory.EconomicCost;
    public const IndicatorCategory Social = IndicatorCategory.SocialBenefit;
    public const IndicatorCategory Satisfaction = IndicatorCategory.ServedSatisfaction;

    /// <summary>An indicator that stands in line <paramref name="line"/>.</summary>
    public static PerformanceIndicator Indicator(IndicatorCategory category, string name, string? target, int line = 0, decimal? weight = null) =>
        PerformanceIndicator.Read(category, name, target, weight) with { Line = line };

    /// <summary>An output and a benefit that nothing can be said against, so that an indicator beside them is not alone.</summary>
    public static PerformanceIndicator[] Sound { get; } = [Indicator(Quantity, "印制手册数量", "≥2000册"), Indicator(Social, "新增签约企业数", "≥5家")];

    /// <summary>Code and severity of what is found about one indicator beside sound ones: <c>GB0504 Error</c>.</summary>
    public static string Of(IndicatorCategory category, string name, string? target) =>
        string.Join("; ", PerformanceChecks.Check([.. Sound, Indicator(category, name, target)]).Select(static finding => $"{finding.Code} {finding.Severity}"));

    public static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(static finding => finding.Code));

    /// <summary>A project with money for the year and for its period.</summary>
    public static PerformanceProject Project(string yuan, params PerformanceIndicator[] indicators) => new()
    {
        Name = "J会议费",
        AnnualFunds = Funds(yuan),
        PeriodFunds = Funds(yuan),
        Indicators = [.. indicators],
    };

    public static ProjectFunds Funds(string yuan) => new() { Total = BudgetAmount.Parse(yuan, AmountUnit.Yuan) };
}
