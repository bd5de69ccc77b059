using System.Globalization;

namespace GovBudget.Classification.Internals;

/// <summary>Writes a ratio as a percentage with two decimals, half away from zero, without a rounding on the way.</summary>
internal static class PercentText
{
    /// <summary>The ratio in hundredths of a percent.</summary>
    /// <param name="numerator">Up to 65 bits, so that the scaled value fits.</param>
    /// <param name="denominator">Not zero.</param>
    public static Int128 Round(Int128 numerator, Int128 denominator)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(Int128.Abs(numerator) * 10_000, Int128.Abs(denominator));
        quotient += remainder * 2 >= Int128.Abs(denominator) ? 1 : 0;
        return Int128.IsNegative(numerator) != Int128.IsNegative(denominator) ? -quotient : quotient;
    }

    /// <summary>Such as <c>3.82%</c>.</summary>
    public static string Write(Int128 hundredthsOfPercent)
    {
        (Int128 whole, Int128 part) = Int128.DivRem(Int128.Abs(hundredthsOfPercent), 100);
        string sign = Int128.IsNegative(hundredthsOfPercent) ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{part:00}%");
    }
}
