using GovBudget.Classification.Catalogs;
using NodaTime;
using static GovBudget.Classification.Tests.Catalogs.NameCatalog;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>A check says how sure the name is that it compares with, and what an edition leaves out for weak evidence.</summary>
public sealed class NameCheckEvidenceTests
{
    private static readonly SubjectCatalog<FunctionalCode> Mixed = CatalogText.Load(
        "201|一般公共服务支出|general||||official|||A",
        "20101|人大事务|general||||official|||A",
        "2010101|行政运行|general||||official|||A",
        "2010102|一般行政管理事务|general||||unverified|||A",
        "2010108|代表工作|general||||unverified|||A",
        "20102|政协事务|general||||official|||A",
        "2010201|行政运行|general||||unverified|||A",
        "208|社会保障和就业支出|general||||official|||A",
        "208|社会保障支出|fund||||unverified|||A",
        "20801|人社事务|general||||official|||A",
        "2080101|基金项|fund||||unverified|||A");

    private static readonly SubjectEdition<FunctionalCode> All = Mixed.At(new LocalDate(2026, 1, 1));

    private static readonly SubjectEdition<FunctionalCode> Official = All.WithEvidence(Evidence.Official);

    [Fact]
    public void An_unverified_name_is_marked_in_every_message()
    {
        Assert.Equal("'代表工作' is the name of 2010108 (unverified).", All.CheckName(Code("2010108"), "代表工作").Message);
        Assert.Equal("'代表 工作' is the name of 2010108 but for punctuation, width or spaces: 代表工作 (unverified).", All.CheckName(Code("2010108"), "代表 工作").Message);
        Assert.Equal("'行政运行' is not the name of 2010108 代表工作 (unverified) but of 2010101 行政运行, 2010201 行政运行 (unverified).", All.CheckName(Code("2010108"), "行政运行").Message);
        Assert.Equal("'行政运行' is the name of 2010101.", All.CheckName(Code("2010101"), "行政运行").Message);
        Assert.Equal("299 is no subject, printed with the name '代表工作'; it may be 2010108 代表工作 (unverified).", All.CheckName(Code("299"), "代表工作").Message);
    }

    [Fact]
    public void The_evidence_is_that_of_the_name_compared_with()
    {
        Assert.Equal(Evidence.Official, All.CheckName(Code("208"), "社会保障和就业支出").Evidence);
        Assert.Equal(Evidence.Unverified, All.CheckName(Code("208"), "社会保障支出").Evidence);
        Assert.Equal(Evidence.Official, All.CheckName(Code("208"), "别的").Evidence);
        Assert.Equal(Evidence.None, All.CheckName(Code("299"), "别的").Evidence);
        Assert.All(In2026.Subjects.Where(static s => !s.HasSeveralNames), static s => Assert.Equal(s.Evidence, In2026.CheckName(s.Code, s.Name).Evidence));
    }

    [Fact]
    public void A_code_that_the_edition_leaves_out_is_not_unknown()
    {
        NameCheck<FunctionalCode> check = Official.CheckName(Code("2010108"), "代表工作");

        Assert.Equal((NameCheckKind.LeftOut, false), (check.Kind, check.IsSame));
        Assert.Equal((All[Code("2010108")], "代表工作", Evidence.Unverified), (check.Subject, check.ExpectedName, check.Evidence));
        Assert.Equal(NameCheckKind.Match, check.OnAllEvidence?.Kind);
        Assert.Equal("2010108 代表工作 (unverified) is left out: its evidence is weaker than Official. '代表工作' is the name of 2010108 (unverified).", check.Message);
    }

    [Fact]
    public void A_name_whose_only_holder_is_left_out_is_not_unknown()
    {
        NameCheck<FunctionalCode> other = Official.CheckName(Code("2010101"), "代表工作");
        NameCheck<FunctionalCode> own = Official.CheckName(Code("208"), "社会保障支出");

        Assert.Equal((NameCheckKind.LeftOut, NameCheckKind.LeftOut), (other.Kind, own.Kind));
        Assert.Equal("'代表工作' is not the name of 2010101 行政运行 but of 2010108 代表工作 (unverified). The edition leaves that out: its evidence is weaker than Official.", other.Message);
        Assert.Equal("'社会保障支出' is the name of 208 (unverified). The edition leaves that out: its evidence is weaker than Official.", own.Message);
        Assert.Empty(other.Suggestions);
    }

