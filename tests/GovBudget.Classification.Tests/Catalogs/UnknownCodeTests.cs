using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>A catalogue that covers a time in part does not say that a code is no subject, only that it does not know it.</summary>
public sealed class UnknownCodeTests
{
    private const string InPart = "(the catalogue covers this time in part)";

    private static readonly LocalDate Day = new(2026, 6, 30);

    [Fact]
    public void The_functional_and_the_revenue_classification_are_full_in_no_year()
    {
        Assert.DoesNotContain(SubjectCatalogs.Functional.Coverage.Concat(SubjectCatalogs.Revenue.Coverage), static covered => covered.Extent == CoverageExtent.Full);
        Assert.Equal(CoverageExtent.Full, SubjectCatalogs.GovernmentEconomic.At(Day).Coverage.Extent);
        Assert.Equal(CoverageExtent.Full, SubjectCatalogs.DepartmentEconomic.At(Day).Coverage.Extent);
    }

    [Fact]
    public void An_unseen_code_of_a_time_covered_in_part_is_not_known()
    {
        var code = FunctionalCode.Parse("2320411");

        string message = SubjectCatalogs.Functional.Find(code, Day).Message;

        Assert.StartsWith($"'2320411' is not known on 2026-06-30 {InPart}; the nearest known ancestor is 23204 ", message, StringComparison.Ordinal);
        Assert.Contains("is not known", Assert.Throws<UnknownSubjectException>(() => SubjectCatalogs.Functional.At(Day)[code]).Message, StringComparison.Ordinal);
        Assert.StartsWith($"2320411 is not known {InPart}, printed with the name ", SubjectCatalogs.Functional.At(Day).CheckName(code, "甲乙").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unseen_code_of_a_time_covered_in_full_is_no_subject() =>
        Assert.StartsWith("'30288' is no department-economic subject on 2026-06-30; ", SubjectCatalogs.DepartmentEconomic.Find(DepartmentEconomicCode.Parse("30288"), Day).Message, StringComparison.Ordinal);

    [Fact]
    public void A_code_that_documents_say_was_moved_is_no_subject_though_the_time_is_covered_in_part() =>
        Assert.StartsWith("'2010308' is no functional subject on 2026-06-30; ", SubjectCatalogs.Functional.Find(FunctionalCode.Parse("2010308"), Day).Message, StringComparison.Ordinal);

    [Fact]
    public void The_edge_of_what_was_seen_is_told_as_the_last_sighting()
    {
        SubjectLookup<FunctionalCode> lookup = SubjectCatalogs.Functional.Find(FunctionalCode.Parse("2010706"), Day);

        Assert.EndsWith(" 2010706 代扣代收代征税款手续费 was last seen in 2009.", lookup.Message, StringComparison.Ordinal);
        string check = SubjectCatalogs.Functional.At(Day).CheckName(lookup.Code, "代扣代收代征税款手续费").Message;
        Assert.Contains("it was 代扣代收代征税款手续费, last seen in 2009.", check, StringComparison.Ordinal);
        Assert.Contains(" is not known any more on ", check, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_subject_of_a_fragment_says_nothing_of_the_others() =>
        Assert.Contains("is not known on 2020-01-01 (the catalogue has single subjects of this time only); ", SubjectCatalogs.Revenue.Find(RevenueCode.Parse("1039901"), new LocalDate(2020, 1, 1)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("20115", "2011504")]
    [InlineData("20117", "2011706")]
    [InlineData("21010", "2101011")]
    public void What_market_regulation_took_the_place_of_ends_with_2018(string section, string item)
    {
        var expected = new ValidityBound(new LocalDate(2018, 12, 31), ValidityBasis.GeneralKnowledge);

        Assert.Equal(expected, Assert.Single(SubjectCatalogs.Functional.History(FunctionalCode.Parse(section))).To);
        Assert.Equal(expected, Assert.Single(SubjectCatalogs.Functional.History(FunctionalCode.Parse(item))).To);
        Assert.EndsWith(": Removed for 2019, when 市场监督管理事务 (20138) was added with the institutional reform.", SubjectCatalogs.Functional.Find(FunctionalCode.Parse(section), Day).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_that_published_documents_state_is_stronger_than_an_inference()
    {
        SubjectLookup<DepartmentEconomicCode> lookup = SubjectCatalogs.DepartmentEconomic.Find(DepartmentEconomicCode.Parse("30229"), Day);

        Assert.Equal(ValidityBasis.StatedInDocuments, Assert.Single(lookup.Changes).Basis);
        Assert.True(ValidityBasis.StatedInDocuments > ValidityBasis.GeneralKnowledge && ValidityBasis.StatedInDocuments < ValidityBasis.Notice);
        Assert.Equal(Evidence.Observed, SubjectCatalogs.DepartmentEconomic.Trace(lookup.Code, new LocalDate(2025, 1, 1), Day).Evidence);
        Assert.DoesNotContain("unverified", lookup.Message, StringComparison.Ordinal);
    }
}
