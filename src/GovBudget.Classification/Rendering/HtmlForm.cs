using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes the target form of a project as HTML that looks like the official form (项目支出绩效目标表).</summary>
public static class HtmlForm
{
    private const string Number = "class=\"num\"";

    /// <summary>Writes a form.</summary>
    /// <param name="project">The project.</param>
    /// <param name="options">How to show it; <see langword="null"/> for Chinese with money in 元, as in the official form. Names of categories stay Chinese.</param>
    /// <returns>A fragment with its own style, for light and dark; every text of the form is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of(PerformanceProject project, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        var layout = new FormLayout(project, options);
        int columns = 4 + (layout.HasPeriod ? 2 : 0) + (layout.HasWeights ? 1 : 0);
        Html html = Html.Fragment().Table(layout.Title, layout.Subtitle);
        WriteFacts(html, layout, columns);
        WriteFunds(html, layout, columns);
        WriteRows(html, layout.Goals, columns);
        WriteIndicators(html, layout);
        return html.Close("table").Line().EndFragment();
    }

    /// <summary>Two facts stand side by side, as in the official form; the name has a row of its own.</summary>
    private static void WriteFacts(Html html, FormLayout layout, int columns)
    {
        (string Label, string Value)[] facts = [.. layout.Facts];
        WriteRows(html, facts.Take(1), columns);
        for (int i = 1; i < facts.Length; i += 2)
        {
            if (i + 1 == facts.Length)
            {
                WriteRows(html, [facts[i]], columns);
                return;
            }

            html.Open("tr").Element("th", facts[i].Label, "scope=\"row\"").Element("td", facts[i].Value)
                .Element("th", facts[i + 1].Label, "scope=\"row\"").Element("td", facts[i + 1].Value, Span(columns - 3)).Close("tr").Line();
        }
    }

    private static void WriteRows(Html html, IEnumerable<(string Label, string Value)> rows, int columns)
    {
        foreach ((string label, string value) in rows)
        {
            html.Open("tr").Element("th", label, "scope=\"row\"").Element("td", value, Span(columns - 1)).Close("tr").Line();
        }
    }

    private static void WriteFunds(Html html, FormLayout layout, int columns)
    {
        for (int i = 0; i < layout.Funds.Length; i++)
        {
            (string label, string period, string annual) = layout.Funds[i];
            html.Open("tr");
            if (i == 0)
            {
                html.Element("th", layout.FundsHeading, $"scope=\"rowgroup\" rowspan=\"{layout.Funds.Length}\"");
            }

            if (layout.HasPeriodFunds)
            {
                html.Element("td", i == 0 ? layout.PeriodTotal : label).Element("td", period, Number);
            }

            html.Element("td", i == 0 ? layout.AnnualTotal : label, Span(layout.HasPeriodFunds ? 1 : 2))
                .Element("td", annual, $"{Number} {Span(columns - 4 + (layout.HasPeriodFunds ? 0 : 1))}".TrimEnd()).Close("tr").Line();
        }
    }

    private static void WriteIndicators(Html html, FormLayout layout)
    {
        if (layout.Rows.IsEmpty)
        {
            return;
        }

        html.Open("tr");
        foreach ((string heading, bool isNumber) in layout.IndicatorHeadings)
        {
            html.Element("th", heading, isNumber ? $"scope=\"col\" {Number}" : "scope=\"col\"");
        }

        html.Close("tr").Line();
        for (int i = 0; i < layout.Rows.Length; i++)
        {
            WriteIndicator(html, layout, i);
        }
    }

    private static void WriteIndicator(Html html, FormLayout layout, int index)
    {
        FormRow row = layout.Rows[index];
        html.Open("tr");
        WriteMerged(html, layout, index, row.First, static row => row.First);
        WriteMerged(html, layout, index, row.Second, static row => row.First + "/" + row.Second);
        if (layout.HasPeriod)
        {
            html.Element("td", row.PeriodName).Element("td", row.PeriodTarget);
        }

        html.Element("td", row.Name).Element("td", row.Target);
        if (layout.HasWeights)
        {
            html.Element("td", FormLayout.Points(row.Weight), Number);
        }

        html.Close("tr").Line();
    }

    /// <summary>One cell for all rows of a category, as the official form has it.</summary>
    private static void WriteMerged(Html html, FormLayout layout, int index, string text, Func<FormRow, string> key)
    {
        string own = key(layout.Rows[index]);
        if (index > 0 && key(layout.Rows[index - 1]) == own)
        {
            return;
        }

        int rows = layout.Rows.Skip(index).TakeWhile(row => key(row) == own).Count();
        html.Element("th", text, rows > 1 ? $"scope=\"rowgroup\" rowspan=\"{rows}\"" : "scope=\"row\"");
    }

    private static string Span(int columns) => columns > 1 ? $"colspan=\"{columns}\"" : "";
}
