namespace GovBudget.Classification.Disclosures;

/// <summary>A line between the total of the year and the grand total.</summary>
public enum BalanceItem
{
    /// <summary>No such line.</summary>
    None = 0,

    /// <summary>上年结转, 年初结转和结余: money carried over from the year before.</summary>
    CarriedOver = 1,

    /// <summary>使用非财政拨款结余, 用事业基金弥补收支差额: savings that are used.</summary>
    SavingsUsed = 2,

    /// <summary>年终结转, 结转下年: money carried over to the next year.</summary>
    CarriedForward = 3,

    /// <summary>结余分配: savings that are distributed.</summary>
    SavingsDistributed = 4,
}
