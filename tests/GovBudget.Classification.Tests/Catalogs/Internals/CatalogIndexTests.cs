using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Tests.Catalogs.Internals;

public sealed class CatalogIndexTests
{
    public static TheoryData<SubjectScheme> Schemes =>
        [SubjectScheme.Functional, SubjectScheme.Revenue, SubjectScheme.GovernmentEconomic, SubjectScheme.DepartmentEconomic];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_shipped_index_is_that_of_the_shipped_text(SubjectScheme scheme)
    {
        CatalogTable read = CatalogTableReader.Read(RulesOf(scheme), SubjectCatalogs.Text(scheme));
        Assert.Equal(CatalogIndex.Write(read.Columns), SubjectCatalogs.Index(scheme));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Columns_taken_from_an_index_are_those_read_from_the_text(SubjectScheme scheme)
    {
        byte[] text = SubjectCatalogs.Text(scheme);
        CatalogColumns read = CatalogTableReader.Read(RulesOf(scheme), text).Columns;
        CatalogColumns taken = CatalogIndex.Read(RulesOf(scheme), text, CatalogIndex.Write(read));
        Assert.Equal(read.Count, taken.Count);
        Assert.Equal(read.Codes[..read.Count], taken.Codes);
        Assert.Equal(read.Lines[..read.Count], taken.Lines);
        Assert.Equal(read.Accounts[..read.Count], taken.Accounts);
        Assert.Equal(read.Firsts[..read.Count], taken.Firsts);
        Assert.Equal(read.Lasts[..read.Count], taken.Lasts);
        Assert.Equal(read.AccountBits, taken.AccountBits);
        Assert.Equal(read.CodeRows, taken.CodeRows);
        Assert.Equal(read.CoveredDays, taken.CoveredDays);
        Assert.Equal(read.StateFirsts, taken.StateFirsts);
        Assert.Equal(read.StateLasts, taken.StateLasts);
    }

    [Fact]
    public void Stated_parents_are_kept()
    {
        byte[] text = Encoding.UTF8.GetBytes(CatalogText.Of(CatalogText.Header, "201|甲|general|||||||", "20101|乙|general|||||||", "2010101|丙|general|201||||||"));
        CatalogColumns read = CatalogTableReader.Read(SchemeRules.Functional, text).Columns;
        CatalogColumns taken = CatalogIndex.Read(SchemeRules.Functional, text, CatalogIndex.Write(read));
        Assert.Equal(read.Parents!.ToArray(), taken.Parents!.ToArray());
    }

    [Fact]
    public void An_index_of_another_text_is_refused()
    {
        byte[] text = SubjectCatalogs.Text(SubjectScheme.Revenue);
        byte[] changed = [.. text];
        changed[text.AsSpan().IndexOf("#sha256\t"u8) + 8] ^= 1;
        byte[] index = SubjectCatalogs.Index(SubjectScheme.Revenue);
        Assert.Throws<InvalidDataException>(() => CatalogIndex.Read(SchemeRules.Revenue, changed, index));
        Assert.Throws<InvalidDataException>(() => CatalogIndex.Read(SchemeRules.Revenue, text[..^1], index));
    }

    private static SchemeRules RulesOf(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => SchemeRules.Functional,
        SubjectScheme.Revenue => SchemeRules.Revenue,
        SubjectScheme.GovernmentEconomic => SchemeRules.GovernmentEconomic,
        _ => SchemeRules.DepartmentEconomic,
    };
}