    [Fact]
    public void Holders_that_are_left_out_are_counted_and_not_suggested()
    {
        NameCheck<FunctionalCode> check = Official.CheckName(Code("20102"), "行政运行");

        Assert.Equal([Code("2010101")], check.Suggestions.Select(static s => s.Code));
        Assert.Equal((1, 2), (check.HolderCount, check.OnAllEvidence?.HolderCount));
        Assert.EndsWith(" Left out, since the evidence is weaker than Official: 1 more with the name.", check.Message, StringComparison.Ordinal);
        Assert.Contains("with evidence of at least Official", Official.CheckName(Code("20102"), "没有的").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_edition_says_what_it_demands_and_the_exception_what_it_leaves_out()
    {
        Assert.Equal((Evidence.None, Evidence.Official), (All.MinimumEvidence, Official.MinimumEvidence));
        Assert.Contains("6 subjects with evidence of at least Official", Official.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "2010108 代表工作 (unverified) is left out: its evidence is weaker than Official.",
            Assert.Throws<UnknownSubjectException>(() => Official[Code("2010108")]).Message);
        Assert.DoesNotContain("left out", Assert.Throws<UnknownSubjectException>(() => Official[Code("20199")]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_stood_only_for_the_path_of_others_is_left_out_with_them()
    {
        SubjectEdition<FunctionalCode> fund = Mixed.At(new LocalDate(2026, 1, 1), BudgetAccount.GovernmentFund).WithEvidence(Evidence.Official);

        Assert.Contains(
            "20801 人社事务 is left out: it stands in the account GovernmentFund only for subjects below it, and their evidence is weaker than Official.",
            fund.CheckName(Code("20801"), "人社事务").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demand_for_evidence_leaves_out_accounts_too_and_is_never_lowered()
    {
        SubjectCatalog<FunctionalCode> catalog = CatalogText.Load("208|社会保障和就业支出|general||||official|||A", "208|社会保障支出|fund||||unverified|||A");
        SubjectEdition<FunctionalCode> official = catalog.At(new LocalDate(2026, 1, 1)).WithEvidence(Evidence.Official);

        Assert.Equal((1, Evidence.Official), (official.Count, official.MinimumEvidence));
        Assert.Equal([BudgetAccount.GeneralPublic], official[Code("208")].Accounts.AsEnumerable());
        Assert.Same(Official, Official.WithEvidence(Evidence.Observed));
    }

    [Fact]
    public void A_former_name_tells_who_has_it_now()
    {
        SubjectCatalog<FunctionalCode> catalog = CatalogText.LoadText(CatalogText.Of([
            "#scheme|functional",
            "#covers|2024-01-01|2026-12-31|full|",
            "#source|A|财预〔2017〕1号|2017-01-01|||a notice",
            "20101|旧名|general|||2025-12-31|unverified|||A",
            "20101|新名|general||2026-01-01||unverified|||A",
            .. Enumerable.Range(2, 7).Select(static i => $"2010{i}|旧名|general||||official|||A")]));

        NameCheck<FunctionalCode> check = catalog.At(new LocalDate(2026, 1, 1)).CheckName(Code("20101"), "旧名");
        NameCheck<FunctionalCode> later = catalog.At(new LocalDate(2025, 1, 1)).CheckName(Code("20101"), "新名");

        Assert.Equal((NameCheckKind.FormerName, 5, 7), (check.Kind, check.Suggestions.Length, check.HolderCount));
        Assert.Equal(
            "'旧名' is a former name of 20101 新名 (unverified) (until 2025, unverified); it is now the name of 20102 旧名, 20103 旧名, 20104 旧名 and 4 more.",
            check.Message);
        Assert.Equal((NameCheckKind.LaterName, 0), (later.Kind, later.HolderCount));
        Assert.Equal("'新名' is the name of 20101 旧名 (unverified) at a later time only (from 2026, unverified).", later.Message);
    }
}
