using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>What an indicator has reached (实际完成值): a value with its unit, a word, or a rating by a person.</summary>
/// <remarks>Where nothing is known, there is no actual: use <see langword="null"/>. It is never 0.</remarks>
public sealed record IndicatorActual
{
    private const int RateDecimals = 10;

    private IndicatorActual(string text) => Text = text;

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The value in <see cref="Unit"/>; <see langword="null"/> for a word.</summary>
    public decimal? Value { get; private init; }

    /// <summary>The unit; none where the text has none, and the value is then taken in the unit of the target.</summary>
    public TargetUnit Unit { get; private init; }

    /// <summary>Whether the value is a change; a fall is a negative rise where the target is a rise.</summary>
    public TargetChange Change { get; private init; }

    /// <summary>The word; <see langword="null"/> for a value.</summary>
    public QualitativeTerm? Term { get; private init; }

    /// <summary>How far the target was reached, 0 to 1, as a person rated it; otherwise <see langword="null"/>. A rating counts before anything else.</summary>
    public decimal? Rating { get; private init; }

    /// <summary>A value that was reached.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit; none for that of the target.</param>
    public static IndicatorActual Of(decimal value, TargetUnit unit = default) =>
        new(IndicatorTarget.Of(TargetOperator.Equal, value, unit).ToString()[1..]) { Value = value, Unit = unit };

    /// <summary>The execution rate of a budget (预算执行率): what was spent in percent of what was to be spent (全年执行数 ÷ 全年预算数), rounded to ten decimals.</summary>
    /// <param name="executed">What was spent.</param>
    /// <param name="budget">What was to be spent; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is not above 0: without a budget there is no rate, and no actual.</exception>
    public static IndicatorActual ExecutionRate(BudgetAmount executed, BudgetAmount budget)
    {
        if (budget <= BudgetAmount.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(budget), budget, "A rate of execution needs a budget above 0; without one there is no actual.");
        }

        return Of(Math.Round((decimal)executed.Fen * 100 / budget.Fen, RateDecimals), new(MeasureUnits.Percent));
    }

    /// <summary>A rating by a person (评分): how far the target was reached.</summary>
    /// <param name="rating">0 for not at all, 1 for fully.</param>
    /// <param name="reason">Why, in words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> is outside 0 to 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank: a rating without a reason is no evidence.</exception>
    public static IndicatorActual Rated(decimal rating, string reason)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rating);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rating, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(reason) { Rating = rating };
    }

    /// <summary>Reads an actual as printed.</summary>
    /// <param name="text">The text: <c>96%</c>, <c>12次</c>, <c>提高5%</c>, <c>达到95%</c>, <c>基本达成</c>, <c>96</c>.</param>
    /// <param name="vocabulary">The units and scales; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <exception cref="FormatException">The text is not one value and not a word of a scale; the message says why and where.</exception>
    public static IndicatorActual Parse(ReadOnlySpan<char> text, IndicatorVocabulary? vocabulary = null) =>
        TryParse(text, vocabulary, out IndicatorActual? actual, out TargetParseFailure failure) ? actual : throw failure.ToException(text);

    /// <summary>Reads an actual as printed, and says why when it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The units and scales; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <param name="actual">The actual.</param>
    /// <param name="failure">Why and where the text is none. A text with an operator (<c>≥95%</c>) says what was to be reached, not what was.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, IndicatorVocabulary? vocabulary, [NotNullWhen(true)] out IndicatorActual? actual, out TargetParseFailure failure)
    {
        actual = null;
        vocabulary ??= IndicatorVocabulary.Default;
        if (!IndicatorTarget.TryParse(text, vocabulary, out IndicatorTarget? read, out failure))
        {
            return false;
        }

        bool isValue = read.Operator is TargetOperator.None or TargetOperator.Equal || (read.Change != TargetChange.None && read.Operator == TargetOperator.AtLeast);
        if (!isValue && !StatesValue(text.Trim(), vocabulary, ref read))
        {
            failure = new(TargetParseFailureReason.OperatorConflict, 0);
            return false;
        }

        actual = new(text.Trim().ToString()) { Value = read.Value, Unit = read.Unit, Change = read.Change, Term = read.Term };
        return true;
    }

    /// <summary>达到95% bounds a target, but states what was reached; 达到95%以上 states no value.</summary>
    private static bool StatesValue(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, ref IndicatorTarget read)
    {
        if (!TargetWords.Arrivals.TryMatch(text, out _, out int length)
            || !IndicatorTarget.TryParse(text[length..], vocabulary, out IndicatorTarget? value, out _)
            || value.Operator != TargetOperator.Equal)
        {
            return false;
        }

        read = value;
        return true;
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
