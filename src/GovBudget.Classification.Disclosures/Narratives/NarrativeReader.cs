using System.Text;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Narratives;

/// <summary>Reads the prose of a document: puts wrapped lines together, follows the headings, and hands each sentence on.</summary>
internal sealed partial class NarrativeReader
{
    private const int LongestHeading = 45;

    // No sentence is longer; text without full stops is read in pieces of this length.
    private const int LongestSentence = 4_000;

    private readonly StringBuilder _text = new();
    private readonly List<(int Offset, int Line)> _lines = [];
    private readonly SentenceReader _sentences = new();
    private string _heading = string.Empty;
    private string _subHeading = string.Empty;

    public static DisclosureNarrative Read(IEnumerable<SourceLine> prose)
    {
        var reader = new NarrativeReader();
        foreach (SourceLine line in prose)
        {
            reader.Add(line);
        }

        reader.Flush();
        return reader._sentences.Narrative;
    }

    private void Add(SourceLine line)
    {
        string text = line.Text.Trim();
        if (IsHeading(text))
        {
            Flush();
            bool isMain = MainHeading().IsMatch(text);
            (_heading, _subHeading) = isMain ? (text, string.Empty) : (_heading, text);
            return;
        }

        _lines.Add((_text.Length, line.Number));
        _text.Append(text);
    }

    private static bool IsHeading(string text) =>
        text.Length <= LongestHeading && AnyHeading().IsMatch(text) && !text.EndsWith('。') && !text.EndsWith('；') && !Amount().IsMatch(text);

    private void Flush()
    {
        string section = _subHeading.Length == 0 ? _heading : $"{_heading} {_subHeading}";
        string text = _text.ToString();
        int start = 0;
        while (start < text.Length)
        {
            int stop = text.IndexOf('。', start, Math.Min(LongestSentence, text.Length - start));
            int end = Math.Min(stop < 0 ? text.Length : stop + 1, start + LongestSentence);
            int offset = start;
            _sentences.Read(text[start..end], section, at => LineAt(offset + at));
            start = end;
        }

        _text.Clear();
        _lines.Clear();
    }

    private int LineAt(int offset)
    {
        int low = 0;
        int high = _lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _lines[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : _lines[low - 1].Line;
    }

    [GeneratedRegex(@"^(?:第.{1,3}部分|[一二三四五六七八九十]+、)")]
    private static partial Regex MainHeading();

    [GeneratedRegex(@"^(?:第.{1,3}部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}[、.．](?!\d))")]
    private static partial Regex AnyHeading();

    [GeneratedRegex(@"\d\s*(?:万元|亿元|元)")]
    private static partial Regex Amount();
}
