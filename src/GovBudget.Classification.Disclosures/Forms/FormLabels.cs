using System.Globalization;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Reads the labels above the indicators: a label, and behind it (or below, where it stands alone) what it says.</summary>
internal sealed partial class FormLabels(bool isPaired)
{
    private static readonly HashSet<string> AnnualGoals = ["年度总体目标", "年度目标", "年度绩效目标", "年度总目标", "当年绩效目标", "当年整体绩效目标", "年度整体绩效目标", "整体绩效目标", "绩效目标", "部门整体绩效目标"];

    private static readonly HashSet<string> PeriodGoals = ["实施期总体目标", "实施期目标", "实施期总目标", "中长期目标"];

    // Labels whose text is not kept, and the headings of the other blocks: none is what another label says.
    private static readonly HashSet<string> OtherLabels =
        ["项目概况", "立项依据", "项目设立必要性", "项目实施计划", "保证项目实施的制度、措施", "总体目标", "绩效指标", "年度绩效指标", "绩效目标指标", "年度主要任务", "实施单位", "项目属性", "项目期", "实施期限"];

    private bool _goalBelow;

    /// <summary>Whether a label names whose form it is: of a project, or of a department as a whole.</summary>
    public static bool IsName(string label) => label == "项目名称" || IsOwner(label);

    public PerformanceForm Read(PerformanceForm form, GridRow row)
    {
        int[] filled = [.. row.FilledColumns];
        string[] labels = [.. filled.Select(c => PrintedText.Normalize(row[c]))];
        string? After(Func<string, bool> isLabel)
        {
            int at = Array.FindIndex(labels, l => isLabel(l));
            if (at < 0 || at + 1 >= filled.Length || IsLabel(labels[at + 1]))
            {
                return null;
            }

            row.Place(filled[at + 1]);
            return row[filled[at + 1]].Trim();
        }

        string? owner = After(IsOwner);
        form = form with
        {
            ProjectName = After(l => l == "项目名称") ?? form.ProjectName,
            Department = After(l => l is "主管部门及代码" or "主管部门" or "主管部门（单位）") ?? form.Department,
            Unit = After(l => l == "实施单位") ?? owner ?? form.Unit,
            IsOverall = form.IsOverall || owner is not null,
            Code = After(l => l is "项目编码" or "项目代码" or "项目编号" or "单位编码") ?? form.Code,
            Attribute = After(l => l == "项目属性") ?? form.Attribute,
            Period = After(l => l is "项目期" or "实施期限" or "实施期") ?? form.Period,
            ExecutionWeight = labels.Select(ExecutionWeight).FirstOrDefault(w => w is not null) ?? Points(row, filled, labels) ?? form.ExecutionWeight,
        };
        return ReadGoals(form, row, filled, labels, After);
    }

    private PerformanceForm ReadGoals(PerformanceForm form, GridRow row, int[] filled, string[] labels, Func<Func<string, bool>, string?> after)
    {
        if (after(l => l == "总体目标") is { } goal)
        {
            return isPaired ? form with { PeriodGoal = goal, AnnualGoal = row[filled[^1]].Trim() } : form with { AnnualGoal = goal };
        }

        if (_goalBelow && filled.Length == 1 && !IsLabel(labels[0]))
        {
            _goalBelow = false;
            return form with { AnnualGoal = row[filled[0]].Trim() };
        }

        _goalBelow = filled.Length == 1 && AnnualGoals.Contains(labels[0]);
        return form with
        {
            PeriodGoal = after(PeriodGoals.Contains) ?? form.PeriodGoal,
            AnnualGoal = after(AnnualGoals.Contains) ?? form.AnnualGoal,
        };
    }

    private static bool IsLabel(string label) =>
        OtherLabels.Contains(label) || AnnualGoals.Contains(label) || PeriodGoals.Contains(label) || IsName(label) || FundsLabels.IsHeading(label)
        || label.StartsWith("主管部门", StringComparison.Ordinal) || ExecutionWeight(label) is not null;

    private static bool IsOwner(string label) => label is "部门（单位）名称" or "部门名称" or "单位名称" or "单位（部门）名称" or "预算部门" or "部门（单位）";

    /// <summary>The points may stand in the cell behind their label.</summary>
    private static decimal? Points(GridRow row, int[] filled, string[] labels)
    {
        int at = Array.FindIndex(labels, l => l is "执行率分值" or "执行率权重" or "预算执行率分值" or "预算执行率权重");
        if (at < 0 || at + 1 >= filled.Length || !CellText.TryReadNumber(labels[at + 1].TrimEnd('分'), out decimal points, out _) || points is < 0 or > 100)
        {
            return null;
        }

        row.Place(filled[at + 1]);
        return points;
    }

    private static decimal? ExecutionWeight(string label) =>
        ExecutionPoints().Match(label) is { Success: true } match && decimal.TryParse(match.Groups["points"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal points)
            ? points
            : null;

    [GeneratedRegex(@"^(?:预算)?执行率(?:分值|权重|分值权重)?（(?<points>\d{1,3}(?:\.\d{1,4})?)分?）$")]
    private static partial Regex ExecutionPoints();
}
