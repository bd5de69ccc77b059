namespace GovBudget.Classification.Disclosures;

/// <summary>The half of a table that a line stands in.</summary>
public enum TableSide
{
    /// <summary>The table has no halves, or the heading does not say.</summary>
    None = 0,

    /// <summary>收入.</summary>
    Revenue = 1,

    /// <summary>支出.</summary>
    Expenditure = 2,
}
