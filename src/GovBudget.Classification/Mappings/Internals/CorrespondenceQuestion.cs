using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>What was asked: one of the two codes, and what a pair must meet.</summary>
internal sealed record CorrespondenceQuestion(
    DepartmentEconomicCode? Department, GovernmentEconomicCode? Government, UnitType UnitType, FiscalYear Year, Evidence Minimum)
{
    public string Asked => Department is { } department ? department.ToString() : Government.GetValueOrDefault().ToString();

    public bool IsMetBy(EconomicPair pair)
    {
        Evidence evidence = pair.EvidenceIn(Year);
        return evidence != Evidence.None && evidence >= Minimum && pair.AppliesTo(UnitType);
    }
}
