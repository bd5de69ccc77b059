namespace GovBudget.Classification.Performance.Internals;

/// <summary>Which values are better, by what is measured: the category, and names of what is to be avoided.</summary>
internal static class IndicatorDirection
{
    public static TargetDirection Of(PerformanceIndicator indicator)
    {
        string name = IndicatorText.Key(indicator.Name);
        return IndicatorNames.CountsAvoided(name) || indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Cost) ? TargetDirection.Lower
            : IndicatorNames.SpeaksOfAvoided(name) || IndicatorNames.IsLimited(name) ? TargetDirection.None
            : indicator.Category is IndicatorCategory.Quantity or IndicatorCategory.Quality || indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Benefit) || indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Satisfaction)
                ? TargetDirection.Higher
            : TargetDirection.None;
    }
}
