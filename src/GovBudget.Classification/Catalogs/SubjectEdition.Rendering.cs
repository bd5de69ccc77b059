using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Catalogs;

/// <content>An edition shows itself.</content>
public sealed partial class SubjectEdition<TCode>
{
    /// <summary>The first two levels as an aligned tree of text; <see cref="TextCatalog"/> has options.</summary>
    public string ToText() => TextCatalog.Of(this);

    /// <summary>The first two levels of the tree as Markdown; <see cref="MarkdownCatalog"/> has options.</summary>
    public string ToMarkdown() => MarkdownCatalog.Of(this);

    /// <summary>The first two levels of the tree as a fragment of HTML that opens and closes; <see cref="HtmlCatalog"/> has options.</summary>
    public string ToHtml() => HtmlCatalog.Of(this);
}
