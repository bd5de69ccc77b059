using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

public readonly partial struct BudgetAmount
{
    /// <summary>Reads an amount that states its unit: <c>994.53万元</c>, <c>9,945,300 元</c>.</summary>
    /// <param name="text">The text; see <see cref="Parse(ReadOnlySpan{char}, AmountUnit)"/> for how the number may be written.</param>
    /// <exception cref="FormatException">The text is not a number with a unit of money, or is finer than 分. The message says where.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out BudgetAmount amount, out AmountParseFailure failure) ? amount : throw failure.ToException(text);

    /// <summary>Reads an amount printed in a known unit.</summary>
    /// <param name="text">The text, such as <c>9,945,300.00</c>.</param>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <remarks>
    /// <para>Digits, separators, point and sign may be half or full width, with white space around the number. Thousands
    /// separators are optional, but must set off groups of three. A negative amount is written with a minus sign, with <c>△</c> or
    /// in round brackets. The unit may be repeated behind the number. There is no exponent, no percent, no currency sign,
    /// and a point wants digits on both sides.</para>
    /// <para>A dash (<c>—</c>), <c>无</c> or a blank is not an amount: whether it means nothing is for the reader of the table to say.</para>
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="FormatException">The text is not such a number, names another unit, or is finer than 分. The message says where.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount Parse(ReadOnlySpan<char> text, AmountUnit unit) =>
        TryParse(text, unit, out BudgetAmount amount, out AmountParseFailure failure) ? amount : throw failure.ToException(text);

    /// <summary>Reads an amount that states its unit, as <see cref="Parse(ReadOnlySpan{char})"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="amount">The amount, or 0 元 when there is none to be read.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BudgetAmount amount) => TryParse(text, out amount, out _);

    /// <summary>Reads an amount that states its unit, and says why when it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="amount">The amount, or 0 元 when there is none to be read.</param>
    /// <param name="failure">Why and where the text is not an amount.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BudgetAmount amount, out AmountParseFailure failure)
    {
        amount = default;
        if (!AmountText.TryRead(text, out AmountText parts, out failure))
        {
            return false;
        }

        if (parts.Unit == AmountUnit.None)
        {
            failure = new(AmountParseFailureReason.UnitMissing, parts.UnitPosition);
            return false;
        }

        return TryCount(parts, text, parts.Unit, out amount, out failure);
    }

    /// <summary>Reads an amount printed in a known unit, as <see cref="Parse(ReadOnlySpan{char}, AmountUnit)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <param name="amount">The amount, or 0 元 when there is none to be read.</param>
    /// <returns>Whether the text is an amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out BudgetAmount amount) => TryParse(text, unit, out amount, out _);

    /// <summary>Reads an amount printed in a known unit, and says why when it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <param name="amount">The amount, or 0 元 when there is none to be read.</param>
    /// <param name="failure">Why and where the text is not an amount.</param>
    /// <returns>Whether the text is an amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out BudgetAmount amount, out AmountParseFailure failure) =>
        TryParse(text, unit, out amount, out _, out failure);

    /// <summary>Reads an amount and how many decimals it was printed with.</summary>
    internal static bool TryParse(
        ReadOnlySpan<char> text, AmountUnit unit, out BudgetAmount amount, out int decimals, out AmountParseFailure failure)
    {
        // The caller's mistake must throw even where the text is the first thing to be wrong.
        _ = unit.FenDigits;
        amount = default;
        decimals = 0;
        if (!AmountText.TryRead(text, out AmountText parts, out failure))
        {
            return false;
        }

        if (parts.Unit != AmountUnit.None && parts.Unit != unit)
        {
            failure = new(AmountParseFailureReason.UnitDiffers, parts.UnitPosition);
            return false;
        }

        decimals = parts.Decimals;
        return TryCount(parts, text, unit, out amount, out failure);
    }

    private static bool TryCount(
        AmountText parts, ReadOnlySpan<char> text, AmountUnit unit, out BudgetAmount amount, out AmountParseFailure failure)
    {
        bool isCounted = parts.TryCount(text, unit, out long fen, out failure);
        amount = isCounted ? new(fen) : default;
        return isCounted;
    }
}
