using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class EconomicPairTests
{
    [Theory]
    [InlineData(0, Evidence.Official)]
    [InlineData(2018, Evidence.Official)]
    [InlineData(2019, Evidence.Official)]
    [InlineData(2022, Evidence.Observed)]
    [InlineData(2023, Evidence.Inferred)]
    [InlineData(2026, Evidence.Observed)]
    public void An_official_pair_is_official_in_the_years_of_the_excerpt_and_observed_after(int year, Evidence expected) =>
        Assert.Equal(expected, Pair("30101", "50101").EvidenceIn(year == 0 ? default : new FiscalYear(year)));

    [Theory]
    [InlineData(2018, Evidence.Unverified)]
    [InlineData(2019, Evidence.Observed)]
    [InlineData(2024, Evidence.Inferred)]
    public void An_observed_pair_is_inferred_between_sightings_only(int year, Evidence expected) =>
        Assert.Equal(expected, Pair("30101", "50501").EvidenceIn(new FiscalYear(year)));

    [Fact]
    public void An_official_pair_that_nothing_prints_later_is_unverified_later()
    {
        EconomicPair pair = Pair("30106", "50199");

        Assert.Equal(Evidence.Official, pair.Evidence);
        Assert.Equal(Evidence.Unverified, pair.EvidenceIn(new FiscalYear(2026)));
    }

    [Fact]
    public void A_pair_has_no_evidence_after_its_last_year()
    {
        EconomicPair pair = Pair("30229", "50201");

        Assert.Equal(2025, pair.LastYear);
        Assert.Equal(Evidence.Unverified, pair.EvidenceIn(new FiscalYear(2025)));
        Assert.Equal(Evidence.None, pair.EvidenceIn(new FiscalYear(2026)));
    }

    [Fact]
    public void A_pair_of_classes_draws_on_its_sections()
    {
        EconomicPair pair = Pair("303", "509");
        EconomicPair[] below = [.. EconomicCorrespondence.SectionPairs.Where(section => pair.Department.IsAncestorOf(section.Department) && !section.IsDoubtful)];

        Assert.Equal(below.Max(static section => section.Evidence), pair.Evidence);
        Assert.Equal(below.Max(static section => section.Documents), pair.Documents);
        Assert.False(pair.IsDoubtful);
        Assert.True(Pair("301", "509").IsDoubtful);
        Assert.Equal(Evidence.Official, Pair("301", "501").Evidence);
    }

    [Fact]
    public void What_stands_in_the_table_has_units_and_sources_and_fitting_evidence() =>
        Assert.All(EconomicCorrespondence.SectionPairs.Concat(EconomicCorrespondence.ClassPairs), static pair =>
        {
            Assert.NotEmpty(pair.UnitTypes);
            Assert.NotEmpty(pair.Sources);
            Assert.Equal(pair.Department.Level, pair.Government.Level);
            Assert.True(pair.Evidence is Evidence.Official or Evidence.Observed or Evidence.Unverified);
            Assert.Equal(pair.Evidence == Evidence.Unverified, pair.Confidence != Confidence.None);
            Assert.Equal(pair.YearsSeen.IsEmpty, pair.Documents == 0);
        });

    private static EconomicPair Pair(string department, string government) => Assert.Single(
        EconomicCorrespondence.Explain(DepartmentEconomicCode.Parse(department), GovernmentEconomicCode.Parse(government)).Pairs);
}
