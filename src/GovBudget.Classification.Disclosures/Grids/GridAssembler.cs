using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>
/// Sorts the lines of a document into tables and prose as they come by. A table goes on over blank lines, page numbers,
/// running heads and repeated headers; a title or a sentence ends it.
/// </summary>
internal sealed partial class GridAssembler(Action<Grid> onGrid, Action<SourceLine> onProse)
{
    private const int MostLinesAbove = 16;

    private readonly List<SourceLine> _above = [];
    private readonly HashSet<string> _headsAfterPages = new(StringComparer.Ordinal);
    private Grid? _current;
    private Grid? _held;
    private bool _afterPageNumber;

    public void Add(SourceLine line)
    {
        if (line.IsRow)
        {
            AddRow(line);
        }
        else if (PageNumber().IsMatch(line.Text))
        {
            _afterPageNumber = true;
        }
        else if (!line.IsBlank && !IsRunningHead(line.Text))
        {
            AddText(line);
        }
    }

    /// <summary>Ends the document: what is still held goes out.</summary>
    public void Complete()
    {
        CloseCurrent();
        Release();
    }

    private void AddRow(SourceLine line)
    {
        _afterPageNumber = false;
        if (_current is null)
        {
            _current = new Grid(_above);
            _above.Clear();
        }

        _current.Rows.Add(GridRow.Parse(line.Number, line.Text));
    }

    private void AddText(SourceLine line)
    {
        if (IsNote(line.Text) && (_current ?? _held) is { } noted && _above.Count == 0)
        {
            noted.Notes.Add(line);
        }

        CloseCurrent();
        if (_above.Count == MostLinesAbove)
        {
            _above.RemoveAt(0);
        }

        _above.Add(line);
        onProse(line);
    }

    private void CloseCurrent()
    {
        if (_current is not { } closed)
        {
            return;
        }

        _current = null;
        if (_held is { } held && held.TryContinueWith(closed))
        {
            return;
        }

        Release();
        _held = closed;
    }

    private void Release()
    {
        if (_held is { } held)
        {
            _held = null;
            onGrid(held);
        }
    }

    /// <summary>A line that stands behind page numbers again and again is the head of the page, not text.</summary>
    private bool IsRunningHead(string text)
    {
        if (!_afterPageNumber)
        {
            return false;
        }

        _afterPageNumber = false;
        return !_headsAfterPages.Add(text.Trim());
    }

    private static bool IsNote(string text) => NoteStart().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:[-—–－]+\s*)?(?:第\s*)?\d[\d ]{0,3}\s*(?:[-—–－]+|页(?:[，,].*)?)?\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\s*[(（]?(?:注|说明|备注)\s*[:：]")]
    private static partial Regex NoteStart();
}
