using GovBudget.Classification.Disclosures.Reporting;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Disclosures;

/// <content>A document shows itself.</content>
public sealed partial record BudgetDisclosure
{
    /// <summary>The document as a report in text, in 万元: totals, trees, projects, comparisons and findings; the same as <see cref="DisclosureText"/>.</summary>
    public string ToText() => DisclosureText.Of(this);

    /// <summary>The document as Markdown: its tables, roll-ups, relations and findings, in 万元; <see cref="MarkdownDisclosure"/> has options.</summary>
    public string ToMarkdown() => MarkdownDisclosure.Of(this);

    /// <summary>The document as a fragment of HTML: its tables, roll-ups, relations and findings, in 万元; <see cref="HtmlDisclosure"/> has options.</summary>
    public string ToHtml() => HtmlDisclosure.Of(this);

    /// <summary>Whose budget it is and of which year, such as 大同市促进外来投资局 2026 年预算.</summary>
    public override string ToString() => new DisclosureLayout(this, RenderOptions.Default).Title;
}
