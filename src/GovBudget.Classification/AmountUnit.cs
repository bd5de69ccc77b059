namespace GovBudget.Classification;

/// <summary>The unit of money a budget table is printed in (金额单位).</summary>
/// <remarks>The default, <see cref="None"/>, is an unknown unit and never converts: a number without a unit is no amount.
/// Names, sizes and printed spellings are in <see cref="AmountUnits"/>.</remarks>
public enum AmountUnit
{
    /// <summary>The unit is not known.</summary>
    None = 0,

    /// <summary>元: 100 分.</summary>
    Yuan = 1,

    /// <summary>千元: 1,000 元.</summary>
    ThousandYuan = 2,

    /// <summary>万元: 10,000 元, the usual unit of published budgets.</summary>
    TenThousandYuan = 3,

    /// <summary>百万元: 1,000,000 元.</summary>
    MillionYuan = 4,

    /// <summary>亿元: 100,000,000 元.</summary>
    HundredMillionYuan = 5,
}
