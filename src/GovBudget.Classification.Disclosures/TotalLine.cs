using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of totals.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Kind">Which total it is.</param>
public sealed record TotalLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, TotalKind Kind)
    : DisclosedLine(Number, Side, PrintedName, Figures);
