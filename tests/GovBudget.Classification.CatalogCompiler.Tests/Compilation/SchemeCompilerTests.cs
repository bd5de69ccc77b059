using GovBudget.Classification.CatalogCompiler.Compilation;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests.Compilation;

/// <summary>The rules of the compiler on a few rows written for the purpose.</summary>
public sealed class SchemeCompilerTests
{
    private static readonly ValidityBound AfterTheHole = Seen(2017, 1, 1);

    [Fact]
    public void One_name_is_one_record_over_all_its_years_with_its_documents()
    {
        SubjectRecord<FunctionalCode> record = Single([Printed("201", "甲类", 2009), Printed("201", "甲类", 2019, 3), Printed("201", "甲类", 2019, 2, "ae86jack/open-budget")], []);

        Assert.Equal([new YearSighting(2009, 1), new YearSighting(2019, 5)], record.Seen.ToArray());
        Assert.Null(record.From);
        Assert.Equal(["JS", "RW"], record.Sources.Select(static source => source.Id));
    }

    [Fact]
    public void What_the_table_of_2009_lacks_holds_from_the_first_year_after_the_hole_and_not_from_the_first_sighting() =>
        Assert.Equal(AfterTheHole, Single([Printed("201", "甲类", 2022)], [Known("201", "甲类")]).From);

    [Fact]
    public void What_was_last_seen_in_2009_ends_with_the_hole() =>
        Assert.Equal(Seen(2016, 12, 31), Single([Printed("201", "甲类", 2009)], []).To);

    [Fact]
    public void What_general_knowledge_lacks_in_the_latest_year_ends_with_its_last_sighting() =>
        Assert.Equal(Seen(2022, 12, 31), Single([Printed("201", "甲类", 2022)], []).To);

    [Theory]
    [InlineData(2026, false)]
    [InlineData(2019, true)]
    public void What_is_seen_or_known_in_the_latest_year_has_no_end(int seen, bool known) =>
        Assert.Null(Single([Printed("201", "甲类", seen)], known ? [Known("201", "甲类")] : []).To);

    [Fact]
    public void Two_names_after_the_hole_divide_at_the_first_sighting_of_the_new_one()
    {
        CatalogDraft<FunctionalCode> draft = Compile([Printed("201", "旧名", 2018), Printed("201", "新名", 2021), Printed("201", "新名", 2026)], []);

        AssertDivided(draft, "旧名", Seen(2020, 12, 31), "新名", Seen(2021, 1, 1));
    }

    [Fact]
    public void Two_names_on_both_sides_of_the_hole_divide_at_its_end() =>
        AssertDivided(Compile([Printed("201", "旧名", 2009), Printed("201", "新名", 2022)], [Known("201", "新名")]), "旧名", Seen(2016, 12, 31), "新名", AfterTheHole);

    [Fact]
    public void A_word_that_names_cannot_have_earlier_is_the_better_day()
    {
        var decisions = new DecisionTables { Words = [new("草原", new LocalDate(2019, 1, 1), true, "r")] };

        AssertDivided(Compile([Printed("201", "林业", 2009), Printed("201", "林业和草原", 2022)], [], decisions), "林业", Known(2018, 12, 31), "林业和草原", Known(2019, 1, 1));
        Assert.Empty(decisions.Unused);
    }

    [Fact]
    public void A_word_yields_to_a_sighting_before_its_day()
    {
        var decisions = new DecisionTables { Words = [new("草原", new LocalDate(2019, 1, 1), true, "r")] };

        Assert.Equal(AfterTheHole, Single([Printed("201", "林业和草原", 2018)], [], decisions).From);
        Assert.Single(decisions.Unused);
    }

    [Fact]
    public void A_reviewed_day_wins_and_gives_its_reason()
    {
        var decisions = new DecisionTables { Boundaries = [new("201", "新名", Known(2020, 1, 1), "because")] };
        CatalogDraft<FunctionalCode> draft = Compile([Printed("201", "旧名", 2018), Printed("201", "新名", 2022)], [], decisions);

        AssertDivided(draft, "旧名", Known(2019, 12, 31), "新名", Known(2020, 1, 1));
        SubjectChange<FunctionalCode> change = Assert.Single(draft.Changes);
        Assert.Equal((SubjectChangeKind.Renamed, "because"), (change.Kind, change.Reason));
    }

    [Fact]
    public void Names_that_alternate_need_a_decision()
    {
        Sighting[] printed = [Printed("201", "甲类", 2018), Printed("201", "乙类", 2020), Printed("201", "甲类", 2026)];
        var decisions = new DecisionTables { Names = [new("201", "2020", "乙类", "甲类", false, "a misprint")] };

        Assert.Single(Compile(printed, []).Undecided);
        Assert.Empty(Compile(printed, [], decisions).Undecided);
        Assert.Equal([2018, 2026], Single(printed, [], decisions).Seen.Select(static seen => seen.Year));
    }

