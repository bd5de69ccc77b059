namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>A figure with what is written of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Amount">The amount as written.</param>
/// <param name="Before">The amount of the year before, rounded by the same rules; it is not written, its difference is.</param>
/// <param name="Parts">The parts.</param>
internal sealed record ShownFigure(NarratedFigure Figure, BudgetAmount? Amount, BudgetAmount? Before, ShownFigure[] Parts)
{
    /// <summary>The share of the whole in hundredths of a percent, or nothing.</summary>
    public long? Share { get; init; }

    /// <summary>The exact sum of the parts where it is not the figure.</summary>
    public BudgetAmount? PartsInstead { get; init; }

    /// <summary>The change as written, an absent side counting nothing; nothing where nothing is known of the year before.</summary>
    public BudgetAmount? Change
    {
        get
        {
            if (Figure.Variance is null || (Amount is null && Before is null))
            {
                return null;
            }

            Int128 fen = (Int128)(Amount?.Fen ?? 0) - (Before?.Fen ?? 0);

            // The size of the change is written without sign, so that its opposite has to fit as well.
            return Int128.Abs(fen) <= long.MaxValue
                ? BudgetAmount.FromFen((long)fen)
                : throw new OverflowException($"The change from {Figure.Variance} does not fit into a budget amount.");
        }
    }
}
