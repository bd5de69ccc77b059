using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>A table as it stands in the document: the lines above it, its rows of cells, the notes below it.</summary>
internal sealed class Grid
{
    public Grid(IReadOnlyList<SourceLine> above)
        : this(GridCaption.Read(above), [], [])
    {
    }

    private Grid(GridCaption caption, List<GridRow> rows, List<SourceLine> notes) => (Caption, Rows, Notes) = (caption, rows, notes);

    public GridCaption Caption { get; }

    public List<GridRow> Rows { get; }

    public List<SourceLine> Notes { get; }

    public int FirstLine => Rows.Count > 0 ? Rows[0].Line : 0;

    public int LastLine => Rows.Count > 0 ? Rows[^1].Line : 0;

    /// <summary>Some of the rows under the same caption; marks go to the rows of this grid.</summary>
    public Grid WithRows(IEnumerable<GridRow> rows) => new(Caption, [.. rows], Notes);

    /// <summary>
    /// Takes over the rows of a grid that continues this one on a next page, without the header rows it repeats;
    /// false where the other grid is a table of its own.
    /// </summary>
    public bool TryContinueWith(Grid next)
    {
        int headerRows = GridHeader.Detect(Rows).RowCount;
        bool repeatsHeader = headerRows > 0 && next.Rows.Count >= headerRows
            && Enumerable.Range(0, headerRows).All(r => next.Rows[r].PrintsSameAs(Rows[r]));
        bool continues = next.Caption.HasTitle
            ? repeatsHeader && next.Caption.IsSameTableAs(Caption)
            : repeatsHeader || GridHeader.Detect(next.Rows).RowCount == 0;
        return continues && Append(next, repeatsHeader ? headerRows : 0);
    }

    private bool Append(Grid next, int from)
    {
        Rows.AddRange(next.Rows.Skip(from));
        Notes.AddRange(next.Notes);
        return true;
    }
}
