using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>Keeps account of every number printed in a table: it was placed in a typed field, or it is listed with the reason.</summary>
internal sealed class CellLedger(int mostListed)
{
    private readonly Dictionary<(int Line, int Column), string> _reasons = [];
    private readonly List<UnplacedCell> _unplaced = [];

    public long Numeric { get; private set; }

    public long Placed { get; private set; }

    public IReadOnlyList<UnplacedCell> Unplaced => _unplaced;

    /// <summary>Notes why a cell will not be placed.</summary>
    public void Explain(GridRow row, int column, string reason) => _reasons[(row.Line, column)] = reason;

    /// <summary>Closes the account of a table's rows.</summary>
    public void Close(IEnumerable<GridRow> rows)
    {
        foreach (GridRow row in rows)
        {
            for (int column = 0; column < row.Width; column++)
            {
                Count(row, column);
            }
        }

        _reasons.Clear();
    }

    private void Count(GridRow row, int column)
    {
        bool isNumeric = CellText.IsNumeric(row[column]);
        bool isDamagedNumber = !isNumeric && !row.IsPlaced(column) && _reasons.ContainsKey((row.Line, column));
        if (!isNumeric && !isDamagedNumber)
        {
            return;
        }

        Numeric++;
        if (row.IsPlaced(column))
        {
            Placed++;
        }
        else if (_unplaced.Count < mostListed)
        {
            string reason = _reasons.GetValueOrDefault((row.Line, column), "no heading or row name here tells what the number is");
            _unplaced.Add(new UnplacedCell(row.Line, row[column].Trim(), reason));
        }
    }
}
