using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests;

/// <summary>What must hold between the rows and the changes that are shipped; no fact tables are needed.</summary>
public sealed class ShippedCatalogTests
{
    [Fact]
    public void Every_sighting_lies_in_the_validity_of_its_record()
    {
        AssertSightingsLieWithin(SubjectCatalogs.Functional);
        AssertSightingsLieWithin(SubjectCatalogs.Revenue);
        AssertSightingsLieWithin(SubjectCatalogs.GovernmentEconomic);
        AssertSightingsLieWithin(SubjectCatalogs.DepartmentEconomic);
    }

    [Fact]
    public void What_a_change_ends_ends_the_day_before_and_what_it_leads_to_holds_on_the_day()
    {
        AssertChangesFit(SubjectCatalogs.Functional);
        AssertChangesFit(SubjectCatalogs.Revenue);
        AssertChangesFit(SubjectCatalogs.GovernmentEconomic);
        AssertChangesFit(SubjectCatalogs.DepartmentEconomic);
    }

    [Fact]
    public void The_names_of_one_code_follow_each_other_without_a_gap_unless_the_code_was_reused()
    {
        AssertContiguous(SubjectCatalogs.Functional);
        AssertContiguous(SubjectCatalogs.Revenue);
        AssertContiguous(SubjectCatalogs.GovernmentEconomic);
        AssertContiguous(SubjectCatalogs.DepartmentEconomic);
    }

    private static void AssertSightingsLieWithin<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode> =>
        Assert.All(catalog.Records, static record => Assert.All(record.Seen, seen =>
            Assert.True((record.From?.Day.Year ?? 0) <= seen.Year && seen.Year <= (record.To?.Day.Year ?? 9999), $"{record} {seen.Year}")));

    private static void AssertChangesFit<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        Assert.NotEmpty(catalog.Changes);
        foreach (SubjectChange<TCode> change in catalog.Changes)
        {
            // A notice also ends codes of which nothing but the code is known.
            Assert.All(change.From.Except(change.To).Where(code => catalog.History(code).Length > 0), code =>
                Assert.True(catalog.History(code).Any(record => record.To?.Day.PlusDays(1) == change.Day), $"{code} does not end: {change}"));
            Assert.All(change.To, code => Assert.True(catalog.History(code).Any(record => record.IsValidOn(change.Day)), $"{code} does not hold: {change}"));
        }
    }

    private static void AssertContiguous<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        HashSet<(TCode, LocalDate)> reused = [.. catalog.Changes.Where(static change => change.Kind == SubjectChangeKind.Reused).Select(static change => (change.To[0], change.Day))];
        foreach ((SubjectRecord<TCode> before, SubjectRecord<TCode> after) in catalog.Records.Zip(catalog.Records.Skip(1)).Where(static pair => pair.First.Code.Equals(pair.Second.Code) && pair.First.Account == pair.Second.Account))
        {
            LocalDate first = after.From!.Value.Day;
            Assert.True(before.To!.Value.Day.PlusDays(1) == first || reused.Contains((after.Code, first)), $"{before} and {after} leave a gap.");
        }
    }
}
