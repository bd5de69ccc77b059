namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>
/// Gives all amounts of a table the step of the finest one: a table is printed with one number of decimals, and some
/// documents drop the zeros at the end (9056120, 4.5 beside 12.25).
/// </summary>
internal static class FinestStep
{
    public static DisclosedTable Apply(DisclosedTable table)
    {
        BudgetAmount[] steps = [.. table.Lines.SelectMany(l => l.Figures).Select(f => f.Amount.Step).Distinct()];
        if (steps.Length < 2)
        {
            return table;
        }

        BudgetAmount finest = steps.Min();
        return table with
        {
            Lines = [.. table.Lines.Select(l => l with { Figures = [.. l.Figures.Select(f => f with { Amount = f.Amount.WithStep(finest) })] })],
        };
    }
}
