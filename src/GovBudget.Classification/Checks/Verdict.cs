namespace GovBudget.Classification.Checks;

/// <summary>What a check of printed figures found.</summary>
public enum Verdict
{
    /// <summary>The check could not be made; it never counts as passed.</summary>
    NotChecked = 0,

    /// <summary>The printed figures agree as they stand.</summary>
    Consistent = 1,

    /// <summary>The printed figures differ, but amounts exist that round to all of them (尾差).</summary>
    RoundingOnly = 2,

    /// <summary>No amounts exist that round to all the printed figures.</summary>
    Inconsistent = 3,
}
