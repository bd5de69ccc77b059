using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes findings as a fragment of HTML: a table, errors first, with both sides where the finding has amounts.</summary>
/// <remarks>Severity and verdict are told in words. Absent is —. The same bytes in every culture.</remarks>
public static class HtmlFindings
{
    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A finding is <see langword="null"/>.</exception>
    public static HtmlFragment Of(IEnumerable<Finding> findings, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var layout = new FindingsLayout(findings, options ?? RenderOptions.Default);
        Html html = Html.Fragment().Table(layout.Title, layout.Subtitle, "class=\"stack\"").Open("thead").Open("tr");
        for (int i = 0; i < layout.Headings.Length; i++)
        {
            html.Element("th", layout.Headings[i], FindingsLayout.IsNumber(i) ? "class=\"num\" scope=\"col\"" : "scope=\"col\"");
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (Finding finding in layout.Findings)
        {
            Write(html, layout, finding);
        }

        return html.Close("tbody").Close("table").Line().EndFragment();
    }

    private static void Write(Html html, FindingsLayout layout, Finding finding)
    {
        string tone = finding.Severity switch { Severity.Error => "bad brief", Severity.Warning => "warn brief", _ => "soft brief" };
        html.Open("tr").Element("td", layout.SeverityOf(finding), $"class=\"{tone}\"").Element("td", finding.Code, "class=\"brief\"");
        html.Element("td", FindingsLayout.LineOf(finding), $"class=\"num brief\" data-heading=\"{layout.Headings[2]}\"");
        html.Element("td", layout.VerdictOf(finding), "class=\"brief\"").Element("td", finding.Message, "class=\"full\"");
        string amounts = finding.Left is null && finding.Right is null ? "num none" : "num";
        foreach ((string heading, string amount) in layout.AmountHeadings.Zip(layout.AmountsOf(finding)))
        {
            html.Element("td", amount, $"class=\"{amounts}\" data-heading=\"{heading}\"");
        }

        html.Close("tr").Line();
    }
}
