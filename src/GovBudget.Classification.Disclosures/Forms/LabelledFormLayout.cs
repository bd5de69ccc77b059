using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// A form with labels on top and indicator rows below: one project, or one department, a form; several may stand below one
/// another. It is read by the labels in its cells, for rows of forms are damaged too often to go by columns alone.
/// </summary>
internal sealed class LabelledFormLayout(Magnitude magnitude) : IFormLayout
{
    public FormReading? TryRead(Grid grid)
    {
        if (!grid.Rows.Exists(IndicatorColumns.IsHeading) || !IsAboutTargets(grid))
        {
            return null;
        }

        var forms = new List<PerformanceForm>();
        var others = new List<GridRow>();
        foreach (FormRows rows in FormRows.Split(grid))
        {
            PerformanceForm form = Read(rows);
            if (IsFilledIn(form))
            {
                forms.Add(form);
            }
            else
            {
                others.AddRange(rows.Rows);
            }
        }

        Grid? rest = others.Exists(r => r.FilledColumns.Count() > 1) ? grid.WithRows(others) : null;
        return others.Exists(r => r.Cells.Any(CellText.IsNumeric)) ? new(forms, rest) : new(forms, null, rest);
    }

    private static bool IsAboutTargets(Grid grid) =>
        grid.Caption.Title?.Contains("绩效", StringComparison.Ordinal) == true
        || grid.Rows.Exists(r => r.Cells.Any(c => PrintedText.Normalize(c) is "项目名称" or "绩效指标" or "年度绩效指标"));

    /// <summary>A template is printed where there is nothing to report: its labels stand there, and nothing behind them.</summary>
    private static bool IsFilledIn(PerformanceForm form) =>
        form.ProjectName.Length > 0 || !form.PeriodIndicators.IsEmpty || !form.AnnualIndicators.IsEmpty;

    private PerformanceForm Read(FormRows rows)
    {
        GridRow? heading = rows.Rows.FirstOrDefault(IndicatorColumns.IsHeading);
        bool isPaired = heading is not null && PairedIndicatorRows.Fits(heading);
        IIndicatorRows indicators = isPaired ? new PairedIndicatorRows() : new IndicatorTable();
        var labels = new FormLabels(isPaired);
        var funds = new FundsRows(rows.Unit, magnitude, isPaired);
        var tasks = new TaskRows(magnitude);
        var form = new PerformanceForm
        {
            Line = rows.Line,
            Title = rows.Title,
            RowCount = rows.Rows.Count,
            ProjectName = string.Empty,
            IsOverall = rows.Title.Contains("整体", StringComparison.Ordinal),
            Unit = rows.Title.Contains("整体", StringComparison.Ordinal) ? rows.Owner : null,
            PeriodFunds = new(),
            AnnualFunds = new(),
        };

        bool inIndicators = false;
        foreach (GridRow row in rows.Rows)
        {
            if (IndicatorColumns.IsHeading(row))
            {
                inIndicators = true;
                indicators.ReadHeading(row);
            }
            else if (IsFoot(row))
            {
                inIndicators = false;
            }
            else if (inIndicators)
            {
                indicators.Read(row);
            }
            else
            {
                form = labels.Read(form, row);
                if (!tasks.TryRead(row) && !FormRows.NamesForm(row))
                {
                    funds.Read(row);
                }
            }
        }

        return form with
        {
            PeriodFunds = funds.Period,
            AnnualFunds = funds.Annual.Total is null && tasks.Total.Total is not null ? tasks.Total : funds.Annual,
            Tasks = tasks.Tasks,
            WeightTotal = indicators.WeightTotal,
            PeriodIndicators = indicators.Period(),
            AnnualIndicators = indicators.Annual(),
        };
    }

    /// <summary>Below the indicators stand who filled the form in, and remarks.</summary>
    private static bool IsFoot(GridRow row) => row.FilledColumns.Select(c => PrintedText.Normalize(row[c])).ToArray() is var labels
        && (Array.Exists(labels, l => l.StartsWith("负责人", StringComparison.Ordinal)) || (labels.Length is 1 or 2 && labels[0] is "备注" or "说明"));
}
