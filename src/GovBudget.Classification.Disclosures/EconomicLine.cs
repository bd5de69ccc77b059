using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of an economic subject of the department budget, of the government budget, or of a pair of both.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The department subject's name as printed (or the government subject's where it stands alone).</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Department">The department economic code, printed or found by name; absent where none is.</param>
/// <param name="Government">The government economic code, printed or found by name; absent where none is or the name tells no one subject.</param>
/// <param name="PrintedGovernmentName">The government subject's name as printed, or <see langword="null"/>.</param>
public sealed record EconomicLine(
    int Number,
    TableSide Side,
    string PrintedName,
    ImmutableArray<DisclosedFigure> Figures,
    DepartmentEconomicCode? Department,
    GovernmentEconomicCode? Government,
    string? PrintedGovernmentName)
    : DisclosedLine(Number, Side, PrintedName, Figures)
{
    /// <summary>Whether the codes are printed, not found by name.</summary>
    public bool IsCodePrinted { get; init; }
}
