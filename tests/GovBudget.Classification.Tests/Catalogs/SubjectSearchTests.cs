using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using NodaTime;
using static GovBudget.Classification.Tests.Catalogs.NameCatalog;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class SubjectSearchTests
{
    private static readonly SubjectEdition<FunctionalCode> Shipped = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));

    [Theory]
    [InlineData("招商引资", "2011308", SubjectSearchReason.ExactName)]
    [InlineData("招商 引资", "2011308", SubjectSearchReason.NormalizedName)]
    [InlineData("政府办公厅室及相关机构事务", "20102", SubjectSearchReason.NormalizedName)]
    [InlineData("2011308", "2011308", SubjectSearchReason.Code)]
    [InlineData("２０１１３０８", "2011308", SubjectSearchReason.Code)]
    [InlineData("201 13 08 招商", "2011308", SubjectSearchReason.Code)]
    [InlineData("20113", "20113", SubjectSearchReason.Code)]
    [InlineData("2011", "20113", SubjectSearchReason.CodePrefix)]
    [InlineData("2011309", "2011308", SubjectSearchReason.CodeTypo)]
    [InlineData("招商", "2011308", SubjectSearchReason.Prefix)]
    [InlineData("引资", "2011308", SubjectSearchReason.Contains)]
    [InlineData("招商引姿", "2011308", SubjectSearchReason.Typo)]
    [InlineData("招引商资", "2011308", SubjectSearchReason.Typo)]
    [InlineData("招商大引资", "2011308", SubjectSearchReason.Typo)]
    [InlineData("招资", "2011308", SubjectSearchReason.Typo)]
    [InlineData("相关机沟事", "20102", SubjectSearchReason.PartTypo)]
    [InlineData("某镇招商引资专项经费", "2011308", SubjectSearchReason.PartOfText)]
    [InlineData("社就支", "208", SubjectSearchReason.Abbreviation)]
    [InlineData("公共服务支出", "201", SubjectSearchReason.FormerName)]
    [InlineData("法制事务", "2010203", SubjectSearchReason.FormerName)]
    [InlineData("20150", "20160", SubjectSearchReason.FormerCode)]
    [InlineData("社会保障支出", "208", SubjectSearchReason.ExactName)]
    [InlineData("zsyz", "2011308", SubjectSearchReason.PinyinInitials)]
    [InlineData("ZSYZ", "2011308", SubjectSearchReason.PinyinInitials)]
    [InlineData("zsy", "2011308", SubjectSearchReason.PartOfPinyinInitials)]
    public void The_first_result_is_what_was_meant_with_the_reason(string text, string code, SubjectSearchReason reason)
    {
        SubjectSearchHit<FunctionalCode> first = In2026.Search(text)[0];

        Assert.Equal((Code(code), reason), (first.Subject.Code, first.Reason));
        Assert.InRange(first.Score, 1, 1000);
    }

    [Fact]
    public void A_name_of_another_time_is_told_with_its_time()
    {
        SubjectSearchHit<FunctionalCode> former = In2026.Search("公共服务支出")[0];
        SubjectSearchHit<FunctionalCode> later = In2019.Search("市场监督管理")[0];

        Assert.Equal(2021, former.OtherTime?.LastYear);
        Assert.Equal("公共服务支出", former.MatchedName);
        Assert.Equal("一般公共服务支出", former.Subject.Name);
        Assert.Equal((SubjectSearchReason.LaterName, "20150"), (later.Reason, later.Subject.Code.ToString()));
        Assert.Equal(2024, later.OtherTime?.FirstYear);
        Assert.Equal(SubjectSearchReason.LaterCode, In2019.Search("20160")[0].Reason);
        Assert.Null(In2026.Search("招商引资")[0].OtherTime);
    }

    [Fact]
    public void What_was_never_followed_is_not_found() =>
        Assert.DoesNotContain(In2026.Search("旧用途"), static hit => hit.MatchedName == "旧用途");

    [Fact]
    public void Results_are_ordered_by_score_then_by_the_tree_and_each_subject_stands_once()
    {
        ImmutableArray<SubjectSearchHit<FunctionalCode>> hits = Shipped.Search("教育支出", 500);

        Assert.Equal(hits.OrderByDescending(static h => h.Score).ThenBy(static h => h.Subject.Ordinal).Select(static h => h.Subject), hits.Select(static h => h.Subject));
        Assert.Equal(hits.Length, hits.Select(static h => h.Subject).Distinct().Count());
        Assert.Equal(hits.Select(static h => h.ToString()).Take(7), Shipped.Search("教育支出", 7).Select(static h => h.ToString()));
    }

    [Fact]
    public void A_search_stays_within_a_subject_and_above_a_minimum_of_evidence()
    {
        Assert.Equal([Code("2010250")], In2026.Search("行政运行", within: Code("20102")).Where(static h => h.Reason == SubjectSearchReason.ExactName).Select(static h => h.Subject.Code));
        Assert.Equal(Code("20102"), In2026.Search("20102", within: Code("20102"))[0].Subject.Code);
        Assert.Empty(In2026.Search("招商引资", within: Code("20102")));
        Assert.Empty(In2026.Search("招商引资", within: Code("20199")));
        Assert.NotEmpty(In2026.Search("医疗保险"));
        Assert.Empty(In2026.Search("医疗保险", minimum: Evidence.Observed));
        Assert.All(Shipped.Search("事务", 300, minimum: Evidence.Observed), static hit => Assert.True(hit.Subject.Evidence >= Evidence.Observed));
        Assert.NotEmpty(Shipped.Search("事务", 300, minimum: Evidence.Observed));
    }

    [Fact]
    public void What_a_caller_does_wrong_is_said()
    {
        Assert.Throws<ArgumentNullException>(() => In2026.Search(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => In2026.Search("招商", 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("　 \t")]
    [InlineData("（）")]
    [InlineData("鑫鑫鑫")]
    [InlineData("99999999999999999999")]
    public void Nothing_like_any_subject_finds_nothing(string text) => Assert.Empty(In2026.Search(text));

    [Fact]
    public void An_edition_without_subjects_finds_nothing() =>
        Assert.Empty(Catalog.At(new LocalDate(2026, 1, 1), BudgetAccount.StateCapital).Search("招商引资"));

    [Fact]
    public void Initials_of_a_shipped_name_find_it() => Assert.Equal(Code("2011308"), Shipped.Search("zsyz")[0].Subject.Code);
}
