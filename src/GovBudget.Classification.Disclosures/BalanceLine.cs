using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of money carried over, saved or used between two years.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Item">Which money it is.</param>
public sealed record BalanceLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, BalanceItem Item)
    : DisclosedLine(Number, Side, PrintedName, Figures);
