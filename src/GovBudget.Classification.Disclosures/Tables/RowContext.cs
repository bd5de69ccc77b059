namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>What earlier rows of one half say about the next one.</summary>
internal sealed class RowContext
{
    /// <summary>The class that the rows below it belong to, in economic tables that print names only.</summary>
    public DepartmentEconomicCode? EconomicClass { get; set; }

    /// <summary>Current year until a row of 上年结转 stands above its own fund sources.</summary>
    public FundOrigin Origin { get; set; } = FundOrigin.CurrentYear;

    /// <summary>Whether the classes of this half are numbered.</summary>
    public bool ClassesAreNumbered { get; set; }

    /// <summary>Whether a total of the year, or money between two years, stands above.</summary>
    public bool IsBelowYear { get; set; }

    /// <summary>The unit that the projects below it belong to.</summary>
    public string? Unit { get; set; }
}
