namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>
/// Keeps the amounts of a document within what sums can hold: an amount larger than any budget is a damaged one, and all
/// amounts together stay far enough below the largest amount that no sum of them can overflow.
/// </summary>
internal sealed class Magnitude
{
    // 100 万亿元 is more than twice what all governments of the country spend in a year.
    private static readonly BudgetAmount Largest = BudgetAmount.FromYuan(100_000_000_000_000m);

    private long _room = long.MaxValue / 8;

    public static bool IsPlausible(PrintedAmount amount) => -Largest <= amount.Amount && amount.Amount <= Largest;

    /// <summary>Takes an amount into the account of the document, if it is plausible and there is room.</summary>
    public bool TryTake(PrintedAmount amount)
    {
        if (!IsPlausible(amount) || Math.Abs(amount.Amount.Fen) > _room)
        {
            return false;
        }

        _room -= Math.Abs(amount.Amount.Fen);
        return true;
    }
}
