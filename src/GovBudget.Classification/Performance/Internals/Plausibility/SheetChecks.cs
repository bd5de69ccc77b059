namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Every check of one set of indicators.</summary>
internal static class SheetChecks
{
    private static readonly Func<TargetSheet, IEnumerable<Remark>>[] Checks =
    [
        UnreadableTargets.Of, SlippedColumns.Of, ImpossibleTargets.Of, EmptyTargets.Of, UnusualDirections.Of, MisplacedCategories.Of, Duplicates.Of,
        CostAgainstFunds.Of, Weights.Of, MissingFirstLevels.Of,
    ];

    /// <summary>What is to be said about a set, each thing once: a row that stands twice says it twice.</summary>
    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        Checks.SelectMany(check => check(sheet)).DistinctBy(static remark => remark.WithoutPlace);
}
