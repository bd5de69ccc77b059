using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of revenue from one fund source.</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Fund">The fund source.</param>
/// <param name="Origin">Current year, or carried over where the line stands under 上年结转.</param>
public sealed record FundLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, FundSource Fund, FundOrigin Origin)
    : DisclosedLine(Number, Side, PrintedName, Figures);
