using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("zsyz", "招商引资")]
    [InlineData("ZSYZ", "招商引资")]
    [InlineData("xzyx", "行政运行")]
    [InlineData("ybggfwzc", "一般公共服务支出")]
    [InlineData("zfxjj", "政府性（基金）")]
    public void The_initials_of_all_characters_match(string initials, string name) => Assert.True(PinyinInitials.Matches(initials, name));

    [Theory]
    [InlineData("zsy", "招商引资")]
    [InlineData("zsyzz", "招商引资")]
    [InlineData("zxyz", "招商引资")]
    [InlineData("", "招商引资")]
    [InlineData("z", "")]
    public void Fewer_more_or_other_letters_do_not(string initials, string name) => Assert.False(PinyinInitials.Matches(initials, name));

    [Theory]
    [InlineData("yh", "银行")]
    [InlineData("yx", "银行")]
    [InlineData("zd", "重大")]
    [InlineData("cf", "重复")]
    [InlineData("cq", "长期")]
    [InlineData("zq", "长期")]
    [InlineData("tz", "调整")]
    [InlineData("dy", "调研")]
    [InlineData("kj", "会计")]
    public void A_polyphonic_character_is_met_by_each_of_its_initials(string initials, string name) => Assert.True(PinyinInitials.Matches(initials, name));

    [Theory]
    [InlineData("jg", 2)]
    [InlineData("jgg", 4)]
    [InlineData("jggy", 5)]
    [InlineData("jggyy", 8)]
    [InlineData("jggyx", 0)]
    [InlineData("jggyyy", 0)]
    public void What_is_no_letter_is_skipped(string initials, int length) => Assert.Equal(length, PinyinInitials.PrefixMatch(initials, "机关（公用）、运"));

    [Fact]
    public void Letters_and_digits_of_the_name_stand_for_themselves()
    {
        Assert.True(PinyinInitials.Matches("g20fh", "G20防会"));
        Assert.False(PinyinInitials.Matches("gfh", "G20防会"));
    }

    [Fact]
    public void A_character_that_no_catalogue_has_is_met_by_no_letter()
    {
        for (char letter = 'a'; letter <= 'z'; letter++)
        {
            Assert.False(PinyinInitials.Matches([letter], "龘"));
        }
    }

    [Fact]
    public void A_place_inside_a_name_is_found()
    {
        Assert.Equal(2, PinyinInitials.Find("zsyz", "其他招商（引资）支出", out int length));
        Assert.Equal(5, length);
        Assert.Equal(-1, PinyinInitials.Find("zsyz", "行政运行", out length));
        Assert.Equal(0, length);
    }

    [Theory]
    [InlineData("zsyz", true)]
    [InlineData("G20", true)]
    [InlineData("招商", false)]
    [InlineData("z s", false)]
    [InlineData("", false)]
    public void A_query_is_letters_and_digits_only(string text, bool expected) => Assert.Equal(expected, PinyinInitials.IsQuery(text));

    [Fact]
    public void Every_name_of_every_shipped_subject_has_initials()
    {
        IEnumerable<string> names = SubjectCatalogs.Functional.Records.Select(static record => record.Name)
            .Concat(SubjectCatalogs.GovernmentEconomic.Records.Select(static record => record.Name))
            .Concat(SubjectCatalogs.DepartmentEconomic.Records.Select(static record => record.Name));

        Assert.All(names, static name => Assert.All(
            name.Where(static c => c is >= '\u4e00' and <= '\u9fff'),
            c => Assert.Contains("abcdefghijklmnopqrstuvwxyz", letter => PinyinInitials.Matches([letter], [c]))));
    }

    [Fact]
    public void A_query_allocates_nothing()
    {
        PinyinInitials.Matches("zsyz", "招商引资");
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            PinyinInitials.Find("zsyz", "其他招商（引资）支出", out _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
