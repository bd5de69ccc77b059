namespace GovBudget.Classification.Performance;

/// <summary>The permanent codes of findings about performance targets and scores: GB0501–GB0520 about targets, GB0521–GB0540 about weights, actuals and scores. docs/findings.md explains each.</summary>
public static class PerformanceFindingCodes
{
    /// <summary>A target does not compute; it is kept as printed.</summary>
    public const string TargetUnreadable = "GB0501";

    /// <summary>An indicator has a name and no target.</summary>
    public const string TargetMissing = "GB0502";

    /// <summary>A target has no name, or name and target stand in each other's column.</summary>
    public const string NameAndTargetSlipped = "GB0503";

    /// <summary>A target cannot be meant: nobody, nothing, or more than all.</summary>
    public const string TargetImpossible = "GB0504";

    /// <summary>A target is met whatever happens, or by doing nothing.</summary>
    public const string TargetEmpty = "GB0505";

    /// <summary>The operator goes against the category: a satisfaction of at most, a cost of at least.</summary>
    public const string DirectionUnusual = "GB0506";

    /// <summary>The second level does not belong to the first.</summary>
    public const string CategoryMisplaced = "GB0507";

    /// <summary>A category is not known.</summary>
    public const string CategoryUnknown = "GB0508";

    /// <summary>Two indicators of one category have the same name and target.</summary>
    public const string Duplicate = "GB0509";

    /// <summary>The targets of the period and of the year do not fit.</summary>
    public const string PeriodAndYearDiffer = "GB0510";

    /// <summary>A cost target is not the project's money.</summary>
    public const string CostDiffersFromFunds = "GB0511";

    /// <summary>The weights make neither 100, nor 90 beside an execution rate of 10.</summary>
    public const string WeightsIncomplete = "GB0512";

    /// <summary>There is no output or no benefit indicator.</summary>
    public const string FirstLevelMissing = "GB0513";

    /// <summary>A project has no target form.</summary>
    public const string FormMissing = "GB0514";

    /// <summary>A target form has no project.</summary>
    public const string ProjectMissing = "GB0515";

    /// <summary>The value of a target has no unit.</summary>
    public const string UnitMissing = "GB0516";

    /// <summary>An indicator has no actual: it has no score, which is not 0.</summary>
    public const string ActualMissing = "GB0521";

    /// <summary>An actual is neither a value nor a word that is known.</summary>
    public const string ActualUnreadable = "GB0522";

    /// <summary>Actual and target measure different things.</summary>
    public const string NotComparable = "GB0523";

    /// <summary>A target was exceeded by far: it may have been set too low.</summary>
    public const string OverAchieved = "GB0524";

    /// <summary>An actual had no unit and was taken in that of its target.</summary>
    public const string UnitAssumed = "GB0525";

    /// <summary>An indicator has no weight, or one that is no number.</summary>
    public const string WeightMissing = "GB0526";

    /// <summary>A row is no indicator, such as a total, and was left out.</summary>
    public const string RowLeftOut = "GB0527";

    /// <summary>No points, because nothing is proportional to the target.</summary>
    public const string NoProportion = "GB0528";
}
