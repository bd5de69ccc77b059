using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints the target form of a project as aligned text, in the order of the official form.</summary>
public static class TextForm
{
    /// <summary>Prints a form.</summary>
    /// <param name="project">The project.</param>
    /// <param name="unit">The unit to print money in; the official forms have 元 or 万元.</param>
    /// <returns>Lines joined by <c>\n</c>: title, facts, money, goals, indicators. What is absent is not printed; targets stand as they were printed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public static string Of(PerformanceProject project, AmountUnit unit = AmountUnit.Yuan)
    {
        ArgumentNullException.ThrowIfNull(project);
        _ = unit.InFen;
        var layout = new FormLayout(project, unit);
        string[] parts =
        [
            FormLayout.Title + layout.Subtitle,
            string.Join('\n', layout.Facts.Concat(layout.Goals).Select(static fact => $"{fact.Label}：{TextCell.Clean(fact.Value)}")),
            layout.Funds.IsEmpty ? "" : FundsTable(layout),
            layout.Rows.IsEmpty ? "" : IndicatorTable(layout),
        ];
        return string.Join("\n\n", parts.Where(static part => part.Length > 0));
    }

    private static string FundsTable(FormLayout layout)
    {
        TextTable table = new TextTable().AddColumn($"项目资金（{layout.UnitName}）");
        foreach (string heading in layout.HasPeriodFunds ? ["实施期", "年度"] : (string[])["年度"])
        {
            table.AddColumn(heading, TextAlignment.Right);
        }

        foreach ((string label, string period, string annual) in layout.Funds)
        {
            table.AddRow(layout.HasPeriodFunds ? [label, period, annual] : [label, annual]);
        }

        return table.ToString();
    }

    private static string IndicatorTable(FormLayout layout)
    {
        const int widest = 40;
        TextTable table = new TextTable().AddColumn("一级指标").AddColumn("二级指标");
        foreach (string heading in layout.HasPeriod ? ["三级指标（实施期）", "指标值", "三级指标（年度）", "指标值"] : (string[])["三级指标", "指标值"])
        {
            table.AddColumn(heading, TextAlignment.Left, widest);
        }

        if (layout.HasWeights)
        {
            table.AddColumn("权重", TextAlignment.Right);
        }

        FormRow above = default;
        foreach (FormRow row in layout.Rows)
        {
            bool isSameFirst = row.First == above.First;
            string[] period = layout.HasPeriod ? [row.PeriodName ?? "", row.PeriodTarget ?? ""] : [];
            string[] weight = layout.HasWeights ? [FormLayout.Points(row.Weight)] : [];
            table.AddRow([isSameFirst ? "" : row.First, isSameFirst && row.Second == above.Second ? "" : row.Second, .. period, row.Name, row.Target, .. weight]);
            above = row;
        }

        return table.ToString();
    }
}
