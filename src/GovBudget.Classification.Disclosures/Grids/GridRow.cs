namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>One row of cells, with a mark on each cell that found its place in a typed field.</summary>
internal sealed class GridRow(int line, string[] cells)
{
    private readonly bool[] _placed = new bool[cells.Length];

    public int Line { get; } = line;

    public IReadOnlyList<string> Cells { get; } = cells;

    public int Width => Cells.Count;

    /// <summary>The text of a cell, or the empty text where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : string.Empty;

    public IEnumerable<int> FilledColumns => Enumerable.Range(0, Width).Where(c => !string.IsNullOrWhiteSpace(Cells[c]));

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public static GridRow Parse(int line, string text) => new(line, text.Split('\t'));

    public void Place(int column)
    {
        if (column < _placed.Length)
        {
            _placed[column] = true;
        }
    }

    public void PlaceAll() => Array.Fill(_placed, true);

    public bool IsPlaced(int column) => _placed[column];

    /// <summary>Whether two rows print the same cells, spaces and width of signs apart.</summary>
    public bool PrintsSameAs(GridRow other) =>
        Width == other.Width && Cells.Zip(other.Cells).All(pair => PrintedText.Normalize(pair.First) == PrintedText.Normalize(pair.Second));
}
