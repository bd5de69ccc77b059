using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class CorrespondenceExplanationTests
{
    [Fact]
    public void A_known_pair_says_how_it_is_known()
    {
        CorrespondenceExplanation answer = Explain("30101", "50501");

        Assert.True(answer.IsKnown);
        Assert.False(answer.IsDoubtful);
        Assert.Equal(Evidence.Observed, answer.Evidence);
        EconomicPair pair = Assert.Single(answer.Pairs);
        Assert.Equal((60, 72), (pair.Documents, pair.Occurrences));
        Assert.Equal([2019, 2020, 2021, 2022, 2026], pair.YearsSeen.AsEnumerable());
        Assert.Equal([UnitType.PublicInstitution], pair.UnitTypes.AsEnumerable());
        Assert.NotEmpty(pair.Sources);
        Assert.Equal("30101 → 50501 (事业单位): printed in published documents, seen in 60 documents of 2019 to 2026.", answer.Message);
    }

    [Fact]
    public void A_doubtful_pair_is_not_known()
    {
        CorrespondenceExplanation answer = Explain("30101", "50905");

        Assert.False(answer.IsKnown);
        Assert.True(answer.IsDoubtful);
        Assert.Equal(Evidence.None, answer.Evidence);
        Assert.Contains("doubtful", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30101", "50201")]
    [InlineData("30201", "50501")]
    [InlineData("301", "502")]
    public void What_the_table_does_not_have_is_not_known(string department, string government)
    {
        CorrespondenceExplanation answer = Explain(department, government);

        Assert.Empty(answer.Pairs);
        Assert.False(answer.IsKnown || answer.IsDoubtful);
        Assert.Contains("proves nothing", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30101", "505", "30101 → 50501")]
    [InlineData("301", "50103", "30113 → 50103")]
    [InlineData("301", "501", "301 → 501")]
    [InlineData("3010101", "50101", "30101 → 50101")]
    public void Subjects_of_two_levels_are_explained_by_the_sections_below_the_class(string department, string government, string expected) =>
        Assert.Equal([expected], Explain(department, government).Pairs.Select(static pair => pair.ToString()));

    [Fact]
    public void No_code_explains_nothing()
    {
        Assert.False(EconomicCorrespondence.Explain(default, GovernmentEconomicCode.Parse("501")).IsKnown);
        Assert.False(EconomicCorrespondence.Explain(DepartmentEconomicCode.Parse("301"), default).IsKnown);
        Assert.False(EconomicCorrespondence.Explain(default, default).IsKnown);
    }

    [Fact]
    public void The_lenient_question_never_contradicts_a_pair() => Assert.All(
        EconomicCorrespondence.SectionPairs.Concat(EconomicCorrespondence.ClassPairs).Where(static pair => !pair.IsDoubtful),
        static pair => Assert.True(EconomicCorrespondence.Corresponds(pair.Department, pair.Government), pair.ToString()));

    private static CorrespondenceExplanation Explain(string department, string government) =>
        EconomicCorrespondence.Explain(DepartmentEconomicCode.Parse(department), GovernmentEconomicCode.Parse(government));
}
