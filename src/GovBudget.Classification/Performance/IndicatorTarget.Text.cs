using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

public sealed partial class IndicatorTarget : ISpanParsable<IndicatorTarget>
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 200;

    private const string Digits = "0.############################";

    /// <summary>Reads a target as printed.</summary>
    /// <param name="text">The text: <c>≥95%</c>, <c>不少于12个</c>, <c>每人每天100元</c>.</param>
    /// <exception cref="FormatException">The text is not a target that computes; the message says why and where.</exception>
    public static IndicatorTarget Parse(ReadOnlySpan<char> text) => Parse(text, IndicatorVocabulary.Default);

    /// <summary>Reads a target as printed, by a vocabulary of one's own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The units and scales.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a target that computes; the message says why and where.</exception>
    public static IndicatorTarget Parse(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary) =>
        TryParse(text, vocabulary, out IndicatorTarget? target, out TargetParseFailure failure) ? target : throw failure.ToException(text);

    /// <summary>Reads a target as printed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The target.</param>
    /// <returns>Whether the text is a target that computes.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out IndicatorTarget? target) => TryParse(text, out target, out _);

    /// <summary>Reads a target as printed, and says why when it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The target.</param>
    /// <param name="failure">Why and where the text is not a target that computes.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out IndicatorTarget? target, out TargetParseFailure failure) =>
        TryParse(text, IndicatorVocabulary.Default, out target, out failure);

    /// <summary>Reads a target as printed, by a vocabulary of one's own, and says why when it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The units and scales.</param>
    /// <param name="target">The target.</param>
    /// <param name="failure">Why and where the text is not a target that computes.</param>
    /// <returns>Whether the text is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is <see langword="null"/>.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, [NotNullWhen(true)] out IndicatorTarget? target, out TargetParseFailure failure)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        target = TargetReader.Read(text, vocabulary, out failure);
        return target is not null;
    }

    /// <summary>The canonical text, which reads back as the same target: <c>≥95%</c>, <c>1~2次</c>, <c>100±5人</c>, <c>比上年提高≥5%</c>, <c>及时</c>.</summary>
    public override string ToString()
    {
        if (Term is { } term)
        {
            return term.Text;
        }

        string basis = Basis == TargetBasis.PriorYear ? "比上年" : "";
        string change = Change switch { TargetChange.Increase => "提高", TargetChange.Decrease => "降低", _ => "" };
        string first = Operator == TargetOperator.PlusMinus && Value == 0 ? "" : Number(Value);
        // Without its own unit, 100 in 100±5% could be a plain number.
        TargetUnit middle = Operator == TargetOperator.PlusMinus && first.Length > 0 && Unit.Measure?.Dimension == MeasureDimension.Ratio ? new(Unit.Measure, Unit.Tens) : TargetUnit.None;
        return SecondValue is { } second
            ? $"{basis}{change}{first}{middle}{Operator.Sign}{Number(second)}{Unit}"
            : $"{basis}{change}{Operator.Sign}{first}{Unit}";
    }

    static IndicatorTarget IParsable<IndicatorTarget>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<IndicatorTarget>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IndicatorTarget result) =>
        TryParse(s, out result);

    static IndicatorTarget ISpanParsable<IndicatorTarget>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<IndicatorTarget>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out IndicatorTarget result) =>
        TryParse(s, out result);

    // 2,026年 is that many, as 2026年 is a date.
    private string Number(decimal? value)
    {
        bool isLikeDate = Unit.Measure == MeasureUnits.Year && Unit.Tens == 0 && TargetDates.IsYear(value!.Value);
        return value!.Value.ToString(isLikeDate ? "#,0" : Digits, CultureInfo.InvariantCulture);
    }
}
