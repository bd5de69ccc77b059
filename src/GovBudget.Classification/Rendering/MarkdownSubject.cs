using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a subject (科目) as Markdown: code, name, path, days, evidence, former names, account and sources.</summary>
/// <remarks>What an official notice does not state is called so in words. What is not known is —. The same bytes in every culture.</remarks>
public static class MarkdownSubject
{
    /// <summary>Writes a subject.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public static string Of<TCode>(Subject<TCode> subject, RenderOptions? options = null)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(subject);
        var layout = new SubjectLayout<TCode>(subject, options ?? RenderOptions.Default);
        var table = new MarkdownTable((layout.Headings[0], false), (layout.Headings[1], false));
        foreach ((string heading, string text) in layout.Rows)
        {
            table.AddRow(heading, text);
        }

        return MarkdownTable.Caption(layout.Title, layout.Subtitle) + table;
    }
}
