using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation;

public sealed partial class BudgetTable
{
    /// <summary>The lines without those that are subtotals of others by any of their codes; see <see cref="WithoutSubtotals{TCode}(Dimension{TCode})"/>.</summary>
    public BudgetTable WithoutSubtotals() =>
        Without(Dimension.Function).Without(Dimension.Revenue).Without(Dimension.GovernmentEconomic).Without(Dimension.DepartmentEconomic);

    /// <summary>Finds lines that look like total rows (合计): they have no key on a dimension, or the text 合计, 总计 or 小计, and make as much as all others together.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">The dimension that the table is added up by; code dimensions are looked at in any case.</param>
    /// <param name="total">What the table adds up to: <see cref="RollUp{TKey}.Total"/>.</param>
    /// <returns>What was found, each amount once. It is a suspicion: the lines count, and it is for the caller to say what they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    public ImmutableArray<LikelyTotal> LikelyTotals<TKey>(Dimension<TKey> dimension, BudgetAmount? total)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        LikelyTotal[] found =
        [
            .. LikelyTotalsOn(dimension, total), .. LikelyTotalsOn(Dimension.Function, total), .. LikelyTotalsOn(Dimension.Revenue, total),
            .. LikelyTotalsOn(Dimension.GovernmentEconomic, total), .. LikelyTotalsOn(Dimension.DepartmentEconomic, total),
        ];
        return [.. found.DistinctBy(static likely => likely.IsOneLine ? ("", likely.Amount) : (likely.Dimension, likely.Amount))];
    }

    private BudgetTable Without<TCode>(Dimension<TCode> dimension)
        where TCode : struct, ISubjectCode<TCode> => Has(dimension) ? WithoutSubtotals(dimension) : this;

    private LikelyTotal[] LikelyTotalsOn<TKey>(Dimension<TKey> dimension, BudgetAmount? total)
        where TKey : notnull
    {
        if (total is not { } all || !Has(dimension) || !Array.Exists(Column(dimension).Keys, IsNoKey))
        {
            return [];
        }

        // In 128 bits, so that nothing has to fit; what is found is at most the total or half of it.
        BudgetAmount[] amounts = [.. Where(dimension, IsNoKey).Select(static line => line.Amount).OfType<BudgetAmount>().Where(static amount => !amount.IsZero)];
        Int128 sum = amounts.Aggregate(Int128.Zero, static (sum, amount) => sum + amount.Fen);
        LikelyTotal[] single = [.. amounts.Where(amount => amount.Fen == all.Fen - sum || amount.Fen == (Int128)all.Fen - amount.Fen).Distinct().Order()
            .Select(amount => new LikelyTotal(dimension.Title, amount, IsOneLine: true))];
        return single.Length > 0 || sum == 0 || sum != all.Fen - sum ? single : [new(dimension.Title, BudgetAmount.FromFen((long)sum), IsOneLine: false)];
    }

    private static bool IsNoKey<TKey>(TKey key)
        where TKey : notnull =>
        key is string text ? PrintedText.Normalize(text) is "" or "合计" or "总计" or "小计" : EqualityComparer<TKey?>.Default.Equals(key, default);
}
