using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A list of names that the narrative gives for an amount (人员经费…主要包括：基本工资、津贴补贴…).</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Label">What the list is of: the label of the amount before it.</param>
/// <param name="Names">The names in their order.</param>
public sealed record NarrativeList(int Line, string Section, string Label, ImmutableArray<string> Names);
