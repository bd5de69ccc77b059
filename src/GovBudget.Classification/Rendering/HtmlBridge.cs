using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a bridge as a fragment of HTML: a table with the bars of a waterfall.</summary>
/// <remarks>
/// Every change has an arrow and a sign, and where <see cref="RenderOptions.Polarity"/> says what is good, a word. Where the changes are small
/// beside the totals the bars do not begin at 0, which is said below. Absent is —. The same bytes in every culture.
/// </remarks>
public static class HtmlBridge
{
    /// <summary>Writes a bridge.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of(VarianceBridge bridge, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        var layout = new BridgeLayout(bridge, options ?? RenderOptions.Default);
        Html html = Html.Fragment().Table(layout.Title, layout.Subtitle).Open("thead").Open("tr").Element("th", layout.Headings[0], "scope=\"col\"");
        foreach (string heading in layout.Headings.Skip(1))
        {
            html.Element("th", heading, "class=\"num\" scope=\"col\"");
        }

        html.Element("td", "", "class=\"track\"").Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (BridgeRow row in layout.Rows)
        {
            string tone = Bar.StyleOf(row.Effect, isLess: false);
            html.Open("tr", row.IsWhole ? "class=\"total\"" : "").Element("th", row.Label, "class=\"first\" scope=\"row\"")
                .Element("td", row.Change, $"class=\"{$"num {tone}".TrimEnd()}\"").Element("td", row.Through, "class=\"num\"").Open("td", "class=\"track\"");
            row.Bar.Write(html, "span", "bar");
            html.Close("td").Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
        if (layout.TrackNote.Length > 0)
        {
            html.Element("p", layout.TrackNote, "class=\"soft\"").Line();
        }

        return html.EndFragment();
    }
}
