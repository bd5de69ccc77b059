using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line whose name is that of no subject, fund, unit or project known here; its amounts stand under that name.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
public sealed record ItemLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures)
    : DisclosedLine(Number, Side, PrintedName, Figures);
