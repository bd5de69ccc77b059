namespace GovBudget.Classification.Disclosures;

/// <summary>Whether a document publishes a budget or a final account.</summary>
public enum DisclosureKind
{
    /// <summary>A budget (预算).</summary>
    Budget = 0,

    /// <summary>A final account (决算).</summary>
    FinalAccount = 1,
}
