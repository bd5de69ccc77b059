using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of one budget unit, or of the department as a whole.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="IsDepartment">Whether the line is of the department with all its units.</param>
public sealed record UnitLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, bool IsDepartment)
    : DisclosedLine(Number, Side, PrintedName, Figures);
