using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A line of a functional subject (支出功能分类科目).</summary>
/// <param name="Number">The line in the document.</param>
/// <param name="Side">The half of the table.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Figures">The amounts.</param>
/// <param name="Code">The code as printed or, in tables that print only names, found by the name; absent where the name tells no one subject.</param>
/// <param name="IsCodePrinted">Whether the code itself is printed.</param>
public sealed record FunctionalLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures, FunctionalCode? Code, bool IsCodePrinted)
    : DisclosedLine(Number, Side, PrintedName, Figures);
