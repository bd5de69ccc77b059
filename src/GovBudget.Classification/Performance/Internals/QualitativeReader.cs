using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads a target of words: every word must be known, the first one that stands on a scale sets it.</summary>
internal static class QualitativeReader
{
    // A text that ends so names what is measured: 保障程度, 资金给付及时性.
    private static readonly string[] NameEndings = ["度", "率", "程度", "性", "情况", "数", "数量", "次数", "人数", "时间", "期限", "感", "金额", "总额", "成本"];

    public static IndicatorTarget? Read(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out TargetParseFailure failure)
    {
        Reading reading = ReadWords(text, vocabulary, out int position);
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
        Reading reading = ReadWords(text, vocabulary, out int position);
        return position == text.Length && reading is { FinalScale: not null, IsEvent: false } && !EndsAsName(text);
    }

    private static Reading ReadWords(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary, out int position)
    {
        var reading = new Reading();
        position = 0;
        while (position < text.Length)
        {
            if (vocabulary.TermWords.TryMatch(text[position..], out QualitativeWord? word, out int length))
            {
                reading = reading.With(word);
            }
            else if (text[position] is '、' or '，' or '（' or '）')
            {
                length = 1;
            }
            else
            {
                break;
            }

            position += length;
        }

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

    private readonly record struct Reading(
        QualitativeScale? Scale, QualitativeLevel Level, QualitativeScale? AloneScale, bool IsNegated, bool IsWeak, bool IsStrong)
    {
        /// <summary>The scale that is set, or the one that a word stands on alone; <see langword="null"/> where no word says one.</summary>
        public QualitativeScale? FinalScale => Scale ?? AloneScale;

        /// <summary>Whether something that must not happen is named, and nothing said of it.</summary>
        public bool IsEvent => this is { Scale: not null, Level: QualitativeLevel.NotReached, IsNegated: false, IsWeak: false, IsStrong: false };

        /// <summary>The level with what stands around the word: the worst of what is said counts.</summary>
        public QualitativeLevel FinalLevel
        {
            get
            {
                QualitativeLevel own = Scale is null ? QualitativeLevel.Reached : Level;
                QualitativeLevel level = !IsNegated ? own : own == QualitativeLevel.NotReached ? QualitativeLevel.Reached : QualitativeLevel.NotReached;
                return level <= QualitativeLevel.Partly ? level
                    : IsWeak ? QualitativeLevel.Partly
                    : IsStrong && Scale is not null ? QualitativeLevel.Beyond
                    : level;
            }
        }

        public Reading With(QualitativeWord word) => word.Role switch
        {
            QualitativeRole.Sets when Scale is null => this with { Scale = word.Scale, Level = word.Level },
            QualitativeRole.Sets => this with { Level = word.Level < Level && !IsReduced(word) ? word.Level : Level },
            QualitativeRole.Negates => this with { IsNegated = !IsNegated },
            QualitativeRole.Weakens => this with { IsWeak = true },
            QualitativeRole.Strengthens => this with { IsStrong = true, AloneScale = AloneScale ?? word.Scale },
            _ => this with { AloneScale = AloneScale ?? word.Scale },
        };

        // 减少投诉 is no complaint: what must not happen is what is reduced.
        private bool IsReduced(QualitativeWord word) => Scale == QualitativeScales.Reduction && word.Level == QualitativeLevel.NotReached;
    }
}
