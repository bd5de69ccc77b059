using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>A written narrative (情况说明): its sections, every figure in it, and where parts do not make their whole.</summary>
/// <param name="Sections">The sections in their order.</param>
/// <param name="Statements">Every figure that is written, in the order of the text.</param>
/// <param name="Imbalances">The figures whose parts, as given, do not add up to them.</param>
/// <remarks>Immutable; the same figures give the same text in every culture.</remarks>
public sealed record NarrativeText(ImmutableArray<NarrativeSection> Sections, ImmutableArray<NarrativeStatement> Statements, ImmutableArray<NarrativeImbalance> Imbalances)
{
    /// <summary>The whole text: headings and paragraphs in lines of their own, a blank line before each heading but the first.</summary>
    public override string ToString() =>
        string.Join("\n\n", Sections.Select(static section => string.Join('\n', section.Paragraphs.Prepend(section.Heading)))) + (Sections.IsEmpty ? "" : "\n");
}
