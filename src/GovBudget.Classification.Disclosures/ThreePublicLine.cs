using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of one of the three public expenses.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Item">Which expense it is.</param>
public sealed record ThreePublicLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, ThreePublicItem Item)
    : DisclosedLine(Number, Side, PrintedName, Figures);
