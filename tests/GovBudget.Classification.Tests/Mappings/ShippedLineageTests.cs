using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

/// <summary>What the shipped catalogues say became of subjects.</summary>
public sealed class ShippedLineageTests
{
    [Theory]
    [InlineData("2089901", 2020, "2089999", SubjectChangeKind.Moved)]
    [InlineData("21006", 2022, "21017", SubjectChangeKind.Moved)]
    [InlineData("20805", 2019, "20805", SubjectChangeKind.Renamed)]
    public void A_functional_subject_is_followed_to_2026_and_back(string code, int year, string target, SubjectChangeKind kind)
    {
        SubjectLineage<FunctionalCode> lineage = Trace(code, year, 2026);

        Assert.Equal(LineageStatus.Followed, lineage.Status);
        Assert.Equal((target, kind), (lineage.Target!.Code.ToString(), Assert.Single(lineage.Hops).Change.Kind));
        Assert.True(lineage.IsUnique);
        Assert.Contains(Trace(target, 2026, year).Targets, back => back.Code.ToString() == code);
    }

    [Fact]
    public void A_section_whose_code_had_another_meaning_before_is_not_followed_into_it() =>
        Assert.DoesNotContain(Trace("21006", 2009, 2026).Targets, static target => target.Code.ToString() is "21006" or "21017");

    [Fact]
    public void A_local_item_ends_with_the_shipped_item_above_it_and_is_not_taken_along_when_that_one_moves()
    {
        SubjectCatalog<FunctionalCode> layered = SubjectCatalogs.Functional.WithLayer(
            LocalLayer<FunctionalCode>.Create("省", [new(FunctionalCode.Parse("201030801"), "接访补助", BudgetAccount.GeneralPublic)])).Catalog;

        SubjectLineage<FunctionalCode> local = layered.Trace(FunctionalCode.Parse("201030801"), new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1));
        SubjectLineage<FunctionalCode> national = layered.Trace(FunctionalCode.Parse("2010308"), new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1));
        NameCheck<FunctionalCode> check = layered.At(new LocalDate(2026, 1, 1)).CheckName(FunctionalCode.Parse("201030801"), "接访补助");

        Assert.Equal(LineageStatus.Ended, local.Status);
        Assert.Empty(local.Targets);
        Assert.Equal((new LocalDate(2024, 1, 1), null), (Assert.Single(local.Ends).Day, local.Ends[0].Change));
        Assert.Equal((LineageStatus.Followed, "2014004"), (national.Status, national.Target?.Code.ToString()));
        Assert.Equal(NameCheckKind.CodeOfOtherTime, check.Kind);
        Assert.Contains("No change is stated", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_welfare_of_2025_is_abolished_in_2026_with_its_reason()
    {
        SubjectLineage<DepartmentEconomicCode> lineage = SubjectCatalogs.DepartmentEconomic.Trace(
            DepartmentEconomicCode.Parse("30229"), new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1));

        Assert.Equal(LineageStatus.Ended, lineage.Status);
        Assert.Equal((new LocalDate(2026, 1, 1), SubjectChangeKind.Abolished), (lineage.Ends[0].Day, lineage.Ends[0].Change!.Kind));
    }

    [Fact]
    public void The_notice_of_March_2024_lies_between_the_opening_and_the_closing_state()
    {
        var year = new FiscalYear(2024);
        EditionDifference<FunctionalCode> added = EditionDiff.Between(SubjectCatalogs.Functional.Opening(year), SubjectCatalogs.Functional.Closing(year))
            .Of(SubjectChangeKind.Added).Single(static difference => difference.After[0].Code.ToString() == "22006");

        Assert.Equal((new LocalDate(2024, 3, 29), ValidityBasis.Notice, BudgetAccount.GovernmentFund), (added.Day, added.Basis, added.Account));
        Assert.Contains("财预〔2024〕22号", added.DocumentNumbers);
    }

    private static SubjectLineage<FunctionalCode> Trace(string code, int from, int to) =>
        SubjectCatalogs.Functional.Trace(FunctionalCode.Parse(code), new LocalDate(from, 1, 1), new LocalDate(to, 1, 1));
}
