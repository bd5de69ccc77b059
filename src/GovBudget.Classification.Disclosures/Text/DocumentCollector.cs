using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Text;

/// <summary>Goes once over the lines and keeps what the document is made of: its first lines, its tables, its prose, its units.</summary>
internal sealed partial class DocumentCollector
{
    // The title page and the table of contents; further down, years and names are those of laws and projects.
    private const int HeadLines = 60;

    // Units and entries of the contents are short; a longer line is neither, and is not searched for them.
    private const int LongestEntry = 300;

    private readonly DisclosureReadOptions _options;
    private readonly GridAssembler _assembler;
    private long _cells;
    private long _narrativeLength;

    public DocumentCollector(DisclosureReadOptions options)
    {
        _options = options;
        _assembler = new GridAssembler(Grids.Add, AddProse);
    }

    public List<Grid> Grids { get; } = [];

    public List<SourceLine> Head { get; } = [];

    public List<SourceLine> Prose { get; } = [];

    public List<DisclosedUnit> Units { get; } = [];

    public List<ContentsEntry> Contents { get; } = [];

    /// <summary>The line from which on nothing was kept, because a limit was reached; 0 where none was.</summary>
    public int CutFromLine { get; private set; }

    /// <summary>The numbers in table rows behind that line.</summary>
    public long NumbersCutOff { get; private set; }

    /// <summary>The first line with a character that the encoding could not read; 0 where there is none.</summary>
    public int FirstDamagedLine { get; private set; }

    public void Add(SourceLine line)
    {
        FirstDamagedLine = FirstDamagedLine == 0 && line.Text.Contains('\uFFFD') ? line.Number : FirstDamagedLine;
        if (CutFromLine > 0)
        {
            NumbersCutOff += line.IsRow ? line.Text.Split('\t').Count(CellText.IsNumeric) : 0;
            return;
        }

        if (Head.Count < HeadLines && !line.IsBlank && !line.Text.StartsWith('#'))
        {
            Head.Add(line);
        }

        bool isShort = line.Text.Length <= LongestEntry;
        if (isShort)
        {
            TakeUnit(line);
            TakeContents(line);
        }

        _cells += line.IsRow ? line.Text.AsSpan().Count('\t') + 1 : 0;
        CutFromLine = _cells > _options.MostCells || _narrativeLength > _options.MostNarrative ? line.Number : 0;
        if (CutFromLine == 0)
        {
            _assembler.Add(isShort && ContentsLine().IsMatch(line.Text) ? line with { Text = line.Text.Replace('\t', ' ') } : line);
        }
        else
        {
            Add(line);
        }
    }

    public void Complete() => _assembler.Complete();

    private void AddProse(SourceLine line)
    {
        _narrativeLength += line.Text.Length;
        Prose.Add(line);
    }

    private void TakeUnit(SourceLine line)
    {
        Match match = UnitWithType().Match(line.Text);
        if (match.Success && UnitType.TryParsePrinted(match.Groups["type"].Value, out UnitType type))
        {
            Units.Add(new DisclosedUnit(line.Number, match.Groups["name"].Value.Trim(), type));
        }
    }

    private void TakeContents(SourceLine line)
    {
        Match match = AnnouncedTable().Match(line.Text);
        if (match.Success && !NoTable().IsMatch(match.Value) && Head.Count <= HeadLines && Contents.Count < HeadLines)
        {
            Contents.Add(new ContentsEntry(line.Number, match.Groups["title"].Value.Trim()));
        }
    }

    // 第二部分 部门预算表 is a part, 关于部门收支总表的说明 a text about a table.
    [GeneratedRegex("说明|第.{1,3}部分")]
    private static partial Regex NoTable();

    [GeneratedRegex(@"^\s*(?<name>[^\s，。；：]{4,40})[\s　]+(?<type>(?:行政|参[^\s]*|[^\s]*事业)单位)\s*$")]
    private static partial Regex UnitWithType();

    // 目录: 第一部分 概况<tab>1. A table's row has more than a title and a page.
    [GeneratedRegex(@"^\s*(?:第.{1,3}部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件|表)[^\t]*\t+\s*\d{1,3}\s*$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"^\s*(?:表?\s*(?:[一二三四五六七八九十]+|\d{1,2}(?!\d)))?\s*[、：.．]?\s*(?<title>[^.．…·\t]*表[^.．…·\t]*?)\s*[.．·…]{3,}\s*\d+\s*$")]
    private static partial Regex AnnouncedTable();
}
