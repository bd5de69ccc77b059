using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints the target form of a project as aligned text, in the order of the official form.</summary>
public static class TextForm
{
    /// <summary>Prints a form.</summary>
    /// <param name="project">The project.</param>
    /// <param name="options">How to show it; <see langword="null"/> for Chinese with money in 元, as in the official form. Names of categories stay Chinese.</param>
    /// <param name="maxWidth">The most columns of the terminal that a cell of the indicators may take, 4 at least; longer texts are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: title, facts, money, goals, indicators. What is absent is not printed; targets stand as they were printed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of(PerformanceProject project, RenderOptions? options = null, int maxWidth = 40)
    {
        ArgumentNullException.ThrowIfNull(project);
        var layout = new FormLayout(project, options);
        string[] parts =
        [
            TextCell.Clean(layout.Title + layout.Subtitle),
            string.Join('\n', layout.Facts.Concat(layout.Goals).Select(fact => $"{fact.Label}{layout.Colon}{TextCell.Clean(fact.Value)}")),
            layout.Funds.IsEmpty ? "" : FundsTable(layout),
            layout.Rows.IsEmpty ? "" : IndicatorTable(layout, maxWidth),
        ];
        return string.Join("\n\n", parts.Where(static part => part.Length > 0));
    }

    private static string FundsTable(FormLayout layout)
    {
        TextTable table = new TextTable().AddColumn(layout.FundsHeading);
        foreach (string heading in layout.HasPeriodFunds ? [layout.PeriodHeading, layout.AnnualHeading] : (string[])[layout.AnnualHeading])
        {
            table.AddColumn(heading, TextAlignment.Right);
        }

        foreach ((string label, string period, string annual) in layout.Funds)
        {
            table.AddRow(layout.HasPeriodFunds ? [label, period, annual] : [label, annual]);
        }

        return table.ToString();
    }

    private static string IndicatorTable(FormLayout layout, int maxWidth)
    {
        var table = new TextTable();
        foreach ((string heading, bool isNumber) in layout.IndicatorHeadings)
        {
            table.AddColumn(heading, isNumber ? TextAlignment.Right : TextAlignment.Left, maxWidth);
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
