using System.Globalization;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Narratives;

/// <summary>
/// Reads the figures of one sentence from left to right: an amount takes the words before it as its label; 占…% is the
/// share of the amount before it; 增加…万元，增长…% is a change, given to the nearest amount that it can belong to.
/// </summary>
internal sealed partial class SentenceReader
{
    // What is said of a number stands close before it; searching further would cost more than it finds.
    private const int LongestPhrase = 400;

    private readonly List<NarrativeFigure> _figures = [];
    private readonly List<NarrativeCount> _counts = [];
    private readonly List<NarrativeList> _lists = [];
    private readonly List<(int Figures, NarrativeChange Change)> _changes = [];
    private int _sentence;
    private int _firstOfSentence;

    public DisclosureNarrative Narrative => new([.. _figures], [.. _counts]) { Lists = [.. _lists] };

    public void Read(string sentence, string section, Func<int, int> lineAt)
    {
        _sentence++;
        _firstOfSentence = _figures.Count;
        int done = 0;
        foreach (Match number in Number().Matches(sentence))
        {
            string before = sentence[Math.Max(done, number.Index - LongestPhrase)..number.Index];
            TakeUnchanged(before, lineAt(number.Index));
            Take(number, before, section, lineAt(number.Index));
            done = number.Index + number.Length;
        }

        TakeUnchanged(sentence[done..Math.Min(sentence.Length, done + LongestPhrase)], lineAt(done));
        TakeList(sentence, section, lineAt);
        GiveChanges();
    }

    private void Take(Match number, string before, string section, int line)
    {
        string unit = number.Groups["unit"].Value;
        string digits = number.Groups["number"].Value;
        switch (unit)
        {
            case "万元" or "亿元" or "元":
                TakeAmount(digits, AmountUnit.ParsePrinted(unit), before, section, line);
                break;
            case "%" or "％":
                TakeRate(digits, before, line);
                break;
            default:
                _counts.Add(new(line, section, Label(before), decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture), unit));
                break;
        }
    }

    private void TakeAmount(string digits, AmountUnit unit, string before, string section, int line)
    {
        if (!PrintedAmount.TryParse(digits, unit, out PrintedAmount amount) || !Magnitude.IsPlausible(amount))
        {
            return;
        }

        if (Direction().Match(before) is { Success: true } direction)
        {
            _changes.Add((_figures.Count, new(line, Basis(before), DirectionOf(direction.Groups["word"].Value), amount, null) { Word = direction.Groups["word"].Value }));
        }
        else
        {
            _figures.Add(new(line, section, Label(before), amount) { Sentence = _sentence });
        }
    }

    private void TakeRate(string digits, string before, int line)
    {
        if (!PrintedRate.TryParse(digits + "%", out PrintedRate rate))
        {
            return;
        }

        if (Direction().Match(before) is { Success: true } direction)
        {
            int sign = DirectionOf(direction.Groups["word"].Value);
            if (_changes.Count > 0 && _changes[^1] is { Change: { Rate: null, Amount: not null } last } entry && entry.Figures == _figures.Count)
            {
                _changes[^1] = (entry.Figures, last with { Rate = rate, IsContradictory = sign != last.Direction });
            }
            else
            {
                _changes.Add((_figures.Count, new(line, Basis(before), sign, null, rate)));
            }
        }
        else if (ShareWords().Match(before) is { Success: true } share && _figures.Count > _firstOfSentence && _figures[^1].Share is null)
        {
            _figures[^1] = _figures[^1] with { Share = rate, ShareOf = share.Groups["whole"].Value };
        }
    }

    private void TakeUnchanged(string text, int line)
    {
        if (Unchanged().Match(text) is { Success: true } same && _figures.Count > _firstOfSentence && _figures[^1].Change is null)
        {
            _changes.Add((_figures.Count, new(line, same.Groups["basis"].Value, 0, null, null)));
        }
    }

    private void TakeList(string sentence, string section, Func<int, int> lineAt)
    {
        foreach (Match list in List().Matches(sentence))
        {
            string label = Number().Matches(sentence[..list.Index]).LastOrDefault() is { } number ? Label(sentence[..number.Index]) : string.Empty;
            string[] names = [.. list.Groups["names"].Value.Split('、').Select(n => n.Trim()).Where(n => n.Length > 0)];
            if (names.Length > 1)
            {
                names[^1] = names[^1].EndsWith('等') ? names[^1][..^1] : names[^1];
                _lists.Add(new(lineAt(list.Index), section, label, [.. names]));
            }
        }
    }

    /// <summary>
    /// Gives each change of the sentence to the nearest amount before it for which the stated rate is possible:
    /// Where the rate is possible for none, it is wrong of the nearest amount that can have changed so much.
    /// 收入总计994.53万元，其中：…上年结转0万元，比上年增长36.55万元，增长3.82% speaks of the total, not of the zero.
    /// </summary>
    private void GiveChanges()
    {
        foreach ((int figures, NarrativeChange change) in _changes)
        {
            int[] before = [.. Enumerable.Range(_firstOfSentence, Math.Max(0, figures - _firstOfSentence)).Reverse().Where(i => _figures[i].Change is null)];
            if (before.Length > 0)
            {
                int owner = before.Cast<int?>().FirstOrDefault(i => ChangeRule.IsPossible(_figures[i!.Value].Amount, change))
                    ?? before.Cast<int?>().FirstOrDefault(i => ChangeRule.HasBase(_figures[i!.Value].Amount, change))
                    ?? before[^1];
                _figures[owner] = _figures[owner] with { Change = change };
            }
        }

        _changes.Clear();
    }

    private static string Basis(string before) => BasisPhrase().Match(before) is { Success: true } basis ? basis.Groups["basis"].Value : string.Empty;

    private static int DirectionOf(string word) => word[0] is '增' or '上' ? 1 : -1;

    /// <summary>The words before a number since the last stop, without what only leads in.</summary>
    private static string Label(string before)
    {
        int stop = before.LastIndexOfAny(['，', '；', '：', '、', '。', ',', ';', ':']);
        string label = before[(stop + 1)..];
        return LeadIn().Replace(PrintedText.StripOrdinal(PrintedText.Normalize(label)), string.Empty);
    }

    [GeneratedRegex(@"(?<![\d,，.])(?<number>[-−]?\d[\d,，]{0,40}(?:\.\d{1,20})?)\s{0,8}(?<unit>万元|亿元|元|%|％|个(?!百分)|辆|家|台|平方米|人|批次|次)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<word>增加|增长|增幅|增|上升|减少|减幅|减|下降|降低|降幅|压减)(?:了|额|数|率)?(?:约|为|：)?\s*$")]
    private static partial Regex Direction();

    [GeneratedRegex(@"(?:比|较|与)(?<basis>[^，,；;。]*?)(?:相比|预算数|有所|的|各)*(?:增|减|下降|降|上升|压减)")]
    private static partial Regex BasisPhrase();

    [GeneratedRegex(@"(?:比|较|与|和)(?<basis>[^，,；;。]*?)(?:预算数)?(?:相同|持平|一致|无增减|无变化)")]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"占(?:比|到)?(?<whole>[^，,；;。：]*?)(?:的比重|的)?(?:为)?\s*$")]
    private static partial Regex ShareWords();

    [GeneratedRegex(@"主要包括[：:]?(?<names>[^；;。]+)")]
    private static partial Regex List();

    [GeneratedRegex(@"^(?:其中|包括|主要包括|合计|共计|即)：?")]
    private static partial Regex LeadIn();
}
