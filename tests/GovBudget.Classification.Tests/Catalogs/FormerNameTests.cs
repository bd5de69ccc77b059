using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using static GovBudget.Classification.Tests.Catalogs.NameCatalog;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class FormerNameTests
{
    [Fact]
    public void A_renamed_subject_has_its_former_name_with_the_time()
    {
        DatedName<FunctionalCode> former = Assert.Single(In2026[Code("201")].FormerNames);

        Assert.Equal("公共服务支出", former.Name);
        Assert.Equal(2021, former.LastYear);
        Assert.Null(former.From);
        Assert.False(former.IsLater);
        Assert.Same(In2026[Code("201")], former.Subject);
        Assert.Equal("until 2021", former.Period);
        Assert.Empty(In2026[Code("201")].LaterNames);
    }

    [Fact]
    public void Seen_from_before_the_new_name_is_the_later_one()
    {
        DatedName<FunctionalCode> later = Assert.Single(In2019[Code("201")].LaterNames);

        Assert.Equal("一般公共服务支出", later.Name);
        Assert.True(later.IsLater);
        Assert.Equal("from 2022", later.Period);
        Assert.Empty(In2019[Code("201")].FormerNames);
    }

    [Fact]
    public void A_moved_subject_has_its_names_under_both_codes_the_nearest_first()
    {
        ImmutableArray<DatedName<FunctionalCode>> former = In2026[Code("20160")].FormerNames;

        Assert.Equal(["20160 市场监督, 2022 to 2023?", "20150 食品药品监督, until 2021"], former.Select(static name => name.ToString()));
        Assert.Equal(["市场监督", "市场监督管理"], In2019[Code("20150")].LaterNames.Select(static name => name.Name));
    }

    [Fact]
    public void A_merged_subject_has_the_names_of_all_that_became_it() =>
        Assert.Equal(["信访、接待事务", "法制事务"], In2026[Code("2010203")].FormerNames.Select(static name => name.Name));

    [Theory]
    [InlineData("20104")]
    [InlineData("20106")]
    [InlineData("20108")]
    [InlineData("20101")]
    public void A_reused_code_a_part_of_a_split_a_gap_and_an_unchanged_name_give_none(string code) =>
        Assert.Empty(In2026[Code(code)].FormerNames);

    [Fact]
    public void A_former_name_finds_who_had_it_and_when()
    {
        DatedName<FunctionalCode> found = Assert.Single(In2026.FindByFormerName("信访，接待 事务"));

        Assert.Equal(Code("2010203"), found.Subject.Code);
        Assert.Equal(Code("2010201"), found.Code);
        Assert.Equal(2021, found.LastYear);
        Assert.Empty(In2026.FindByFormerName("市场监督管理"));
        Assert.Empty(In2026.FindByFormerName("旧用途"));
        Assert.Empty(In2026.FindByFormerName(""));
        Assert.Empty(In2019.FindByFormerName("一般公共服务支出"));
        Assert.Throws<ArgumentNullException>(() => In2026.FindByFormerName(null!));
    }

    [Theory]
    [InlineData("政府办公厅(室)及相关机构事务", "20102")]
    [InlineData("政府办公厅〔室〕 及相关机构事务", "20102")]
    [InlineData("“政府办公厅【室】及相关机构事务”：", "20102")]
    [InlineData("政府办公厅（室）和相关机构事务", null)]
    [InlineData("政府办公厅室及相关机构事务", null)]
    [InlineData("　招商引资", "2011308")]
    public void Printed_forms_of_a_name_are_one_and_other_words_are_not(string printed, string? code)
    {
        Assert.Equal(code is not null, In2026.TryFindByName(printed, out Subject<FunctionalCode>? subject));
        Assert.Equal(code, subject?.Code.ToString());
    }

    [Theory]
    [InlineData("信访、接待事务")]
    [InlineData("信访，接待事务")]
    [InlineData("信访,接待事务")]
    [InlineData("信访；接待事务")]
    [InlineData("信访;接待事务")]
    [InlineData("信访､接待事务")]
    public void An_enumeration_may_be_set_with_any_separator(string printed)
    {
        Assert.True(In2019.TryFindByName(printed, out Subject<FunctionalCode>? subject));
        Assert.Equal(Code("2010201"), subject.Code);
    }

    [Fact]
    public void Finding_by_name_allocates_nothing()
    {
        bool found = In2026.TryFindByName("招商引资", out _) & In2026.TryFindByName("政府办公厅(室)及相关机构事务", out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            found &= In2026.TryFindByName("招商引资", out _) & In2026.TryFindByName("政府办公厅(室)及相关机构事务", out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found);
    }
}
