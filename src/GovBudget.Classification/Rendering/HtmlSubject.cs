using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a subject (科目) as a fragment of HTML: code, name, path, days, evidence, former names, account and sources.</summary>
/// <remarks>What an official notice does not state is called so in words. What is not known is —. The same bytes in every culture.</remarks>
public static class HtmlSubject
{
    /// <summary>Writes a subject.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of<TCode>(Subject<TCode> subject, RenderOptions? options = null)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(subject);
        var layout = new SubjectLayout<TCode>(subject, options ?? RenderOptions.Default);
        Html html = Html.Fragment().Table(layout.Title, layout.Subtitle).Open("tbody").Line();
        foreach ((string heading, string text) in layout.Rows)
        {
            html.Open("tr").Element("th", heading, "class=\"heading\" scope=\"row\"").Element("td", text).Close("tr").Line();
        }

        return html.Close("tbody").Close("table").Line().EndFragment();
    }
}
