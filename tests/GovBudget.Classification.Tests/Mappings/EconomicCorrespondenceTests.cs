using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class EconomicCorrespondenceTests
{
    private static readonly LocalDate Date = new(2026, 1, 1);

    [Theory]
    [InlineData("30101", "50101")]
    [InlineData("30101", "50501")]
    [InlineData("30101", "505")]
    [InlineData("301", "501")]
    [InlineData("30201", "50201")]
    [InlineData("30201", "50502")]
    [InlineData("30302", "50905")]
    [InlineData("31002", "50306")]
    [InlineData("31002", "50601")]
    [InlineData("30902", "50401")]
    [InlineData("31201", "50801")]
    [InlineData("3010101", "50101")]
    [InlineData("39999", "59999")]
    public void Subjects_that_share_money_correspond(string department, string government) => Assert.True(Corresponds(department, government));

    [Theory]
    [InlineData("30101", "50201")]
    [InlineData("30101", "50502")]
    [InlineData("30201", "50501")]
    [InlineData("30201", "501")]
    [InlineData("30302", "50101")]
    [InlineData("31002", "504")]
    [InlineData("30902", "503")]
    public void Subjects_of_different_kinds_of_spending_do_not(string department, string government) => Assert.False(Corresponds(department, government));

    [Fact]
    public void No_code_corresponds_to_nothing()
    {
        Assert.False(EconomicCorrespondence.Corresponds(default, GovernmentEconomicCode.Parse("501")));
        Assert.False(EconomicCorrespondence.Corresponds(DepartmentEconomicCode.Parse("301"), default));
        Assert.False(EconomicCorrespondence.Corresponds(default, default));
    }

    [Fact]
    public void Every_department_class_that_is_printed_has_a_government_subject()
    {
        SubjectEdition<DepartmentEconomicCode> department = SubjectCatalogs.DepartmentEconomic.At(Date).WithEvidence(Evidence.Observed);
        SubjectEdition<GovernmentEconomicCode> government = SubjectCatalogs.GovernmentEconomic.At(Date);
        Assert.NotEmpty(department.Roots);
        Assert.All(department.Roots, root => Assert.Contains(government.Roots, other => EconomicCorrespondence.Corresponds(root.Code, other.Code)));
    }

    [Fact]
    public void A_section_corresponds_only_where_its_class_does()
    {
        SubjectEdition<GovernmentEconomicCode> government = SubjectCatalogs.GovernmentEconomic.At(Date);
        SubjectEdition<DepartmentEconomicCode> department = SubjectCatalogs.DepartmentEconomic.At(Date);
        foreach (Subject<DepartmentEconomicCode> from in department.Subjects)
        {
            foreach (Subject<GovernmentEconomicCode> to in government.Subjects.Where(to => EconomicCorrespondence.Corresponds(from.Code, to.Code)))
            {
                Assert.True(EconomicCorrespondence.Corresponds(from.Code, to.Code.AncestorAt(SubjectLevel.Class)!.Value), $"{from} → {to}");
                Assert.True(EconomicCorrespondence.Corresponds(from.Code.AncestorAt(SubjectLevel.Class)!.Value, to.Code), $"{from} → {to}");
            }
        }
    }

    [Theory]
    [InlineData("501", UnitType.Administrative)]
    [InlineData("50201", UnitType.Administrative)]
    [InlineData("50306", UnitType.Administrative)]
    [InlineData("504", UnitType.Administrative)]
    [InlineData("50501", UnitType.PublicInstitution)]
    [InlineData("506", UnitType.PublicInstitution)]
    [InlineData("50905", UnitType.None)]
    [InlineData("599", UnitType.None)]
    public void The_government_subject_tells_the_type_of_the_unit_where_it_can(string government, UnitType expected) =>
        Assert.Equal(expected, EconomicCorrespondence.UnitTypeOf(GovernmentEconomicCode.Parse(government)));

    [Fact]
    public void No_code_tells_no_type() => Assert.Equal(UnitType.None, EconomicCorrespondence.UnitTypeOf(default));

    private static bool Corresponds(string department, string government) =>
        EconomicCorrespondence.Corresponds(DepartmentEconomicCode.Parse(department), GovernmentEconomicCode.Parse(government));
}
