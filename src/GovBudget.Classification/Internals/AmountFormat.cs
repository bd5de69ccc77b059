using System.Globalization;
using System.Numerics;

namespace GovBudget.Classification.Internals;

/// <summary>How an amount is written: in which unit, with how many decimals, with or without thousands separators.</summary>
/// <param name="Unit">The unit, never none.</param>
/// <param name="Decimals">0 to 10 decimals, or <see cref="Exact"/>.</param>
/// <param name="IsGrouped">Whether thousands are set apart.</param>
internal readonly record struct AmountFormat(AmountUnit Unit, int Decimals, bool IsGrouped)
{
    /// <summary>As many decimals as the amount needs, and two at least.</summary>
    public const int Exact = -1;

    /// <summary>Long enough for every amount in every format.</summary>
    public const int MaxLength = 48;

    private const int MostDecimals = 10;

    /// <summary>元 with two decimals: the form that is stored and sent.</summary>
    public static AmountFormat Invariant => new(AmountUnit.Yuan, Exact, IsGrouped: false);

    public static AmountFormat Parse(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty || format is "G" or "g")
        {
            return Invariant;
        }

        ReadOnlySpan<char> rest = format;
        bool isGrouped = rest[0] is 'N' or 'n';
        rest = isGrouped ? rest[1..] : rest;
        AmountUnit unit = AmountUnits.AtStartOf(rest);
        rest = rest[unit.ChineseName.Length..];
        int decimals = Exact;
        bool isFormat = rest.IsEmpty
            || (int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out decimals) && decimals <= MostDecimals);
        return isFormat
            ? new(unit == AmountUnit.None ? AmountUnit.Yuan : unit, decimals, isGrouped)
            : throw new FormatException(
                $"'{format}' is not a format of an amount: N (separators), a unit (元, 千元, 万元, 百万元, 亿元) and 0 to {MostDecimals} decimals, each optional, in this order.");
    }

    /// <summary>Writes the amount; <typeparamref name="TChar"/> is <see cref="char"/>, or <see cref="byte"/> for UTF-8.</summary>
    public bool TryWrite<TChar>(long fen, Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<TChar> buffer = stackalloc TChar[MaxLength];
        ReadOnlySpan<TChar> text = Write(fen, buffer);
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public string Write(long fen)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(Write(fen, buffer));
    }

    /// <summary>Writes from the right end of the buffer to the left, and returns what was written.</summary>
    private Span<TChar> Write<TChar>(long fen, Span<TChar> buffer)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        ulong digits = fen < 0 ? unchecked((ulong)-fen) : (ulong)fen;
        int fenDigits = Unit.FenDigits;
        int decimals = Decimals == Exact ? fenDigits - SpareZeros(digits, fenDigits) : Decimals;
        digits = Round(digits, fenDigits - decimals);
        bool isNegative = fen < 0 && digits != 0;

        int position = buffer.Length;
        for (int i = 0; i < decimals; i++)
        {
            // Decimals beyond 分 are zeros.
            (digits, ulong digit) = decimals - i > fenDigits ? (digits, 0) : Math.DivRem(digits, 10);
            buffer[--position] = TChar.CreateTruncating('0' + digit);
        }

        if (decimals > 0)
        {
            buffer[--position] = TChar.CreateTruncating('.');
        }

        position = WriteInteger(digits, buffer, position);
        if (isNegative)
        {
            buffer[--position] = TChar.CreateTruncating('-');
        }

        return buffer[position..];
    }

    private int WriteInteger<TChar>(ulong digits, Span<TChar> buffer, int position)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int count = 0;
        do
        {
            if (IsGrouped && count > 0 && count % 3 == 0)
            {
                buffer[--position] = TChar.CreateTruncating(',');
            }

            (digits, ulong digit) = Math.DivRem(digits, 10);
            buffer[--position] = TChar.CreateTruncating('0' + digit);
            count++;
        }
        while (digits != 0);

        return position;
    }

    /// <summary>How many zeros at the end of the decimals say nothing; two decimals always stay.</summary>
    private static int SpareZeros(ulong digits, int fenDigits)
    {
        int zeros = 0;
        while (zeros < fenDigits - 2 && digits % 10 == 0)
        {
            digits /= 10;
            zeros++;
        }

        return zeros;
    }

    /// <summary>Drops digits, half away from zero.</summary>
    private static ulong Round(ulong digits, int dropped)
    {
        if (dropped <= 0)
        {
            return digits;
        }

        ulong divisor = (ulong)PowersOfTen.Of(dropped);
        (ulong quotient, ulong remainder) = Math.DivRem(digits, divisor);
        return remainder >= divisor - remainder ? quotient + 1 : quotient;
    }
}
