using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// One table for all projects: name, money and goal of a project stand in the first row of its block, the indicators right
/// of them and below. Rows of totals and of units belong to no project; they stay a table.
/// </summary>
internal sealed class WideFormLayout(Magnitude magnitude) : IFormLayout
{
    public FormReading? TryRead(Grid grid)
    {
        if (WideHeading.Find(grid.Rows) is not { } heading)
        {
            return null;
        }

        GridRow[] headings = [.. grid.Rows.Take(heading.RowCount)];
        var blocks = new Blocks(grid, heading, magnitude);
        foreach (GridRow row in grid.Rows.Where(r => !r.IsBlank))
        {
            if (GridHeader.IsColumnNumbers(row) || Array.Exists(headings, row.PrintsSameAs))
            {
                row.PlaceAll();
            }
            else
            {
                blocks.Add(row);
            }
        }

        return new([.. blocks.Forms.Select(f => f.ToForm())], blocks.Others.Count == 0 ? null : grid.WithRows([.. headings, .. blocks.Others]));
    }

    /// <summary>The rows of a table as they come by, sorted to the project that they belong to.</summary>
    private sealed class Blocks(Grid grid, WideHeading heading, Magnitude magnitude)
    {
        private readonly AmountUnit _amountUnit = heading.AmountUnit == AmountUnit.None ? grid.Caption.Unit : heading.AmountUnit;
        private WideForm? _current;
        private string? _unit;

        public List<WideForm> Forms { get; } = [];

        public List<GridRow> Others { get; } = [];

        public void Add(GridRow printed)
        {
            GridRow row = WithName(printed);
            if (BelongsToNone(row))
            {
                Others.Add(printed);
                _unit = string.IsNullOrWhiteSpace(row[heading.Name]) || PrintedWords.IsTotal(row[heading.Name]) ? _unit : row[heading.Name].Trim();
                _current = null;
                return;
            }

            if (string.IsNullOrWhiteSpace(row[heading.Name]))
            {
                ReadOn(row);
            }
            else if (Forms.Count > 0 && Forms[^1].IsRepeatedBy(row))
            {
                _current = Forms[^1];
                _current.PlaceRepeated(row);
                _current.Read(row);
            }
            else
            {
                Begin(row);
            }
        }

        private void ReadOn(GridRow row)
        {
            if (_current is { } current)
            {
                current.Read(row);
            }
            else
            {
                Others.Add(row);
            }
        }

        private void Begin(GridRow row)
        {
            // A row that lost its name begins a project all the same: what follows is not that of the project above.
            if (CellText.IsNumeric(row[heading.Name]))
            {
                _current = null;
                Others.Add(row);
                return;
            }

            _current = new WideForm(heading, row, Template(row.Line), _amountUnit, magnitude);
            _current.Read(row);
            Forms.Add(_current);
        }

        // Where the number in front of the name is lost, the money stands in its column.
        private GridRow WithName(GridRow row) =>
            row.Width < heading.Width && CellText.IsNumeric(row[heading.Name]) && !CellText.IsNumeric(row[Math.Max(0, heading.Name - 1)]) ? row.WithBlanks(0, 1) : row;

        /// <summary>A row with a name or money, and neither goal nor indicator, is that of a unit or of everything.</summary>
        private bool BelongsToNone(GridRow row)
        {
            bool saysMore = row.FilledColumns.Any(c => c >= heading.Start || c == heading.Goal);
            return !saysMore || row.FilledColumns.Any(c => c < heading.Start && PrintedWords.IsTotal(row[c]));
        }

        private PerformanceForm Template(int line) => new()
        {
            Line = Forms.Count == 0 && grid.Caption.HasTitle ? grid.Caption.TitleLine : line,
            Title = grid.Caption.Title ?? string.Empty,
            RowCount = 0,
            ProjectName = string.Empty,
            IsOverall = heading.IsOfOwners || grid.Caption.Title?.Contains("整体", StringComparison.Ordinal) == true,
            Unit = _unit,
            PeriodFunds = new(),
            AnnualFunds = new(),
        };
    }
}
