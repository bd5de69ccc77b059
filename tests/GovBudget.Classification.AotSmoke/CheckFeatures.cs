using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.AotSmoke;

internal static class CheckFeatures
{
    public static void Check()
    {
        Expect.Equal(Verdict.RoundingOnly, AmountCheck.Sum(Printed("1.00"), Printed("0.33"), Printed("0.33"), Printed("0.33")).Verdict);
        Expect.Equal(Verdict.Inconsistent, AmountCheck.Equal(Printed("1.00"), Printed("1.02")).Verdict);
        Expect.Equal(Verdict.Consistent, AmountCheck.AtMost(Printed("1.00"), Printed("1.02")).Verdict);

        var salary = DepartmentEconomicCode.Parse("30101");
        Expect.True(EconomicCorrespondence.Corresponds(salary, GovernmentEconomicCode.Parse("50101")));
        Expect.True(!EconomicCorrespondence.Corresponds(salary, GovernmentEconomicCode.Parse("50502")));
        Expect.Equal(UnitType.PublicInstitution, EconomicCorrespondence.UnitTypeOf(GovernmentEconomicCode.Parse("50501")));
    }

    private static PrintedAmount Printed(string text) => PrintedAmount.Parse(text, AmountUnit.TenThousandYuan);
}
