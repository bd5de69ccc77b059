using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Codes and the enumerations that mean the same, both ways.</summary>
public sealed class CodeSetMemberTests
{
    [Fact]
    public void A_fund_source_reads_the_name_of_its_code()
    {
        CodeSetEntry[] connected = [.. CodeSets.FundNature.Entries.Where(static entry => entry.FundSource != FundSource.None)];

        Assert.All(connected, static entry =>
        {
            Assert.True(FundSource.TryParsePrinted(entry.Name, out FundSource read), entry.ToString());
            Assert.Equal(entry.FundSource, read);
        });
        Assert.Equal(FundSource.All.Except([FundSource.FiscalAppropriation]).Order(), connected.Select(static entry => entry.FundSource).Order());
    }

    [Fact]
    public void A_part_of_a_fund_source_is_not_taken_for_the_whole()
    {
        Assert.Equal(FundSource.GeneralPublicBudget, CodeSets.FundNature["11"].FundSource);
        Assert.Equal(FundSource.None, CodeSets.FundNature["111"].FundSource);
        Assert.Equal("11", Assert.Single(CodeSets.FundNature.FindByMember(FundSource.GeneralPublicBudget)).Code);
    }

    [Fact]
    public void Project_categories_have_the_codes_and_names_of_the_set() => Assert.Equal(
        ProjectCategory.All.Select(static category => (category, category.Code, category.ChineseName, category.Parent?.Code)),
        CodeSets.ProjectCategories.Entries.Select(static entry => (entry.ProjectCategory, entry.Code, entry.Name, entry.Parent?.Code)));

    [Fact]
    public void Indicator_categories_have_the_names_of_the_set()
    {
        Assert.All(CodeSets.IndicatorCategories.Entries, static entry => Assert.Equal(entry.Name, entry.IndicatorCategory.ChineseName));
        Assert.All(CodeSets.IndicatorCategories.Entries.SelectMany(static entry => entry.OtherNames), static name => Assert.True(IndicatorCategory.TryParsePrinted(name, out _), name));
        Assert.All(IndicatorCategory.All, static category => Assert.NotEmpty(CodeSets.IndicatorCategories.FindByMember(category)));
    }

    [Fact]
    public void Indicator_categories_have_the_tree_of_the_later_frame() => Assert.All(
        CodeSets.IndicatorCategories.At(new NodaTime.LocalDate(2026, 1, 1)).Entries,
        static entry => Assert.Equal(entry.IndicatorCategory.Parent, entry.Parent?.IndicatorCategory));

    [Fact]
    public void A_unit_type_reads_the_name_of_its_code()
    {
        CodeSetEntry[] connected = [.. CodeSets.UnitTypes.Entries.Where(static entry => entry.UnitType != UnitType.None)];

        Assert.All(connected, static entry =>
        {
            Assert.True(UnitType.TryParsePrinted(entry.Name, out UnitType read), entry.ToString());
            Assert.Equal(entry.UnitType, read);
        });
        Assert.Equal(UnitType.All.Order(), connected.Select(static entry => entry.UnitType).Order());
    }

    [Fact]
    public void No_member_means_no_code()
    {
        Assert.Empty(CodeSets.FundNature.FindByMember(FundSource.None));
        Assert.Empty(CodeSets.PurchasedServices.FindByMember(FundSource.UnitFunds));
        Assert.Empty(CodeSets.UnitTypes.FindByMember(UnitType.None));
        Assert.Empty(CodeSets.ProjectCategories.FindByMember(ProjectCategory.None));
        Assert.Empty(CodeSets.IndicatorCategories.FindByMember(IndicatorCategory.None));
    }
}
