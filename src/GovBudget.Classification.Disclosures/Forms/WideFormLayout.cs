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
        Array.ForEach(headings, r => r.PlaceAll());
        var forms = new List<WideForm>();
        var others = new List<GridRow>();
        string? unit = null;
        foreach (GridRow row in grid.Rows.Skip(heading.RowCount).Where(r => !r.IsBlank))
        {
            if (GridHeader.IsColumnNumbers(row) || Array.Exists(headings, row.PrintsSameAs))
            {
                row.PlaceAll();
            }
            else if (BelongsToNone(heading, row))
            {
                others.Add(row);
                unit = string.IsNullOrWhiteSpace(row[heading.Name]) || PrintedWords.IsTotal(row[heading.Name]) ? unit : row[heading.Name].Trim();
            }
            else if (!TryAdd(grid, heading, forms, row, unit))
            {
                others.Add(row);
            }
        }

        return new([.. forms.Select(f => f.ToForm())], others.Count == 0 ? null : grid.WithRows([.. headings, .. others]));
    }

    /// <summary>A row with a name or money, and neither goal nor indicator, is that of a unit or of everything.</summary>
    private static bool BelongsToNone(WideHeading heading, GridRow row)
    {
        bool saysMore = row.FilledColumns.Any(c => c >= heading.Start || c == heading.Goal);
        bool isTotal = row.FilledColumns.Any(c => c < heading.Start && PrintedWords.IsTotal(row[c]));
        return isTotal || !saysMore;
    }

    private bool TryAdd(Grid grid, WideHeading heading, List<WideForm> forms, GridRow row, string? unit)
    {
        if (string.IsNullOrWhiteSpace(row[heading.Name]))
        {
            if (forms.Count == 0)
            {
                return false;
            }
        }
        else if (forms.Count > 0 && forms[^1].IsRepeatedBy(row))
        {
            forms[^1].PlaceRepeated(row);
        }
        else
        {
            forms.Add(new WideForm(heading, row, Begin(grid, heading, forms.Count == 0, row.Line, unit), UnitOf(grid, heading), magnitude));
        }

        forms[^1].Read(row);
        return true;
    }

    private static AmountUnit UnitOf(Grid grid, WideHeading heading) => heading.AmountUnit == AmountUnit.None ? grid.Caption.Unit : heading.AmountUnit;

    private static PerformanceForm Begin(Grid grid, WideHeading heading, bool isFirst, int line, string? unit) => new()
    {
        Line = isFirst && grid.Caption.HasTitle ? grid.Caption.TitleLine : line,
        Title = grid.Caption.Title ?? string.Empty,
        RowCount = 0,
        ProjectName = string.Empty,
        IsOverall = heading.IsOfOwners || grid.Caption.Title?.Contains("整体", StringComparison.Ordinal) == true,
        Unit = unit,
        PeriodFunds = new(),
        AnnualFunds = new(),
    };
}
