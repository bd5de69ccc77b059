using System.Buffers;
using System.Globalization;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads the text of a target: brings it to canonical form, then decides between numbers and words.</summary>
internal static class TargetReader
{
    private static readonly string[] s_noTarget = ["无", "-", "--", "/", "暂无", "不适用", "未填"];
    private static readonly SearchValues<char> s_signs = SearchValues.Create("≥≤≧≦<>=±");
    private static readonly string[] s_kinds = ["定性", "定性指标", "定量", "定量指标"];

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
        ReadOnlySpan<char> text = buffer[..PrintedText.Normalize(printed, buffer)].TrimEnd("。.;，");
        if (text.IsEmpty || Contains(s_noTarget, text))
        {
            failure = new(Reason.Empty, 0);
            return null;
        }

        IndicatorTarget? target = Contains(s_kinds, text) ? Fail(Reason.KindOnly, 0, out failure) : ReadCanonical(text, vocabulary, out failure);
        if (target is null)
        {
            failure = failure with { Position = PrintedPosition(printed, failure.Position) };
        }

        return target;
    }

    private static IndicatorTarget? ReadCanonical(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out TargetParseFailure failure)
    {
        // Words are tried first only where no digit says otherwise; Chinese numerals (两次) are read only before a unit.
        if (TargetScan.HasNumber(text))
        {
            return ReadNumbers(text, vocabulary, out failure);
        }

        if (QualitativeReader.Read(text, vocabulary, out failure) is { } word)
        {
            return word;
        }

        IndicatorTarget? written = ReadNumbers(text, vocabulary, out TargetParseFailure numeric);
        bool hasOperator = numeric.Reason == Reason.ValueMissing && numeric.Position == text.Length;
        failure = written is not null || hasOperator || numeric.Reason is Reason.Several or Reason.OperatorConflict ? numeric : failure;
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

        failure = grammar.Failure;
        if (failure is { Reason: Reason.ValueMissing or Reason.UnknownWord, Position: 0 } && FindTarget(text, vocabulary) is var start and > 0)
        {
            failure = new(Reason.NameInFront, start);
        }

        return null;
    }

    /// <summary>Where, behind other text, a target begins that can be read; 0 where none does.</summary>
    private static int FindTarget(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary)
    {
        int start = text.IndexOfAny(s_signs);
        if (start < 0)
        {
            start = text.IndexOfAnyInRange('0', '9');
        }

        return start > 0 && new TargetGrammar(text[start..], vocabulary).Read() is not null ? start : 0;
    }

    /// <summary>Control characters, and white space within a number: both would go when the text is made canonical.</summary>
    private static bool FindDamage(ReadOnlySpan<char> printed, out TargetParseFailure failure)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            char c = printed[i];
            if (c < ' ' ? c is not ('\t' or '\n' or '\r') : c >= '\u007F' && IsInvisible(c))
            {
                failure = new(Reason.ControlCharacter, i);
                return true;
            }

            if (c <= ' ' && i > 0 && IsDigit(printed[i - 1]) && printed[i..].TrimStart() is [var next, ..] && IsDigit(next))
            {
                failure = new(Reason.MalformedNumber, i);
                return true;
            }
        }

        failure = default;
        return false;
    }

    private static bool IsInvisible(char c) =>
        c is not ('\u200B' or '\uFEFF') && (c < '\u0100' || c is >= '\u2000' and <= '\u206F' || char.IsSurrogate(c))
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;

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
