using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>A row whose cells stand under their columns, and whether they had to be moved there.</summary>
internal readonly record struct AlignedRow(GridRow Row, bool IsRepaired);
