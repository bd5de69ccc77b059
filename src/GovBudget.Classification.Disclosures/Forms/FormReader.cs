using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Reads a target form by the labels in its cells: rows of forms are damaged too often to go by columns.</summary>
internal sealed class FormReader(Grid grid)
{
    private readonly IndicatorRowReader _indicators = new();
    private readonly FundsBuilder _funds = new();
    private bool _inIndicators;

    /// <summary>Whether a grid is the form of one project: its first labels say so.</summary>
    public static bool IsForm(Grid grid) =>
        grid.Rows.Take(4).Any(r => Label(r[0]) == "项目名称" && r.FilledColumns.Count() <= 4)
        && grid.Rows.Any(r => r.Cells.Any(c => Label(c) is "三级指标"));

    public PerformanceForm Read()
    {
        var form = new PerformanceForm
        {
            Line = grid.Caption.HasTitle ? grid.Caption.TitleLine : grid.FirstLine,
            Title = grid.Caption.Title ?? string.Empty,
            RowCount = grid.Rows.Count,
            ProjectName = string.Empty,
            PeriodFunds = new(),
            AnnualFunds = new(),
        };

        foreach (GridRow row in grid.Rows)
        {
            form = ReadRow(form, row);
        }

        return form with
        {
            PeriodFunds = _funds.Period,
            AnnualFunds = _funds.Annual,
            PeriodIndicators = [.. _indicators.Period],
            AnnualIndicators = [.. _indicators.Annual],
        };
    }

    private PerformanceForm ReadRow(PerformanceForm form, GridRow row)
    {
        if (row.Cells.Any(c => Label(c) == "三级指标"))
        {
            _inIndicators = true;
            _indicators.ReadHeader(row);
            return form;
        }

        if (row.Cells.Any(c => Label(c).StartsWith("负责人", StringComparison.Ordinal)))
        {
            _inIndicators = false;
            return form;
        }

        if (_inIndicators)
        {
            _indicators.Read(row);
            return form;
        }

        _funds.Read(row);
        return ReadLabels(form, row);
    }

    private static PerformanceForm ReadLabels(PerformanceForm form, GridRow row)
    {
        int[] filled = [.. row.FilledColumns];
        string? After(string label)
        {
            int at = Array.FindIndex(filled, c => Label(row[c]) == label);
            return at >= 0 && at + 1 < filled.Length ? row[filled[at + 1]].Trim() : null;
        }

        form = form with
        {
            ProjectName = After("项目名称") ?? form.ProjectName,
            Department = After("主管部门及代码") ?? form.Department,
            Unit = After("实施单位") ?? form.Unit,
            Attribute = After("项目属性") ?? form.Attribute,
            Period = After("项目期") ?? form.Period,
        };
        return After("总体目标") is { } goal ? form with { PeriodGoal = goal, AnnualGoal = row[filled[^1]].Trim() } : form;
    }

    private static string Label(string text) => PrintedText.Normalize(text);
}
