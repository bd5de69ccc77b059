using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints an edition of a catalogue as an indented tree of subjects, with the evidence in words.</summary>
/// <remarks>
/// An edition has a thousand subjects and more: without options two levels are shown, with options as many as <see cref="RenderOptions.Depth"/> says, 0 for all. What is
/// left out is said beside the subject it stands below. The same bytes in every culture.
/// </remarks>
public static class TextCatalog
{
    /// <summary>Prints an edition.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="edition">The edition.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/> with two levels.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: a caption, the header, the subjects in tree order, 合计 last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TCode>(SubjectEdition<TCode> edition, RenderOptions? options = null, int maxWidth = 0)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(edition);
        return TreeWriter.ToText(EditionLayout.Of(edition, options ?? EditionLayout.Brief), maxWidth);
    }
}
