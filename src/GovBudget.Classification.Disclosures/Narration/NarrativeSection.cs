using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>A section of a written narrative.</summary>
/// <param name="Heading">The heading with its number: 三、支出预算情况说明.</param>
/// <param name="Paragraphs">The paragraphs, each one line.</param>
public sealed record NarrativeSection(string Heading, ImmutableArray<string> Paragraphs);
