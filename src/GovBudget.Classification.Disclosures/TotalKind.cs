namespace GovBudget.Classification.Disclosures;

/// <summary>Which total a total line is.</summary>
public enum TotalKind
{
    /// <summary>合计 of a table that has one total.</summary>
    Total = 0,

    /// <summary>本年收入合计 or 本年支出合计: without what is carried over.</summary>
    CurrentYear = 1,

    /// <summary>收入总计 or 支出总计: with what is carried over.</summary>
    GrandTotal = 2,
}
