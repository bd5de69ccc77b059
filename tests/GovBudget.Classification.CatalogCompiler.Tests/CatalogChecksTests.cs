using GovBudget.Classification.CatalogCompiler.Checks;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Tests;

public sealed class CatalogChecksTests
{
    private static readonly CatalogEntry Class = Entry("201", "甲类支出");

    [Fact]
    public void Sound_rows_have_no_error() =>
        Assert.DoesNotContain(CatalogChecks.Run([Class, Entry("20101", "乙（室）、“丙”")]), static finding => finding.IsError);

    [Fact]
    public void An_orphan_is_an_error() => AssertError("Orphan", "2010101", Class, Entry("2010101", "孤儿"));

    [Fact]
    public void A_parent_in_another_account_is_no_parent() =>
        AssertError("Orphan", "20101", Class, Entry("20101", "乙款", BudgetAccount.GovernmentFund));

    [Fact]
    public void A_duplicate_key_is_an_error() => AssertError("DuplicateKey", "201", Class, Class);

    [Fact]
    public void A_duplicate_sibling_name_is_an_error() =>
        AssertError("DuplicateSiblingName", "20101", Class, Entry("20101", "乙(室)"), Entry("20102", "乙（室）"));

    [Fact]
    public void Several_names_of_one_code_are_an_error() =>
        AssertError("SeveralNames", "201", Class, Entry("201", "丁类", BudgetAccount.GovernmentFund));

    [Theory]
    [InlineData("甲 类")]
    [InlineData("甲类?")]
    [InlineData("甲类1")]
    [InlineData("甲")]
    public void An_odd_name_is_an_error(string name) => AssertError("OddCharacter", "202", Entry("202", name));

    [Fact]
    public void A_row_without_evidence_is_an_error()
    {
        AssertError("WithoutEvidence", "201", Class with { Evidence = Evidence.None });
        AssertError("WithoutEvidence", "201", Class with { Sources = [] });
        AssertError("WithoutEvidence", "201", Class with { Documents = 0 });
        AssertError("WithoutEvidence", "201", Class with { Evidence = Evidence.Unverified });
    }

    [Fact]
    public void Oddities_are_notes_and_no_errors()
    {
        IReadOnlyList<CatalogFinding> findings = CatalogChecks.Run([Class, Entry("20136", "其他事务"), Entry("20137", "有项"), Entry("2013701", "某项")]);

        Assert.Contains(findings, static finding => finding is { Check: "OtherNotAt99", Code: "20136", IsError: false });
        Assert.Contains(findings, static finding => finding is { Check: "ChildlessNonLeaf", Code: "20136", IsError: false });
    }

    private static void AssertError(string check, string code, params CatalogEntry[] entries) =>
        Assert.Contains(CatalogChecks.Run(entries), finding => finding.IsError && finding.Check == check && finding.Code == code);

    private static CatalogEntry Entry(string code, string name, BudgetAccount account = BudgetAccount.GeneralPublic) =>
        new(code, name, account) { Evidence = Evidence.Observed, Documents = 1, Sources = ["A"] };
}
