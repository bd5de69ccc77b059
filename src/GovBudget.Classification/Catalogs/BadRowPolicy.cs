namespace GovBudget.Classification.Catalogs;

/// <summary>What is done with a row of a user's file that cannot be taken. Such a row is never left out in silence.</summary>
public enum BadRowPolicy
{
    /// <summary>The first such row is an <see cref="InvalidDataException"/> that names its line. The default.</summary>
    Throw = 0,

    /// <summary>Such rows are left out, and each is a <see cref="RowFinding"/>.</summary>
    Collect = 1,
}
