using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class AxisTests
{
    [Fact]
    public void Fund_sources_and_expenditure_kinds_stand_in_tree_order()
    {
        Check(Axis.FundSources, FundSource.All, source => source.ChineseName, source => source.Parent);
        Check(Axis.ExpenditureKinds, ExpenditureKind.All, kind => kind.ChineseName, kind => kind.Parent);
        Assert.False(Axis.FundSources.TryGetOrdinal(FundSource.None, out int ordinal));
        Assert.Equal(-1, ordinal);
        Assert.False(Axis.FundSources.TryGetOrdinal((FundSource)99, out _));
        Assert.False(Axis.FundSources.TryGetOrdinal((FundSource)(-1), out _));
    }

    [Fact]
    public void An_edition_becomes_an_axis_with_its_own_ordinals()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1), BudgetAccount.GeneralPublic);
        Axis<FunctionalCode> axis = Axis.Of(edition);

        Assert.Equal("支出功能分类", axis.Title);
        Assert.Equal(edition.Count, axis.Count);
        Assert.Equal(edition.ParentOrdinals, axis.ParentOrdinals);
        foreach (Subject<FunctionalCode> subject in edition.Subjects)
        {
            Assert.True(axis.TryGetOrdinal(subject.Code, out int ordinal));
            Assert.Equal(subject.Ordinal, ordinal);
            Assert.Equal((subject.Code, subject.Name), (axis.KeyAt(ordinal), axis.NameAt(ordinal)));
            Assert.Equal($"{subject.Code} {subject.Name}", axis.LabelAt(ordinal));
            Assert.Equal(subject.Path.Length - 1, axis.DepthAt(ordinal));
        }
    }

    [Fact]
    public void An_unknown_code_has_a_nearest_known_ancestor()
    {
        Axis<FunctionalCode> axis = Codes("201", "20113", "2011308", "2020101");
        Assert.True(axis.TryGetNearestAncestor(FunctionalCode.Parse("2011377"), out int ordinal));
        Assert.Equal("20113", axis.KeyAt(ordinal).ToString());
        Assert.True(axis.TryGetNearestAncestor(FunctionalCode.Parse("2017701"), out ordinal));
        Assert.Equal("201", axis.KeyAt(ordinal).ToString());
        Assert.True(axis.TryGetNearestAncestor(FunctionalCode.Parse("2011308"), out ordinal));
        Assert.Equal("20113", axis.KeyAt(ordinal).ToString());
        Assert.False(axis.TryGetNearestAncestor(FunctionalCode.Parse("2020101"), out ordinal));
        Assert.Equal(-1, ordinal);
        Assert.False(axis.TryGetNearestAncestor(default, out _));
        Assert.False(Axis.FundSources.TryGetNearestAncestor(FundSource.None, out _));
        Assert.True(Axis.FundSources.TryGetNearestAncestor(FundSource.OtherIncome, out ordinal));
        Assert.Equal(FundSource.UnitFunds, Axis.FundSources.KeyAt(ordinal));
    }

    [Fact]
    public void Codes_are_sorted_and_find_their_parents()
    {
        Axis<FunctionalCode> axis = Codes("2080505", "201", "208", "2011308", "20113");
        Assert.Equal(["201", "20113", "2011308", "208", "2080505"], Enumerable.Range(0, axis.Count).Select(i => axis.KeyAt(i).ToString()));
        Assert.Equal([-1, 0, 1, -1, 3], axis.ParentOrdinals.ToArray());
        Assert.Equal([0, 1, 2, 0, 1], Enumerable.Range(0, axis.Count).Select(axis.DepthAt));
        Assert.False(axis.TryGetOrdinal(FunctionalCode.Parse("202"), out int ordinal));
        Assert.Equal(-1, ordinal);
    }

    [Fact]
    public void Texts_keep_their_order()
    {
        Axis<string> axis = Axis.OfTexts("单位", ["乙单位", "甲单位", ""]);
        Assert.Equal([-1, -1, -1], axis.ParentOrdinals.ToArray());
        Assert.True(axis.TryGetOrdinal("甲单位", out int ordinal));
        Assert.Equal(1, ordinal);
        Assert.Equal("甲单位", axis.LabelAt(1));
        Assert.False(axis.TryGetOrdinal("甲单位 ", out _));
        Assert.Equal("单位 (3)", axis.ToString());
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Axis.OfTexts("单位", ["甲", "甲"]));
        Assert.Throws<ArgumentException>(() => Axis.OfTexts("单位", [null!]));
        Assert.Throws<ArgumentNullException>(() => Axis.OfTexts(null!, []));
        Assert.Throws<ArgumentException>(() => Codes("201", "201"));
        Assert.Throws<ArgumentException>(() => Axis.OfCodes([default(FunctionalCode)], static _ => ""));
        Assert.Throws<ArgumentException>(() => Axis.OfCodes([FunctionalCode.Parse("201")], static _ => null!));
        Assert.Throws<ArgumentNullException>(() => Axis.Of<FunctionalCode>(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Axis.FundSources.KeyAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Axis.FundSources.NameAt(Axis.FundSources.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Axis.FundSources.DepthAt(99));
    }

    private static Axis<FunctionalCode> Codes(params string[] codes) =>
        Axis.OfCodes(codes.Select(static code => FunctionalCode.Parse(code)), static code => $"科目{code}");

    private static void Check<TEnum>(Axis<TEnum> axis, IReadOnlyList<TEnum> members, Func<TEnum, string> name, Func<TEnum, TEnum?> parent)
        where TEnum : struct, Enum
    {
        Assert.Equal(members.Count, axis.Count);
        for (int ordinal = 0; ordinal < axis.Count; ordinal++)
        {
            Assert.Equal(members[ordinal], axis.KeyAt(ordinal));
            Assert.Equal(name(members[ordinal]), axis.LabelAt(ordinal));
            Assert.True(axis.TryGetOrdinal(members[ordinal], out int found));
            Assert.Equal(ordinal, found);
            int parentOrdinal = axis.ParentOrdinals[ordinal];
            Assert.True(parentOrdinal < ordinal);
            Assert.Equal(parent(members[ordinal]), parentOrdinal < 0 ? null : axis.KeyAt(parentOrdinal));
            Assert.Equal(parentOrdinal < 0 ? 0 : 1, axis.DepthAt(ordinal));
        }
    }
}
