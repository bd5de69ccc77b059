using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>A row whose cells stand under their columns, whether they had to be moved there, and whether some are missing.</summary>
internal sealed record AlignedRow(GridRow Row, bool IsRepaired, bool IsShort = false);
