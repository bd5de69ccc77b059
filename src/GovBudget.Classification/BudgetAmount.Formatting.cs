using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

public readonly partial struct BudgetAmount : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The amount in 元 with two decimals, such as <c>9945300.00</c>: the form that is stored and sent.</summary>
    public override string ToString() => AmountFormat.Invariant.Write(Fen);

    /// <summary>The exact amount in a unit, with two decimals at least: 9,945,312.34 元 in 万元 is <c>994.531234</c>.</summary>
    /// <param name="unit">The unit to write in; its name is not written.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public string ToString(AmountUnit unit) => new AmountFormat(unit, AmountFormat.Exact, IsGrouped: false).Write(Fen);

    /// <summary>The amount in a format, such as <c>N万元2</c>.</summary>
    /// <param name="format">
    /// Three parts, each optional, in this order: <c>N</c> for thousands separators; the unit to write in (<c>元</c>, which is
    /// the default, <c>千元</c>, <c>万元</c>, <c>百万元</c>, <c>亿元</c>; its name is not written); the number of decimals, 0 to 10.
    /// Without a number of decimals the amount is exact, with two decimals at least; with one it is rounded half away from
    /// zero, for display. Nothing, <see langword="null"/> and <c>G</c> mean the same as <see cref="ToString()"/>.
    /// </param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format) => AmountFormat.Parse(format).Write(Fen);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the amount without allocating.</summary>
    /// <param name="destination">Where to write; 48 characters are enough for every amount in every format.</param>
    /// <param name="charsWritten">How many characters were written; 0 when the destination is too short.</param>
    /// <param name="format">The format; see <see cref="ToString(string)"/>.</param>
    /// <returns>Whether the destination was long enough.</returns>
    /// <exception cref="FormatException">The format is not one of the formats of an amount.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        AmountFormat.Parse(format).TryWrite(Fen, destination, out charsWritten);

    /// <summary>Writes the amount in UTF-8 without allocating.</summary>
    /// <param name="utf8Destination">Where to write; 48 bytes are enough for every amount in every format.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when the destination is too short.</param>
    /// <param name="format">The format; see <see cref="ToString(string)"/>.</param>
    /// <returns>Whether the destination was long enough.</returns>
    /// <exception cref="FormatException">The format is not one of the formats of an amount.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        AmountFormat.Parse(format).TryWrite(Fen, utf8Destination, out bytesWritten);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);
}
