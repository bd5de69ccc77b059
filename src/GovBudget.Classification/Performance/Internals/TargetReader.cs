using System.Buffers;
using System.Globalization;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads the text of a target: brings it to canonical form, then decides between numbers and words.</summary>
internal static class TargetReader
{
    private static readonly string[] NoTarget = ["无", "-", "--", "/", "暂无", "不适用", "未填"];
    private static readonly SearchValues<char> Signs = SearchValues.Create("≥≤≧≦⩾⩽≮≯<>=±");
    private static readonly string[] Kinds = ["定性", "定性指标", "定量", "定量指标"];

    public static IndicatorTarget? Read(ReadOnlySpan<char> printed, IndicatorVocabulary vocabulary, out TargetParseFailure failure)
    {
        if (printed.Length > IndicatorTarget.MaxLength)
        {
            failure = new(Reason.TooLong, IndicatorTarget.MaxLength);
            return null;
        }

        if (FindDamage(printed, out failure))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[IndicatorTarget.MaxLength];
        ReadOnlySpan<char> text = buffer[..PrintedText.Normalize(printed, buffer)].TrimEnd("。.;，、");
        if (text.IsEmpty || Contains(NoTarget, text))
        {
            failure = new(Reason.Empty, 0);
            return null;
        }

        IndicatorTarget? target = Contains(Kinds, text) ? Fail(Reason.KindOnly, 0, out failure) : ReadCanonical(text, vocabulary, out failure);
        if (target is null)
        {
            failure = failure with { Position = PrintedPosition(printed, failure.Position) };
        }

        return target;
    }

    private static IndicatorTarget? ReadCanonical(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out TargetParseFailure failure)
    {
        if (TargetDates.IsDate(text))
        {
            return Fail(Reason.Date, 0, out failure);
        }

        // Words are tried first only where no digit says otherwise; Chinese numerals (两次) are read only before a unit.
        if (TargetScan.HasNumber(text))
        {
            // 0投诉 says 零投诉.
            return ReadNumbers(text, vocabulary, out failure) ?? (text[0] == '0' && failure.Reason == Reason.UnitMissing ? QualitativeReader.Read(text, vocabulary, out failure) : null);
        }

        if (QualitativeReader.Read(text, vocabulary, out failure) is { } word)
        {
            return word;
        }

        IndicatorTarget? written = ReadNumbers(text, vocabulary, out TargetParseFailure numeric);
        bool isNumeric = numeric.Reason is Reason.Several or Reason.OperatorConflict or Reason.Approximate or Reason.Date
            || (numeric.Reason == Reason.ValueMissing && (numeric.Position == text.Length || Signs.Contains(text[0])));
        failure = written is not null || isNumeric ? numeric : failure;
        return written;
    }

    private static IndicatorTarget? ReadNumbers(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out TargetParseFailure failure)
    {
        int separator = text.IndexOf(';');
        if (separator >= 0)
        {
            return Fail(Reason.Several, separator + 1, out failure);
        }

        var grammar = new TargetGrammar(text, vocabulary);
        if (grammar.Read() is { } target)
        {
            failure = default;
            return target;
        }

        failure = grammar.Failure is { Reason: Reason.UnknownWord, Position: 0 } ? FindTarget(text, vocabulary, grammar.Failure) : grammar.Failure;
        return null;
    }

    /// <summary>Looks behind other text for a target, or for a date, and says so.</summary>
    private static TargetParseFailure FindTarget(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, TargetParseFailure failure)
    {
        int start = text.IndexOfAny(Signs);
        start = start < 0 ? text.IndexOfAnyInRange('0', '9') : start;
        if (start <= 0)
        {
            return failure;
        }

        var behind = new TargetGrammar(text[start..], vocabulary);
        return behind.Read() is not null ? new(Reason.NameInFront, start)
            : behind.Failure.Reason is Reason.Date or Reason.Several or Reason.Approximate ? behind.Failure with { Position = start + behind.Failure.Position }
            : failure;
    }

    /// <summary>Control characters, and white space within a number: both would go when the text is made canonical.</summary>
    private static bool FindDamage(ReadOnlySpan<char> printed, out TargetParseFailure failure)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            char c = printed[i];
            if (c is (> ' ' and < '\u007F') or (> '\u3000' and <= '\u9FFF'))
            {
                continue;
            }

            bool isSpace = char.IsWhiteSpace(c);
            if (!isSpace && IsInvisible(printed, i))
            {
                failure = new(Reason.ControlCharacter, i);
                return true;
            }

            if (isSpace && i > 0 && IsDigit(printed[i - 1]) && printed[i..].TrimStart() is [var next, ..] && IsDigit(next))
            {
                failure = new(Reason.MalformedNumber, i);
                return true;
            }
        }

        failure = default;
        return false;
    }

    // Zero-width spaces and marks of byte order come with copied text, and say nothing.
    private static bool IsInvisible(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        if (char.IsSurrogate(c))
        {
            bool isPair = char.IsHighSurrogate(c) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) : index > 0 && char.IsHighSurrogate(text[index - 1]);
            return !isPair;
        }

        return c is not ('\u200B' or '\uFEFF') && (c < ' ' || c >= '\u007F')
            && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool Contains(string[] words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place in the printed text of a place in the canonical one: characters that canonical text leaves out are counted again.</summary>
    private static int PrintedPosition(ReadOnlySpan<char> printed, int position)
    {
        Span<char> one = stackalloc char[1];
        int kept = 0;
        for (int i = 0; i < printed.Length; i++)
        {
            if (IsKept(printed, i, one) && kept++ == position)
            {
                return i;
            }
        }

        return printed.Length;
    }

    // A colon goes at the end of a text only, so it is looked at in company.
    private static bool IsKept(ReadOnlySpan<char> printed, int index, Span<char> one) =>
        printed[index] is ':' or '：' || PrintedText.Normalize(printed.Slice(index, 1), one) == 1;

    private static IndicatorTarget? Fail(Reason reason, int position, out TargetParseFailure failure)
    {
        failure = new(reason, position);
        return null;
    }
}
