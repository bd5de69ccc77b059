using GovBudget.Classification.Disclosures.Reporting;

namespace GovBudget.Classification.Disclosures;

/// <content>A document shows itself.</content>
public sealed partial record BudgetDisclosure
{
    /// <summary>The document as Markdown: its tables, roll-ups, relations and findings, in 万元; <see cref="MarkdownDisclosure"/> has options.</summary>
    public string ToMarkdown() => MarkdownDisclosure.Of(this);

    /// <summary>The document as a fragment of HTML: its tables, roll-ups, relations and findings, in 万元; <see cref="HtmlDisclosure"/> has options.</summary>
    public string ToHtml() => HtmlDisclosure.Of(this);
}