    [Fact]
    public void A_misprint_that_counts_is_a_sighting_of_the_name_taken()
    {
        var decisions = new DecisionTables { Names = [new("201", "2026", "甲淚", "甲类", true, "a misprint")] };

        Assert.Equal([new YearSighting(2026, 1)], Single([Printed("201", "甲淚", 2026)], [], decisions).Seen.ToArray());
    }

    [Fact]
    public void The_name_that_most_documents_print_is_taken_and_the_other_is_for_a_person_to_decide()
    {
        CatalogDraft<FunctionalCode> draft = Compile([Printed("201", "甲淚", 2026), Printed("201", "甲类", 2026, 4)], []);

        Assert.Equal("甲类", Assert.Single(draft.Records).Name);
        Assert.Contains("甲淚", Assert.Single(draft.Undecided), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_within_the_year_is_official_from_its_day()
    {
        var day = new LocalDate(2024, 3, 29);
        CatalogDraft<FunctionalCode> draft = Compile([Noticed("22006", "耕地", day, NoticeWord.Added)], [Known("22006", "耕地")]);
        SubjectRecord<FunctionalCode> record = Assert.Single(draft.Records);

        Assert.Equal((new ValidityBound(day, ValidityBasis.Notice), Evidence.Official, BudgetAccount.GovernmentFund), (record.From!.Value, record.Stated, record.Account));
        Assert.Null(record.To);
        Assert.Equal((SubjectChangeKind.Added, day), (Assert.Single(draft.Changes).Kind, draft.Changes[0].Day));
    }

    [Fact]
    public void A_notice_that_only_mentions_a_subject_is_a_sighting()
    {
        SubjectRecord<FunctionalCode> record = Single([Noticed("22006", "耕地", new LocalDate(2024, 3, 29), NoticeWord.Mentioned)], []);

        Assert.Equal((Evidence.None, AfterTheHole), (record.Stated, record.From!.Value));
    }

    [Fact]
    public void A_class_that_a_notice_adds_to_a_second_account_is_a_record_of_its_own()
    {
        CatalogDraft<FunctionalCode> draft = Compile([Printed("220", "资源", 2019), Printed("220", "资源", 2026), Noticed("220", "资源", new LocalDate(2024, 3, 29), NoticeWord.Added)], []);

        Assert.Equal([BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund], draft.Records.Select(static record => record.Account));
        Assert.Equal([2019, 2026], draft.Records[0].Seen.Select(static seen => seen.Year));
    }

    [Fact]
    public void A_move_bounds_both_codes()
    {
        var decisions = new DecisionTables { Changes = [new(SubjectChangeKind.Moved, Known(2024, 1, 1), BudgetAccount.None, ["21006"], ["21017"], ["GENERAL"], "r")] };
        CatalogDraft<FunctionalCode> draft = Compile([Printed("21006", "中医药", 2022), Printed("21017", "中医药事务", 2026)], [], decisions);

        Assert.Equal(Known(2023, 12, 31), draft.Records[0].To);
        Assert.Equal(Known(2024, 1, 1), draft.Records[1].From);
        Assert.Equal("r", Assert.Single(draft.Changes).Reason);
    }

    [Fact]
    public void A_code_given_to_another_subject_is_said_to_be_reused()
    {
        var decisions = new DecisionTables { Reuses = [new("20819", "廉租住房支出", "最低生活保障", true, "r")] };

        SubjectChange<FunctionalCode> change = Assert.Single(Compile([Printed("20819", "廉租住房支出", 2009), Printed("20819", "最低生活保障", 2026)], [], decisions).Changes);
        Assert.Equal((SubjectChangeKind.Reused, new LocalDate(2017, 1, 1)), (change.Kind, change.Day));
    }

    [Fact]
    public void What_stands_below_a_subject_does_not_begin_before_it()
    {
        var decisions = new DecisionTables { Changes = [new(SubjectChangeKind.Added, Known(2019, 1, 1), BudgetAccount.None, [], ["224"], ["GENERAL"], "r")] };

        Assert.All(Compile([Printed("224", "灾害", 2022), Printed("22401", "应急", 2026)], [], decisions).Records, static record => Assert.Equal(Known(2019, 1, 1), record.From));
    }

    [Fact]
    public void A_local_code_and_a_code_without_a_name_are_left_out_and_listed()
    {
        CatalogDraft<FunctionalCode> draft = Compile([Printed("201010101", "地方目", 2026), Printed("20101", "", 2019)], []);

        Assert.Empty(draft.Records);
        Assert.Equal(["201010101", "20101"], draft.LeftOut.Select(static left => left.Code));
    }

    [Fact]
    public void Years_between_which_a_document_lies_are_no_sighting()
    {
        SubjectRecord<FunctionalCode> record = Single([Printed("201", "甲类", 2008) with { Years = new YearRange(2008, 2016) }], []);

        Assert.Empty(record.Seen);
        Assert.Equal((null, Seen(2016, 12, 31)), (record.From, record.To!.Value));
    }

    [Fact]
    public void Years_between_which_a_document_lies_carry_a_name_back_over_the_hole() =>
        Assert.Null(Single([Printed("201", "甲类", 2008) with { Years = new YearRange(2008, 2016) }], [Known("201", "甲类")]).From);

    [Fact]
    public void Accounts_follow_the_section_and_the_fund_table_of_2009()
    {
        CatalogDraft<FunctionalCode> draft = Compile(
            [Printed("2120801", "征地", 2026), Printed("2130335", "移民基金支出", 2009) with { IsOfFundTable = true }, Printed("2130335", "农村供水", 2026)],
            [Known("21208", "土地出让") with { Account = BudgetAccount.GovernmentFund }]);

        Assert.Equal(
            [BudgetAccount.GovernmentFund, BudgetAccount.GovernmentFund, BudgetAccount.GovernmentFund, BudgetAccount.GeneralPublic],
            draft.Records.Select(static record => record.Account));
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_in_any_order_and_they_can_be_read()
    {
        Sighting[] printed = [Printed("201", "甲类", 2009), Printed("20101", "甲款", 2026), Printed("201", "甲类", 2026)];
        byte[] file = Compile(printed, []).ToFile();

        Assert.Equal(file, Compile([.. printed.Reverse()], []).ToFile());
        Assert.Equal("甲类 → 甲款", SubjectCatalog<FunctionalCode>.Load(new MemoryStream(file)).At(new LocalDate(2026, 1, 1))[FunctionalCode.Parse("20101")].PathText);
    }

    [Fact]
    public void A_document_of_a_year_within_a_range_is_no_sighting_but_says_between_which_years_the_name_was_used()
    {
        SubjectRecord<FunctionalCode> record = Single([Printed("201", "甲类", 2008) with { Years = new YearRange(2008, 2016) }], []);

        Assert.Empty(record.Seen);
        Assert.Equal(new KnownYears(2008, 2016, Confidence.Medium), record.Known);
        Assert.Equal(["RW"], record.Sources.Select(static source => source.Id));
        Assert.Equal(Evidence.Unverified, record.EvidenceIn(2012));
    }

    [Fact]
    public void A_range_adds_nothing_to_what_a_year_or_general_knowledge_says()
    {
        Sighting within = Printed("201", "甲类", 2018) with { Years = new YearRange(2018, 2020) };

        Assert.Null(Single([within, Printed("201", "甲类", 2026)], []).Known);
        Assert.Equal(new KnownYears(2026, 2026, Confidence.High), Single([within], [Known("201", "甲类")]).Known);
    }

    [Fact]
    public void A_withdrawn_row_of_general_knowledge_is_left_out_with_its_reason()
    {
        var decisions = new DecisionTables { Withdrawn = [new("201", "甲类", "because")] };
        CatalogDraft<FunctionalCode> draft = Compile([], [Known("201", "甲类"), Known("202", "甲类")], decisions);

        Assert.Equal("202", Assert.Single(draft.Records).Code.ToString());
        Assert.Equal(new LeftOut("201", "甲类", "2026", "because"), Assert.Single(draft.LeftOut));
        Assert.Empty(decisions.Unused);
    }

    private static void AssertDivided(CatalogDraft<FunctionalCode> draft, string before, ValidityBound to, string after, ValidityBound from)
    {
        Assert.Equal([before, after], draft.Records.Select(static record => record.Name));
        Assert.Equal((to, from), (draft.Records[0].To!.Value, draft.Records[1].From!.Value));
    }

    private static SubjectRecord<FunctionalCode> Single(Sighting[] printed, KnownSubject[] known, DecisionTables? decisions = null) =>
        Assert.Single(Compile(printed, known, decisions).Records);

    private static CatalogDraft<FunctionalCode> Compile(Sighting[] printed, KnownSubject[] known, DecisionTables? decisions = null) =>
        new SchemeCompiler<FunctionalCode>(FactScheme.Functional, new FactTables(printed, known), new SourceList(printed), decisions ?? new DecisionTables()).Compile();

    private static Sighting Printed(string code, string name, int year, int documents = 1, string repository = "calinchow-del/renwu") =>
        new(code, name, new YearRange(year, year), documents, repository, "a.pdf", IsOfFundTable: false, Notice: null);

    private static Sighting Noticed(string code, string name, LocalDate day, NoticeWord says) =>
        Printed(code, name, day.Year) with { IsOfFundTable = true, Notice = new NoticeFact("财预〔2024〕22号", day, day, says) };

    private static KnownSubject Known(string code, string name) => new(code, name, new YearRange(2026, 2026), Confidence.High, null);

    private static ValidityBound Seen(int year, int month, int day) => new(new LocalDate(year, month, day), ValidityBasis.Sightings);

    private static ValidityBound Known(int year, int month, int day) => new(new LocalDate(year, month, day), ValidityBasis.GeneralKnowledge);
}
