namespace GovBudget.Classification.Performance;

/// <summary>An additive indicator (<see cref="PerformanceIndicator.IsAdditive"/>) added up over projects.</summary>
/// <param name="Category">The category.</param>
/// <param name="Name">The name of the indicator.</param>
/// <param name="Unit">The unit of the sums: that of the first project.</param>
/// <param name="Target">The sum of the targets.</param>
/// <param name="Actual">The sum of what was reached, as far as it is known; <see langword="null"/> where nothing is.</param>
/// <param name="Count">How many indicators were added up.</param>
/// <param name="ActualsMissing">How many of them have no actual that is known: the sum is without them.</param>
public readonly record struct IndicatorTotal(
    IndicatorCategory Category, string Name, TargetUnit Unit, decimal Target, decimal? Actual, int Count, int ActualsMissing);
