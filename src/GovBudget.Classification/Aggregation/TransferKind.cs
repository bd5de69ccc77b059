namespace GovBudget.Classification.Aggregation;

/// <summary>Between whom a transfer (转移性收支) goes, and so in which consolidation it cancels out.</summary>
public enum TransferKind
{
    /// <summary>Nothing is said; no transfer has this value.</summary>
    None = 0,

    /// <summary>Between levels of government (上下级): returns, general and special transfer payments, remittances upwards. Cancels out where the levels are added up.</summary>
    BetweenLevels = 1,

    /// <summary>Between the accounts of one government (调出资金、调入资金). Cancels out where the accounts are added up.</summary>
    BetweenAccounts = 2,

    /// <summary>Debt that one level passes on to another (债务转贷). Cancels out where the levels are added up.</summary>
    OnLending = 3,

    /// <summary>Between regions (区域间). Cancels out only where both regions are added up.</summary>
    BetweenRegions = 4,
}
