namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>One row of cells, with a mark on each cell that found its place in a typed field.</summary>
internal sealed class GridRow
{
    private readonly bool[] _placed;

    // Where a row is read with blanks put in, the printed cell behind each of its cells; -1 for a blank put in.
    private readonly int[]? _printedCells;

    private GridRow(int line, string[] cells, bool[] placed, int[]? printedCells)
    {
        Line = line;
        Cells = cells;
        _placed = placed;
        _printedCells = printedCells;
    }

    public int Line { get; }

    public IReadOnlyList<string> Cells { get; }

    public int Width => Cells.Count;

    /// <summary>The text of a cell, or the empty text where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : string.Empty;

    public IEnumerable<int> FilledColumns => Enumerable.Range(0, Width).Where(c => !string.IsNullOrWhiteSpace(Cells[c]));

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public static GridRow Parse(int line, string text)
    {
        string[] cells = text.Split('\t');
        return new(line, cells, new bool[cells.Length], null);
    }

    /// <summary>The same printed cells read with blanks put in before one of them; marks go to the printed cells.</summary>
    public GridRow WithBlanks(int at, int count) => With([.. Enumerable.Range(0, at), .. Enumerable.Repeat(-1, count), .. Enumerable.Range(at, Width - at)]);

    /// <summary>The same printed cells read without the first of them; marks go to the printed cells.</summary>
    public GridRow WithoutFirst(int count) => With([.. Enumerable.Range(count, Width - count)]);

    public void Place(int column)
    {
        int printed = _printedCells is null ? column : column < _printedCells.Length ? _printedCells[column] : -1;
        if (printed >= 0 && printed < _placed.Length)
        {
            _placed[printed] = true;
        }
    }

    public void PlaceAll() => Array.Fill(_placed, true);

    public bool IsPlaced(int column) => _placed[column];

    /// <summary>As <see cref="IsPlaced"/>, for a column that the row may not have.</summary>
    public bool IsPlacedAt(int column) => column < _placed.Length && _placed[column];

    /// <summary>Whether two rows print the same cells, spaces and width of signs apart.</summary>
    public bool PrintsSameAs(GridRow other) =>
        Width == other.Width && Cells.Zip(other.Cells).All(pair => PrintedText.Normalize(pair.First) == PrintedText.Normalize(pair.Second));

    private GridRow With(int[] cells) =>
        new(Line, [.. cells.Select(c => c < 0 ? string.Empty : Cells[c])], _placed, [.. cells.Select(c => c < 0 || _printedCells is null ? c : _printedCells[c])]);
}
