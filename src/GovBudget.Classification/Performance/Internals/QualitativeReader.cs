using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads a target of words: every word must be known.</summary>
internal static class QualitativeReader
{
    // A text that ends so names what is measured: 保障程度, 资金给付及时性.
    private static readonly string[] NameEndings = ["度", "率", "程度", "性", "情况", "数", "数量", "次数", "人数", "时间", "期限", "感", "金额", "总额", "成本"];

    public static IndicatorTarget? Read(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out TargetParseFailure failure)
    {
        QualitativeReading reading = ReadWords(text, vocabulary, out int position);
        bool isName = text.StartsWith("是否") || EndsAsName(text);
        if (position == text.Length && reading.FinalScale is { } scale && !isName)
        {
            failure = default;
            return IndicatorTarget.OfTerm(new(text.ToString(), scale, reading.FinalLevel));
        }

        failure = isName ? new(Reason.NameOnly, 0) : new(Reason.UnknownWord, position < text.Length ? position : 0);
        return null;
    }

    /// <summary>Whether the text is a target of words, without making it.</summary>
    public static bool IsTarget(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary) =>
        ReadWords(text, vocabulary, out int position).FinalScale is not null && position == text.Length && !EndsAsName(text);

    /// <summary>Whether the text is a target of words that is a state (完成), not an event that can be counted (事故).</summary>
    public static bool IsState(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary)
    {
        QualitativeReading reading = ReadWords(text, vocabulary, out int position);
        return position == text.Length && reading is { FinalScale: not null, IsEvent: false } && !EndsAsName(text);
    }

    private static QualitativeReading ReadWords(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out int position)
    {
        var reading = new QualitativeReading();
        position = 0;
        while (position < text.Length)
        {
            if (vocabulary.TermWords.TryMatch(text[position..], out QualitativeWord? word, out int length))
            {
                reading.Add(word);
            }
            else if (text[position] is '、' or '，' or '（' or '）')
            {
                reading.Divide(text[position]);
                length = 1;
            }
            else
            {
                break;
            }

            position += length;
        }

        reading.Divide('，');
        return reading;
    }

    private static bool EndsAsName(ReadOnlySpan<char> text)
    {
        foreach (string ending in NameEndings)
        {
            if (text.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
