using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>The figures of the narrative (情况说明) in the order of the document.</summary>
/// <param name="Figures">The amounts.</param>
/// <param name="Counts">The numbers of things: projects, vehicles, square metres.</param>
public sealed record DisclosureNarrative(ImmutableArray<NarrativeFigure> Figures, ImmutableArray<NarrativeCount> Counts)
{
    /// <summary>The lists of item names (主要包括：…).</summary>
    public ImmutableArray<NarrativeList> Lists { get; init; } = [];
}
