using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class SubjectEditionTests
{
    private static readonly SubjectEdition<FunctionalCode> Edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));

    [Fact]
    public void A_path_is_told_from_the_root() =>
        Assert.Equal("一般公共服务支出 → 商贸事务 → 招商引资", Edition[Code("2011308")].PathText);

    [Fact]
    public void A_name_is_found_within_its_parent()
    {
        Assert.Equal(Code("2011308"), Edition.FindByName(Code("20113"), "招商引资").Subject?.Code);
        Assert.Equal(Code("20103"), Edition.FindByName(Code("201"), " 政府办公厅(室)及相关机构事务").Subject?.Code);
        Assert.Equal(Code("201"), Edition.FindByName(null, "一般公共服务支出").Subject?.Code);
        Assert.Equal(SubjectLookupStatus.Unknown, Edition.FindByName(Code("20113"), "不存在").Status);
    }

    [Fact]
    public void A_name_that_repeats_is_found_everywhere_and_told_apart_by_parent()
    {
        Assert.True(Edition.FindAllByName("行政运行").Length > 50);
        Assert.Equal(Code("2011301"), Edition.FindByName(Code("20113"), "行政运行").Subject?.Code);
    }

    [Fact]
    public void Several_siblings_of_one_name_are_ambiguous()
    {
        SubjectEdition<FunctionalCode> edition = CatalogText.Load(
            "201|甲类|general|||||2026:1||A", "20101|同名|general|||||2026:1||A", "20102|同 名|general|||||2026:1||A").At(new LocalDate(2026, 1, 1));

        SubjectNameLookup<FunctionalCode> lookup = edition.FindByName(Code("201"), "同名");

        Assert.Equal(SubjectLookupStatus.Ambiguous, lookup.Status);
        Assert.Null(lookup.Subject);
        Assert.Equal(2, lookup.Candidates.Length);
    }

    [Theory]
    [InlineData("2011380", "2011308")]
    [InlineData("2013108", "2011308")]
    [InlineData("30101", null)]
    public void A_slip_of_the_finger_finds_the_code_that_was_meant(string typed, string? meant)
    {
        if (!FunctionalCode.TryParse(typed, out FunctionalCode code))
        {
            Assert.Null(meant);
            return;
        }

        var suggestions = Edition.Suggest(code);

        Assert.InRange(suggestions.Length, 1, 5);
        Assert.DoesNotContain(suggestions, subject => subject.Code == code);
        if (!Edition.TryFind(code, out _))
        {
            Assert.Contains(suggestions, subject => subject.Code.ToString() == meant);
        }
    }

    [Fact]
    public void No_code_has_no_suggestions_and_no_ordinal()
    {
        Assert.Empty(Edition.Suggest(default));
        Assert.False(Edition.TryGetOrdinal(default, out int ordinal));
        Assert.Equal(-1, ordinal);
    }

    [Theory]
    [InlineData("299")]
    [InlineData("20100")]
    [InlineData("2010000")]
    [InlineData("2019999999")]
    [InlineData("201130899")]
    public void Codes_that_are_no_subjects_have_no_ordinal(string digits)
    {
        if (FunctionalCode.TryParse(digits, out FunctionalCode code))
        {
            Assert.False(Edition.TryGetOrdinal(code, out int ordinal));
            Assert.Equal(-1, ordinal);
        }
    }

    [Fact]
    public void Local_sub_items_have_ordinals_too()
    {
        SubjectEdition<FunctionalCode> edition = CatalogText.Load(
            "201|甲类|general|||||2026:1||A", "201010101|地方目|general|||||2026:1||A").At(new LocalDate(2026, 1, 1));

        Assert.True(edition.TryGetOrdinal(Code("201010101"), out int ordinal));
        Assert.Equal(1, ordinal);
        Assert.False(edition.TryGetOrdinal(Code("201010102"), out _));
    }

    [Fact]
    public void A_minimum_of_evidence_leaves_out_what_is_weaker()
    {
        SubjectEdition<FunctionalCode> observed = Edition.WithEvidence(Evidence.Observed);

        Assert.All(observed.Subjects, static subject => Assert.True(subject.Evidence >= Evidence.Observed));
        Assert.Equal(Edition.Subjects.Count(static s => s.Evidence >= Evidence.Observed), observed.Count);
        Assert.Equal(Enumerable.Range(0, observed.Count), observed.Subjects.Select(static s => s.Ordinal));
        Assert.Same(Edition, Edition.WithEvidence(Evidence.Unverified));
        Assert.False(observed.TryFind(Code("2090201"), out _));
    }

    [Fact]
    public void A_name_that_is_left_out_finds_no_subject()
    {
        SubjectEdition<FunctionalCode> official = NameCatalog.In2026.WithEvidence(Evidence.Official);

        Assert.Equal("208", Assert.Single(NameCatalog.In2026.FindAllByName("社会保障支出")).Code.ToString());
        Assert.Empty(official.FindAllByName("社会保障支出"));
        Assert.Equal("208", Assert.Single(official.FindAllByName("社会保障和就业支出")).Code.ToString());
    }

    [Fact]
    public void Parents_stand_before_children_so_that_a_roll_up_is_one_pass()
    {
        int[] sums = new int[Edition.Count];
        Array.Fill(sums, 1);
        for (int i = Edition.Count - 1; i >= 0; i--)
        {
            int parent = Edition.ParentOrdinals[i];
            Assert.True(parent < i);
            if (parent >= 0)
            {
                sums[parent] += sums[i];
            }
        }

        Assert.Equal(Edition.Count, Edition.Roots.Sum(root => sums[root.Ordinal]));
    }

    private static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);
}
