using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Performance;

public sealed partial record PerformanceProject
{
    /// <summary>The form as aligned text, with money in 元; <see cref="TextForm"/> has options.</summary>
    public string ToText() => TextForm.Of(this);

    /// <summary>The form as Markdown, with money in 元; <see cref="MarkdownForm"/> has options.</summary>
    public string ToMarkdown() => MarkdownForm.Of(this);

    /// <summary>The form as a fragment of HTML that looks like the official form, with money in 元; <see cref="HtmlForm"/> has options.</summary>
    public string ToHtml() => HtmlForm.Of(this);
}
