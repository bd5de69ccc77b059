using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes the target form of a project as Markdown, in the order of the official form.</summary>
public static class MarkdownForm
{
    /// <summary>Writes a form.</summary>
    /// <param name="project">The project.</param>
    /// <param name="unit">The unit to print money in; the official forms have 元 or 万元.</param>
    /// <returns>A heading and tables, lines joined by <c>\n</c>. Text of the form means itself: no sign in it counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public static string Of(PerformanceProject project, AmountUnit unit = AmountUnit.Yuan)
    {
        ArgumentNullException.ThrowIfNull(project);
        _ = unit.InFen;
        var layout = new FormLayout(project, unit);
        var facts = new MarkdownTable((FormLayout.Title + layout.Subtitle, false), ("", false));
        foreach ((string label, string value) in layout.Facts.Concat(layout.Goals))
        {
            facts.AddRow(label, value);
        }

        string[] parts = [facts.ToString(), layout.Funds.IsEmpty ? "" : Funds(layout), layout.Rows.IsEmpty ? "" : Indicators(layout)];
        return string.Join('\n', parts.Where(static part => part.Length > 0));
    }

    private static string Funds(FormLayout layout)
    {
        string heading = $"项目资金（{layout.UnitName}）";
        MarkdownTable table = layout.HasPeriodFunds ? new((heading, false), ("实施期", true), ("年度", true)) : new((heading, false), ("年度", true));
        foreach ((string label, string period, string annual) in layout.Funds)
        {
            _ = layout.HasPeriodFunds ? table.AddRow(label, period, annual) : table.AddRow(label, annual);
        }

        return table.ToString();
    }

    private static string Indicators(FormLayout layout)
    {
        (string, bool)[] period = layout.HasPeriod ? [("三级指标（实施期）", false), ("指标值", false)] : [];
        (string, bool)[] weight = layout.HasWeights ? [("权重", true)] : [];
        var table = new MarkdownTable([("一级指标", false), ("二级指标", false), .. period, (layout.HasPeriod ? "三级指标（年度）" : "三级指标", false), ("指标值", false), .. weight]);
        foreach (FormRow row in layout.Rows)
        {
            string?[] left = layout.HasPeriod ? [row.PeriodName, row.PeriodTarget] : [];
            string?[] right = layout.HasWeights ? [FormLayout.Points(row.Weight)] : [];
            table.AddRow([row.First, row.Second, .. left, row.Name, row.Target, .. right]);
        }

        return table.ToString();
    }
}
