using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints what is known of a subject (科目): code, name, path, days, evidence, former names, account and sources.</summary>
/// <remarks>What an official notice does not state is called so in words. What is not known is —. The same bytes in every culture.</remarks>
public static class TextSubject
{
    /// <summary>Prints a subject.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that what is told may take, 4 at least; longer texts are wrapped; 0 for as many as they need.</param>
    /// <returns>A caption and a line for each heading, joined by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TCode>(Subject<TCode> subject, RenderOptions? options = null, int maxWidth = 100)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(subject);
        var layout = new SubjectLayout<TCode>(subject, options ?? RenderOptions.Default);
        TextTable table = new TextTable().AddColumn(layout.Headings[0]).AddColumn(layout.Headings[1], TextAlignment.Left, maxWidth);
        foreach ((string heading, string text) in layout.Rows)
        {
            table.AddRow(heading, text);
        }

        return TextCell.Caption(layout.Title, layout.Subtitle) + table;
    }
}
