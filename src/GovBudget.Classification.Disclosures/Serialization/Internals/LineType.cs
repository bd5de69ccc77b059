namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>What a line of a table is about; the names are persistent.</summary>
internal enum LineType
{
    /// <summary>An <see cref="ItemLine"/>: of nothing known here.</summary>
    Item = 0,

    /// <summary>A <see cref="FunctionalLine"/>.</summary>
    Functional = 1,

    /// <summary>An <see cref="EconomicLine"/>.</summary>
    Economic = 2,

    /// <summary>A <see cref="RevenueLine"/>.</summary>
    Revenue = 3,

    /// <summary>A <see cref="FundLine"/>.</summary>
    Fund = 4,

    /// <summary>A <see cref="BalanceLine"/>.</summary>
    Balance = 5,

    /// <summary>A <see cref="ThreePublicLine"/>.</summary>
    ThreePublic = 6,

    /// <summary>A <see cref="TotalLine"/>.</summary>
    Total = 7,

    /// <summary>A <see cref="UnitLine"/>.</summary>
    Unit = 8,

    /// <summary>A <see cref="ProjectLine"/>.</summary>
    Project = 9,
}
