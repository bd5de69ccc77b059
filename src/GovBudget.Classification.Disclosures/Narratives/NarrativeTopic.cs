namespace GovBudget.Classification.Disclosures.Narratives;

/// <summary>What a section of the narrative is about.</summary>
internal enum NarrativeTopic
{
    None,
    Summary,
    Revenue,
    Expenditure,
    Appropriation,
    GeneralPublic,
    Basic,
    ThreePublic,
    OperatingExpense,
    Procurement,
    OverallPerformance,
    ProjectPerformance,
    Assets,
}
