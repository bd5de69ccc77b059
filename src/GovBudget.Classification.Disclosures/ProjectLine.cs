using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of one project.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The project's name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Unit">The unit under which it is listed, or <see langword="null"/> where the table names none.</param>
public sealed record ProjectLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, string? Unit)
    : DisclosedLine(Number, Side, PrintedName, Figures);
