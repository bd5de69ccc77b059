namespace GovBudget.Classification;

/// <summary>Where the money of a unit comes from (资金来源): a tree.</summary>
/// <remarks>Parent, children and printed spellings are in <see cref="FundSources"/>.
/// The default is <see cref="None"/>. Balances brought forward are a <see cref="FundOrigin"/>, not a source.</remarks>
public enum FundSource
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>财政拨款: appropriated by the treasury, from any of three budget accounts.</summary>
    FiscalAppropriation = 1,

    /// <summary>一般公共预算, a part of 财政拨款.</summary>
    GeneralPublicBudget = 2,

    /// <summary>政府性基金预算, a part of 财政拨款.</summary>
    GovernmentFundBudget = 3,

    /// <summary>国有资本经营预算, a part of 财政拨款.</summary>
    StateCapitalBudget = 4,

    /// <summary>财政专户管理资金: collected by the unit, kept in a special treasury account.</summary>
    FiscalSpecialAccount = 5,

    /// <summary>单位资金: the unit's own money.</summary>
    UnitFunds = 6,

    /// <summary>事业收入: income from the professional work of an institution, a part of 单位资金.</summary>
    InstitutionalIncome = 7,

    /// <summary>事业单位经营收入: income from an institution's business on the side, a part of 单位资金.</summary>
    BusinessIncome = 8,

    /// <summary>上级补助收入: non-fiscal subsidy from the superior unit, a part of 单位资金.</summary>
    SuperiorSubsidy = 9,

    /// <summary>附属单位上缴收入: paid in by subordinate units, a part of 单位资金.</summary>
    SubordinateRemittance = 10,

    /// <summary>其他收入: any other income, a part of 单位资金.</summary>
    OtherIncome = 11,
}
