namespace GovBudget.Classification.Performance;

/// <summary>What is to be known about a score beside its number.</summary>
[Flags]
public enum ScoreRemarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The target was exceeded by more than the threshold of the options: it may have been set too low (目标偏低).</summary>
    OverAchieved = 1,

    /// <summary>The actual had no unit and was taken in that of the target.</summary>
    UnitAssumed = 2,

    /// <summary>The score lies within a band (定性分档) and was taken at its point in the options.</summary>
    Banded = 4,

    /// <summary>The target was not met and nothing is proportional to it (a bound of 0 or below): no points.</summary>
    NoProportion = 8,

    /// <summary>There is no actual: no score, which is not a score of 0.</summary>
    ActualMissing = 16,

    /// <summary>The actual is neither a value nor a word that is known: no score.</summary>
    ActualUnreadable = 32,

    /// <summary>The target does not compute: no score.</summary>
    TargetUnreadable = 64,

    /// <summary>Actual and target measure different things, or stand on different scales: no score.</summary>
    NotComparable = 128,

    /// <summary>The indicator has no weight: no score.</summary>
    WeightMissing = 256,
}
