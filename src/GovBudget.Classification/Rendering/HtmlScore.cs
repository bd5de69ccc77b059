using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes the scores of a project as a fragment of HTML: every indicator with target, actual, points, a bar, and how the points come about.</summary>
/// <remarks>An indicator without a score has — and the reason, never 0 points. The same bytes in every culture.</remarks>
public static class HtmlScore
{
    /// <summary>Writes scores.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of(PerformanceScore score, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        var layout = new ScoreLayout(score, options ?? RenderOptions.Default);
        Html html = Html.Fragment().Table(layout.Title, layout.Subtitle, "class=\"stack\"").Open("thead").Open("tr");
        for (int i = 0; i < layout.Headings.Length; i++)
        {
            html.Element("th", layout.Headings[i], i is 3 or 4 ? "class=\"num\" scope=\"col\"" : "scope=\"col\"");
            if (i == 4)
            {
                html.Element("td", "", "class=\"track\"");
            }
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (ScoreRow row in layout.Rows)
        {
            Write(html, layout, row);
        }

        html.Open("tr", "class=\"total\"").Element("th", layout.Total, "class=\"first full\" scope=\"row\"").Element("td", "", "class=\"none\"").Element("td", "", "class=\"none\"");
        WritePoints(html, layout, layout.TotalWeight, layout.TotalPoints, layout.TotalBar);
        return html.Element("td", "", "class=\"none\"").Close("tr").Line().Close("tbody").Close("table").Line().EndFragment();
    }

    private static void Write(Html html, ScoreLayout layout, ScoreRow row)
    {
        html.Open("tr").Open("th", "class=\"first full\" scope=\"row\"").Text(row.Name);
        if (row.Category.Length > 0)
        {
            html.Text(" ").Element("small", row.Category, "class=\"soft\"");
        }

        html.Close("th").Element("td", row.Target, $"data-heading=\"{layout.Headings[1]}\"").Element("td", row.Actual, $"data-heading=\"{layout.Headings[2]}\"");
        WritePoints(html, layout, row.Weight, row.Points, row.Bar);
        html.Open("td", "class=\"full\"").Text(row.Formula);
        if (row.Remarks.Length > 0)
        {
            html.Text(" ").Element("small", row.Remarks, "class=\"note\"");
        }

        html.Close("td").Close("tr").Line();
    }

    private static void WritePoints(Html html, ScoreLayout layout, string weight, string points, Bar bar)
    {
        html.Element("td", weight, $"class=\"num\" data-heading=\"{layout.Headings[3]}\"").Element("td", points, $"class=\"num\" data-heading=\"{layout.Headings[4]}\"");
        html.Open("td", "class=\"track\"");
        bar.Write(html, "span", "bar");
        html.Close("td");
    }
}
