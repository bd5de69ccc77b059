using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

public readonly partial struct PrintedAmount
{
    /// <summary>Reads a figure as printed; its last digit gives the step.</summary>
    /// <param name="text">The text; see <see cref="BudgetAmount.Parse(ReadOnlySpan{char}, AmountUnit)"/> for how the number may be written.</param>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <remarks>Zeros printed beyond 分 do not make the step finer than 1 分.</remarks>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="FormatException">The text is not such a number, names another unit, or is finer than 分. The message says where.</exception>
    /// <exception cref="OverflowException">The value is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static PrintedAmount Parse(ReadOnlySpan<char> text, AmountUnit unit) =>
        TryParse(text, unit, out PrintedAmount printed, out AmountParseFailure failure) ? printed : throw failure.ToException(text);

    /// <summary>Reads a figure as printed, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <param name="printed">The printed amount, or the default when there is none to be read.</param>
    /// <returns>Whether the text is an amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out PrintedAmount printed) => TryParse(text, unit, out printed, out _);

    /// <summary>Reads a figure as printed, and says why when it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <param name="printed">The printed amount, or the default when there is none to be read.</param>
    /// <param name="failure">Why and where the text is not an amount.</param>
    /// <returns>Whether the text is an amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out PrintedAmount printed, out AmountParseFailure failure)
    {
        bool isParsed = BudgetAmount.TryParse(text, unit, out BudgetAmount amount, out int decimals, out failure);
        printed = isParsed ? new(amount, unit, PowersOfTen.Of(Math.Max(0, unit.FenDigits - decimals))) : default;
        return isParsed;
    }
}
