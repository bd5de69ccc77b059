using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes an edition of a catalogue as a fragment of HTML: a tree of subjects that opens and closes without a script, with the evidence in words.</summary>
/// <remarks>
/// An edition has a thousand subjects and more: without options two levels are shown, with options as many as <see cref="RenderOptions.Depth"/> says, 0 for all. What is
/// left out is said beside the subject it stands below. The same bytes in every culture.
/// </remarks>
public static class HtmlCatalog
{
    /// <summary>Writes an edition.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="edition">The edition.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/> with two levels.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of<TCode>(SubjectEdition<TCode> edition, RenderOptions? options = null)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(edition);
        options ??= EditionLayout.Brief;
        return TreeWriter.ToHtml(EditionLayout.Of(edition, options), options.OpenLevels);
    }
}
