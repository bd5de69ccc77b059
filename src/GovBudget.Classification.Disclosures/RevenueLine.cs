using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of a revenue subject (收入分类科目).</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Code">The code as printed.</param>
public sealed record RevenueLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, RevenueCode Code)
    : DisclosedLine(Number, Side, PrintedName, Figures);
