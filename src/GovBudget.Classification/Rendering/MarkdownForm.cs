using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes the target form of a project as Markdown, in the order of the official form.</summary>
public static class MarkdownForm
{
    /// <summary>Writes a form.</summary>
    /// <param name="project">The project.</param>
    /// <param name="options">How to show it; <see langword="null"/> for Chinese with money in 元, as in the official form. Names of categories stay Chinese.</param>
    /// <returns>A heading and tables, lines joined by <c>\n</c>. Text of the form means itself: no sign in it counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public static string Of(PerformanceProject project, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        var layout = new FormLayout(project, options);
        var facts = new MarkdownTable((layout.Title + layout.Subtitle, false), ("", false));
        foreach ((string label, string value) in layout.Facts.Concat(layout.Goals))
        {
            facts.AddRow(label, value);
        }

        string[] parts = [facts.ToString(), layout.Funds.IsEmpty ? "" : Funds(layout), layout.Rows.IsEmpty ? "" : Indicators(layout)];
        return string.Join('\n', parts.Where(static part => part.Length > 0));
    }

    private static string Funds(FormLayout layout)
    {
        MarkdownTable table = layout.HasPeriodFunds
            ? new((layout.FundsHeading, false), (layout.PeriodHeading, true), (layout.AnnualHeading, true))
            : new((layout.FundsHeading, false), (layout.AnnualHeading, true));
        foreach ((string label, string period, string annual) in layout.Funds)
        {
            _ = layout.HasPeriodFunds ? table.AddRow(label, period, annual) : table.AddRow(label, annual);
        }

        return table.ToString();
    }

    private static string Indicators(FormLayout layout)
    {
        var table = new MarkdownTable(layout.IndicatorHeadings);
        foreach (FormRow row in layout.Rows)
        {
            string?[] left = layout.HasPeriod ? [row.PeriodName, row.PeriodTarget] : [];
            string?[] right = layout.HasWeights ? [FormLayout.Points(row.Weight)] : [];
            table.AddRow([row.First, row.Second, .. left, row.Name, row.Target, .. right]);
        }

        return table.ToString();
    }
}
