using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>
/// Rounds figures from the top down: a whole to its nearest value, or to what it was written as before; its parts so
/// that they add up to it (尾差调整). The year before is rounded on its own by the same rules.
/// </summary>
internal sealed class FigureRounding(NarrativeOptions options)
{
    private readonly Dictionary<BudgetAmount, BudgetAmount> _shown = [];
    private readonly Dictionary<BudgetAmount, BudgetAmount> _shownBefore = [];

    public ShownFigure Round(NarratedFigure figure) =>
        Round(figure, Whole(figure.Amount, _shown), Whole(figure.Variance?.Base, _shownBefore));

    private ShownFigure Round(NarratedFigure figure, BudgetAmount? shown, BudgetAmount? shownBefore)
    {
        BudgetAmount?[] amounts = [.. figure.Parts.Select(p => p.Amount)];
        BudgetAmount?[] befores = [.. figure.Parts.Select(p => p.Variance?.Base)];
        BudgetAmount?[] parts = Parts(amounts, figure.Amount, shown, _shown);
        BudgetAmount?[] partsBefore = Parts(befores, figure.Variance?.Base, shownBefore, _shownBefore);
        long[]? shares = IsWhole(amounts, figure.Amount) ? PartShares.Of(amounts, figure.Amount!.Value) : PartShares.EachOf(amounts, figure.Amount);
        return new(figure, shown, shownBefore, [.. figure.Parts.Select((part, i) => Round(part, parts[i], partsBefore[i]) with { Share = part.Amount is null ? null : shares?[i] })])
        {
            PartsInstead = Array.TrueForAll(amounts, a => a is null) || IsWhole(amounts, figure.Amount) ? null : BudgetAmount.Sum(amounts.OfType<BudgetAmount>()),
        };
    }

    private BudgetAmount? Whole(BudgetAmount? amount, Dictionary<BudgetAmount, BudgetAmount> known)
    {
        if (amount is not { } exact)
        {
            return null;
        }

        BudgetAmount shown = known.TryGetValue(exact, out BudgetAmount before) ? before : Nearest(exact);
        known.TryAdd(exact, shown);
        return shown;
    }

    private BudgetAmount?[] Parts(BudgetAmount?[] amounts, BudgetAmount? whole, BudgetAmount? shown, Dictionary<BudgetAmount, BudgetAmount> known)
    {
        BudgetAmount?[] parts = IsWhole(amounts, whole) ? SharedOut(amounts, shown!.Value) : [.. amounts.Select(a => a is { } amount ? Nearest(amount) : (BudgetAmount?)null)];
        for (int i = 0; i < parts.Length; i++)
        {
            if (amounts[i] is { } exact)
            {
                known.TryAdd(exact, parts[i]!.Value);
            }
        }

        return parts;
    }

    private BudgetAmount?[] SharedOut(BudgetAmount?[] amounts, BudgetAmount shown)
    {
        var row = new BudgetAmount?[1, amounts.Length];
        for (int i = 0; i < amounts.Length; i++)
        {
            row[0, i] = amounts[i];
        }

        ControlledRounding rounding = ControlledRounding.Of(row, new RoundingMargins { RowTotals = [shown] }, options.Unit, options.Decimals);
        return [.. amounts.Select((_, i) => rounding[0, i])];
    }

    private BudgetAmount Nearest(BudgetAmount amount) => ControlledRounding.Of(new BudgetAmount?[,] { { amount } }, options.Unit, options.Decimals).Total!.Value;

    private static bool IsWhole(BudgetAmount?[] parts, BudgetAmount? whole) =>
        whole is { } exact && Array.Exists(parts, p => p is not null) && parts.Aggregate(Int128.Zero, (sum, part) => sum + (part?.Fen ?? 0)) == exact.Fen;
}
