using System.Numerics;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>Shares an amount out by weights, to the 分 (最大余额法).</summary>
internal static class Apportionment
{
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="weights">The weights: none is negative, one is above 0.</param>
    /// <returns>For each weight its part; together the amount. Where remainders are equal, the earlier part is the larger.</returns>
    public static BudgetAmount[] Of(BudgetAmount amount, IReadOnlyList<decimal> weights)
    {
        BigInteger[] scaled = Scaled(weights);
        BigInteger sum = scaled.Aggregate(BigInteger.Add);
        BigInteger size = BigInteger.Abs(amount.Fen);
        var parts = new BigInteger[scaled.Length];
        var remainders = new BigInteger[scaled.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = BigInteger.DivRem(size * scaled[i], sum, out remainders[i]);
        }

        int missing = (int)(size - parts.Aggregate(BigInteger.Add));
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).Take(missing))
        {
            parts[i]++;
        }

        return [.. parts.Select(part => BudgetAmount.FromFen((long)(amount.IsNegative ? -part : part)))];
    }

    // A decimal is a whole number and a power of ten: at the finest of them all, all are whole.
    private static BigInteger[] Scaled(IReadOnlyList<decimal> weights)
    {
        int finest = weights.Max(static weight => weight.Scale);
        return [.. weights.Select(weight => Mantissa(weight) * BigInteger.Pow(10, finest - weight.Scale))];
    }

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        return (((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32)) | (uint)bits[0];
    }
}
