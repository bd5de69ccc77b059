using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>One project of a wide table: the row in which it begins, and the rows of its indicators below.</summary>
internal sealed class WideForm
{
    private readonly WideHeading _heading;
    private readonly GridRow _first;
    private readonly IndicatorTable _indicators = new();
    private readonly PerformanceForm _form;
    private int _rows;

    public WideForm(WideHeading heading, GridRow first, PerformanceForm form, AmountUnit unit, Magnitude magnitude)
    {
        (_heading, _first) = (heading, first);
        _indicators.ReadHeading(heading.Indicators);
        string? Text(int column) => column >= 0 && !string.IsNullOrWhiteSpace(first[column]) ? first[column].Trim() : null;
        string name = Text(heading.Name) ?? string.Empty;
        _form = form with
        {
            ProjectName = form.IsOverall ? string.Empty : name,
            Unit = Text(heading.Unit) ?? (form.IsOverall ? name : form.Unit),
            Department = Text(heading.Department),
            Code = Text(heading.Code),
            AnnualGoal = Text(heading.Goal),
            AnnualFunds = Money(first, unit, magnitude),
        };
        PlaceKeys(first);
    }

    /// <summary>Whether a row prints the keys of this project again, as the first row of a next page does.</summary>
    public bool IsRepeatedBy(GridRow row) =>
        Enumerable.Range(0, _heading.Start).All(c => PrintedText.Normalize(row[c]) == PrintedText.Normalize(_first[c]));

    public void Read(GridRow row)
    {
        _rows++;
        _indicators.Read(row);
    }

    /// <summary>Marks the keys of a row that prints them again.</summary>
    public void PlaceRepeated(GridRow row)
    {
        PlaceKeys(row);
        foreach (int column in _heading.Money.Keys.Where(_first.IsPlacedAt))
        {
            row.Place(column);
        }
    }

    public PerformanceForm ToForm() => _form with { RowCount = _rows, WeightTotal = _indicators.WeightTotal, AnnualIndicators = _indicators.Annual() };

    private FormFunds Money(GridRow row, AmountUnit unit, Magnitude magnitude)
    {
        var funds = new FormFunds();
        foreach ((int column, string label) in _heading.Money)
        {
            if (unit != AmountUnit.None && PrintedAmount.TryParse(PrintedText.Normalize(row[column]), unit, out PrintedAmount amount) && magnitude.TryTake(amount) && FundsLabels.TryPut(ref funds, label, amount))
            {
                row.Place(column);
            }
        }

        return funds;
    }

    private void PlaceKeys(GridRow row)
    {
        foreach (int column in (int[])[_heading.Name, _heading.Code, _heading.Ordinal, _heading.Department, _heading.Unit, _heading.Goal])
        {
            if (column >= 0)
            {
                row.Place(column);
            }
        }
    }
}
