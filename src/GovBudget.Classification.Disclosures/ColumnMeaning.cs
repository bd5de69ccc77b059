namespace GovBudget.Classification.Disclosures;

/// <summary>What a column says, told by its headings: the role of its cells and, for money, which money.</summary>
/// <param name="Role">What the cells hold.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="Fund">The fund source; none where the column is of all sources.</param>
/// <param name="Origin">Current year or carried over; none where the column is of both.</param>
/// <param name="Kind">The expenditure kind; none where the column is of all kinds.</param>
/// <param name="Item">The item of the three public expenses, in tables that print them side by side.</param>
/// <param name="Year">The fiscal year that the heading names; 0 where it names none.</param>
/// <param name="Other">The heading of money that is none of these kinds (其他资金, 单位预留机动经费); <see langword="null"/> otherwise.</param>
/// <remarks>A column whose fund, origin, kind and item are all none holds totals.</remarks>
public readonly record struct ColumnMeaning(
    ColumnRole Role,
    TableSide Side = TableSide.None,
    FundSource Fund = FundSource.None,
    FundOrigin Origin = FundOrigin.None,
    ExpenditureKind Kind = ExpenditureKind.None,
    ThreePublicItem Item = ThreePublicItem.None,
    int Year = 0,
    string? Other = null)
{
    /// <summary>Whether the column holds money of all funds, origins, kinds and items.</summary>
    public bool IsTotal => Role == ColumnRole.Amount && Fund == FundSource.None && Origin == FundOrigin.None
        && Kind == ExpenditureKind.None && Other is null && Item is ThreePublicItem.None or ThreePublicItem.Total;
}
