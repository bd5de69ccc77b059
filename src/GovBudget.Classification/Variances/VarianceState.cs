namespace GovBudget.Classification.Variances;

/// <summary>What can be said of the difference between two amounts of which either may be absent, zero or negative.</summary>
public enum VarianceState
{
    /// <summary>Both amounts are absent. The state of the default variance.</summary>
    BothAbsent = 0,

    /// <summary>Both amounts are there, the base is not zero, and the sign does not change: the rate says it all.</summary>
    Normal = 1,

    /// <summary>新增: only the current amount is there.</summary>
    New = 2,

    /// <summary>取消: only the base amount is there.</summary>
    Discontinued = 3,

    /// <summary>上年为零: both are there, and the base is 0 元, so that there is no rate.</summary>
    ZeroBase = 4,

    /// <summary>One amount is above and the other below 0 元: the rate is measured by the size of the base, and needs a second look.</summary>
    SignChange = 5,
}
