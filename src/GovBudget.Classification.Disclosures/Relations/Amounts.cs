namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Sums of printed amounts that keep what the sum can stand for.</summary>
internal static class Amounts
{
    /// <summary>
    /// The sum of the totals of lines, as wide as its parts together: n amounts of a step make a sum of n steps. Nothing
    /// where no line has an amount.
    /// </summary>
    public static PrintedAmount? Sum(IEnumerable<DisclosedLine> lines) => Sum(lines.Select(l => l.Total));

    /// <inheritdoc cref="Sum(IEnumerable{DisclosedLine})"/>
    public static PrintedAmount? Sum(IEnumerable<PrintedAmount?> amounts)
    {
        PrintedAmount[] parts = [.. amounts.OfType<PrintedAmount>()];
        return parts.Length == 0
            ? null
            : new PrintedAmount(BudgetAmount.Sum(parts.Select(p => p.Amount)), BudgetAmount.Sum(parts.Select(p => p.Step)), parts[0].Unit);
    }
}
