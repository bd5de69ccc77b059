namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>Shares (占比) in hundredths of a percent.</summary>
internal static class PartShares
{
    private const int Hundred = 10_000;

    /// <summary>
    /// The shares of parts that make a whole, which add up to 100.00% (最大余额法): each is cut off, and what is missing is
    /// given in steps of 0.01% to those that lost most, the first of equals. None where the whole is zero or the signs differ.
    /// </summary>
    public static long[]? Of(BudgetAmount?[] parts, BudgetAmount whole)
    {
        if (!HaveSignOf(whole, parts))
        {
            return null;
        }

        (Int128 Quotient, Int128 Remainder)[] cut = [.. parts.Select(p => Int128.DivRem((Int128)(p?.Fen ?? 0) * Hundred, whole.Fen))];
        long[] shares = [.. cut.Select(c => (long)c.Quotient)];
        int missing = Hundred - (int)shares.Sum();
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => Int128.Abs(cut[i].Remainder)).Take(missing))
        {
            shares[i]++;
        }

        return shares;
    }

    /// <summary>The nearest share of each part, where parts do not make the whole.</summary>
    public static long[]? EachOf(BudgetAmount?[] parts, BudgetAmount? whole) =>
        whole is { } all && HaveSignOf(all, parts) && parts.All(p => Int128.Abs(p?.Fen ?? 0) <= Int128.Abs(all.Fen))
            ? [.. parts.Select(p => Nearest(Int128.Abs(p?.Fen ?? 0), Int128.Abs(all.Fen)))]
            : null;

    private static long Nearest(Int128 part, Int128 whole) => (long)(((part * Hundred * 2) + whole) / (whole * 2));

    private static bool HaveSignOf(BudgetAmount whole, BudgetAmount?[] parts) =>
        !whole.IsZero && Array.TrueForAll(parts, p => p is not { IsZero: false } amount || amount.IsNegative == whole.IsNegative);
}
