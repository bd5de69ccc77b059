using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>A percentage as it was printed, with the step of its last digit: <c>3.82%</c> is 0.0382 with a step of 0.0001.</summary>
/// <remarks>The default value is <c>0</c> printed with the finest step. Immutable; two printed rates are equal when value and step are.</remarks>
public readonly struct PrintedRate : IEquatable<PrintedRate>, IEqualityOperators<PrintedRate, PrintedRate, bool>
{
    private const int MostDecimals = 10;
    private const int LongestText = 64;
    private const byte PercentDecimals = 2;

    private readonly long _count;

    // Counted from the finest step, so that the default is a rate as well.
    private readonly byte _coarser;

    private PrintedRate(long count, int decimals)
    {
        _count = count;
        _coarser = (byte)(MostDecimals - decimals);
    }

    /// <summary>The rate as a fraction: 0.0382 for <c>3.82%</c>.</summary>
    public decimal Value => Scaled(_count);

    /// <summary>What one more in the last printed digit would add, as a fraction: 0.0001 for <c>3.82%</c>, 0.01 for <c>100%</c>.</summary>
    public decimal Step => Scaled(1);

    /// <summary>The rates this can stand for: half a step to either side, both ends included, because the end that is rounded away differs between programs.</summary>
    public RateInterval Interval => new(Value - (Step / 2), Value + (Step / 2));

    private int Decimals => MostDecimals - _coarser;

    /// <summary>Reads a percentage as printed; its last digit gives the step.</summary>
    /// <param name="text">
    /// The text, in percent with or without the sign: <c>3.82%</c>, <c>3.82</c>, <c>－2.54％</c>, <c>(2.54%)</c>, <c>1,234.5%</c>. Digits and signs may be
    /// full width. Ten decimals at most.
    /// </param>
    /// <exception cref="FormatException">The text is not such a number. The message says where.</exception>
    /// <exception cref="OverflowException">The number has too many digits: printed digits without their point reach beyond 64 bits.</exception>
    public static PrintedRate Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out PrintedRate rate, out AmountParseFailure failure))
        {
            return rate;
        }

        string quoted = text.Length > LongestText ? $"{text[..LongestText]}…" : text.ToString();
        string reason = failure.Reason switch
        {
            AmountParseFailureReason.FinerThanFen => Invariant($"more than {MostDecimals} decimals"),
            AmountParseFailureReason.OutOfRange => "the digits do not fit into 64 bits",
            _ => failure.Message,
        };
        string message = $"'{quoted}' is not a printed rate: {reason}.";
        throw failure.Reason == AmountParseFailureReason.OutOfRange ? new OverflowException(message) : new FormatException(message);
    }

    /// <summary>Reads a percentage as printed, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rate">The rate, or the default when there is none to be read.</param>
    /// <returns>Whether the text is a percentage.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PrintedRate rate) => TryParse(text, out rate, out _);

    /// <summary>Whether two printed rates have the same value and step.</summary>
    /// <param name="left">The first printed rate.</param>
    /// <param name="right">The second printed rate.</param>
    public static bool operator ==(PrintedRate left, PrintedRate right) => left.Equals(right);

    /// <summary>Whether two printed rates differ in value or step.</summary>
    /// <param name="left">The first printed rate.</param>
    /// <param name="right">The second printed rate.</param>
    public static bool operator !=(PrintedRate left, PrintedRate right) => !left.Equals(right);

    /// <summary>Whether the printed rate can be the rounding of some rate in an interval.</summary>
    /// <param name="interval">The rates that are possible; see <see cref="RateIntervals"/>.</param>
    public bool IsPossible(RateInterval interval) => Interval.Overlaps(interval);

    /// <summary>Whether another printed rate has the same value and step.</summary>
    /// <param name="other">The other printed rate.</param>
    public bool Equals(PrintedRate other) => _count == other._count && _coarser == other._coarser;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PrintedRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_count, _coarser);

    /// <summary>The percentage with the decimals of its step: <c>3.82%</c>.</summary>
    public override string ToString() => Invariant($"{Of(_count, Decimals)}%");

    private static bool TryParse(ReadOnlySpan<char> text, out PrintedRate rate, out AmountParseFailure failure)
    {
        rate = default;
        Span<char> number = stackalloc char[LongestText];
        int percent = text.IndexOfAny('%', '％');
        if (text.Length > LongestText || !EndsNumber(text, percent))
        {
            failure = new(AmountParseFailureReason.UnexpectedCharacter, text.Length > LongestText ? LongestText : percent);
            return false;
        }

        text.CopyTo(number);
        number = number[..text.Length];
        if (percent >= 0)
        {
            number[percent] = ' ';
        }

        if (!AmountText.TryRead(number, out AmountText parts, out failure))
        {
            return false;
        }

        if (parts.Unit != AmountUnit.None)
        {
            failure = new(AmountParseFailureReason.UnexpectedCharacter, parts.UnitPosition);
            return false;
        }

        if (parts.Decimals > MostDecimals)
        {
            failure = new(AmountParseFailureReason.FinerThanFen, 0);
            return false;
        }

        bool isCounted = parts.TryCount(number, parts.Decimals, out long count, out failure);
        rate = isCounted ? new(count, parts.Decimals) : default;
        return isCounted;
    }

    /// <summary>Whether the percent sign, where there is one, stands behind the last digit.</summary>
    private static bool EndsNumber(ReadOnlySpan<char> text, int percent) =>
        percent < 0 || (percent > 0 && text[(percent + 1)..].IndexOfAnyExcept(" 　)）") < 0 && text[..percent].IndexOfAny(')', '）') < 0);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private decimal Scaled(long count) => Of(count, Decimals + PercentDecimals);

    private static decimal Of(long count, int decimals)
    {
        ulong size = count < 0 ? unchecked((ulong)-count) : (ulong)count;
        return new(unchecked((int)size), unchecked((int)(size >> 32)), 0, count < 0, (byte)decimals);
    }
}
