using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The figures of the narrative against the tables and against each other (relations 24, 53 to 61).</summary>
internal static class NarrativeRelations
{
    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document, SubjectNames subjects)
    {
        NarrativeContext context = new(document, subjects);
        return
        [
            .. document.Narrative.Figures.Select(f => NarrativeAmounts.Check(context, f)),
            .. NarrativeClasses.Check(context),
            .. NarrativeShares.Check(document.Narrative),
            .. NarrativeChanges.Check(document.Narrative),
            .. NarrativeLists.Check(document),
            .. NarrativePerformance.Check(context),
            .. NarrativeCounts.Check(document),
        ];
    }
}
