namespace GovBudget.Classification;

/// <summary>Whether money was granted for the year or brought forward into it.</summary>
/// <remarks>The default is <see cref="None"/>. Chinese names are in <see cref="FundOrigins"/>.</remarks>
public enum FundOrigin
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>本年: granted for the budget year.</summary>
    CurrentYear = 1,

    /// <summary>上年结转: brought forward from earlier years.</summary>
    CarriedOver = 2,
}
