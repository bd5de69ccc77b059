using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Performance;

/// <content>Scores show themselves.</content>
public sealed partial class PerformanceScore
{
    /// <summary>The scores as an aligned table of text; <see cref="TextScore"/> has options.</summary>
    public override string ToString() => TextScore.Of(this);

    /// <summary>The scores as Markdown; <see cref="MarkdownScore"/> has options.</summary>
    public string ToMarkdown() => MarkdownScore.Of(this);

    /// <summary>The scores as a fragment of HTML with bars; <see cref="HtmlScore"/> has options.</summary>
    public string ToHtml() => HtmlScore.Of(this);
}
