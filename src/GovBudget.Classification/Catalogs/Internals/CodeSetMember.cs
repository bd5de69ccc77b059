using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The member of an enumeration that means the same as a code.</summary>
/// <remarks>A code that is wider or narrower than a member has none: 111 is a part of 一般公共预算资金, 22 and 23 of the unit types are parts of 事业单位.</remarks>
internal readonly record struct CodeSetMember
{
    public FundSource FundSource { get; private init; }

    public ProjectCategory ProjectCategory { get; private init; }

    public IndicatorCategory IndicatorCategory { get; private init; }

    public UnitType UnitType { get; private init; }

    public static CodeSetMember Of(string set, string code) => set switch
    {
        "fund-nature" => new() { FundSource = FundSourceOf(code) },
        "project-categories" => new() { ProjectCategory = ProjectCategories.Table.All.FirstOrDefault(category => category.Code == code) },
        "indicator-categories" => new() { IndicatorCategory = IndicatorCategoryOf(code) },
        "unit-types" => new() { UnitType = UnitTypeOf(code) },
        _ => default,
    };

    private static FundSource FundSourceOf(string code) => code switch
    {
        "11" => FundSource.GeneralPublicBudget,
        "12" => FundSource.GovernmentFundBudget,
        "13" => FundSource.StateCapitalBudget,
        "2" => FundSource.FiscalSpecialAccount,
        "3" => FundSource.UnitFunds,
        "31" => FundSource.InstitutionalIncome,
        "32" => FundSource.SuperiorSubsidy,
        "33" => FundSource.SubordinateRemittance,
        "34" => FundSource.BusinessIncome,
        "39" => FundSource.OtherIncome,
        _ => FundSource.None,
    };

    private static IndicatorCategory IndicatorCategoryOf(string code) => code switch
    {
        "1" => IndicatorCategory.Output,
        "11" => IndicatorCategory.Quantity,
        "12" => IndicatorCategory.Quality,
        "13" => IndicatorCategory.Timeliness,
        "14" or "4" => IndicatorCategory.Cost,
        "2" => IndicatorCategory.Benefit,
        "21" => IndicatorCategory.EconomicBenefit,
        "22" => IndicatorCategory.SocialBenefit,
        "23" => IndicatorCategory.EcologicalBenefit,
        "24" => IndicatorCategory.Sustainability,
        "3" => IndicatorCategory.Satisfaction,
        "31" => IndicatorCategory.ServedSatisfaction,
        "41" => IndicatorCategory.EconomicCost,
        "42" => IndicatorCategory.SocialCost,
        "43" => IndicatorCategory.EcologicalCost,
        _ => IndicatorCategory.None,
    };

    private static UnitType UnitTypeOf(string code) => code switch
    {
        "1" => UnitType.Administrative,
        "2" => UnitType.PublicInstitution,
        "21" => UnitType.CivilServiceManaged,
        _ => UnitType.None,
    };
}
