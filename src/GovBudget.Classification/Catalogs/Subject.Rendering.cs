using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Catalogs;

/// <content>A subject shows itself.</content>
public sealed partial class Subject<TCode>
{
    /// <summary>What is known of the subject as text, a line for each heading; <see cref="TextSubject"/> has options.</summary>
    public string ToText() => TextSubject.Of(this);

    /// <summary>What is known of the subject as Markdown; <see cref="MarkdownSubject"/> has options.</summary>
    public string ToMarkdown() => MarkdownSubject.Of(this);

    /// <summary>What is known of the subject as a fragment of HTML; <see cref="HtmlSubject"/> has options.</summary>
    public string ToHtml() => HtmlSubject.Of(this);
}
