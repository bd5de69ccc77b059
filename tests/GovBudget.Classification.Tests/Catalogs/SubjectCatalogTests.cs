using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class SubjectCatalogTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private static readonly SubjectCatalog<FunctionalCode> Small = CatalogText.Load(
        "201|一般公共服务支出|general|||||2026:3||A",
        "20103|基金支出|fund||||||2026:low|A",
        "2011308|招商引资|general|||||2025:2,2026:2||A",
        "220|自然资源支出|general|||||2026:2||A",
        "220|自然资源支出|fund||2024-03-29||official|||A",
        "221|住房|general|||||2026:1||A",
        "221|住房基金|fund|||||2026:1||A",
        "22102|改革|fund|||2026-06-30||2026:1||A",
        "22102|住房改革|fund||2026-07-01||official|||A");

    [Fact]
    public void Coverage_is_told_with_its_days_its_extent_and_its_note()
    {
        var days = new DateInterval(new LocalDate(2007, 1, 1), new LocalDate(2009, 12, 31));

        Assert.Equal("2007-01-01 to 2009-12-31, Partial: of 2007 the classes only", new CatalogCoverage(days, CoverageExtent.Partial, "of 2007 the classes only").ToString());
        Assert.Equal("2007-01-01 to 2009-12-31, Full", new CatalogCoverage(days, CoverageExtent.Full, string.Empty).ToString());
    }

    [Fact]
    public void A_code_that_one_account_holds_is_found_without_an_account()
    {
        SubjectLookup<FunctionalCode> lookup = Small.Find(Code("201"), Day);

        Assert.True(lookup.IsFound);
        Assert.Equal([BudgetAccount.GeneralPublic], lookup.Subject.Accounts.AsEnumerable());
        Assert.Equal(2, lookup.Subject.Children.Length);
    }

    [Fact]
    public void A_code_that_two_accounts_hold_is_ambiguous_without_an_account()
    {
        SubjectLookup<FunctionalCode> lookup = Small.Find(Code("220"), Day);

        Assert.Equal(SubjectLookupStatus.Ambiguous, lookup.Status);
        Assert.Null(lookup.Subject);
        Assert.Equal([BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund], lookup.Accounts.AsEnumerable());
        Assert.Equal([Evidence.Observed, Evidence.Official], lookup.Candidates.Select(static s => s.Evidence));
        Assert.Throws<InvalidOperationException>(() => lookup.GetOrThrow());
        Assert.Equal(Evidence.Official, Small.Find(Code("220"), Day, BudgetAccount.GovernmentFund).GetOrThrow().Evidence);
    }

    [Fact]
    public void Another_name_in_another_account_is_never_hidden()
    {
        SubjectLookup<FunctionalCode> lookup = Small.Find(Code("221"), Day);

        Assert.Equal(SubjectLookupStatus.Ambiguous, lookup.Status);
        Assert.Equal(["住房", "住房基金"], lookup.Candidates.Select(static s => s.Name));
        Assert.True(Small.At(Day)[Code("221")].HasSeveralNames);
        Assert.Equal(Code("221"), Small.At(Day).FindByName(null, "住房基金").Subject?.Code);
        Assert.Equal("住房基金", Small.At(Day, BudgetAccount.GovernmentFund)[Code("221")].Name);
    }

    [Fact]
    public void An_unknown_code_names_the_nearest_ancestor()
    {
        SubjectLookup<FunctionalCode> lookup = Small.Find(Code("2011377"), Day);

        Assert.Equal(SubjectLookupStatus.Unknown, lookup.Status);
        Assert.Equal(Code("201"), lookup.NearestAncestor?.Code);
        UnknownSubjectException fault = Assert.Throws<UnknownSubjectException>(() => Small.At(Day)[Code("2011377")]);
        Assert.Equal(("2011377", "201", SubjectScheme.Functional), (fault.Code, fault.NearestAncestor, fault.Scheme));
        Assert.Contains("201 一般公共服务支出", fault.Message, StringComparison.Ordinal);
        Assert.Null(Small.Find(Code("299"), Day).NearestAncestor);
    }

    [Fact]
    public void A_code_of_another_account_is_unknown_there_and_says_where_it_is()
    {
        SubjectLookup<FunctionalCode> lookup = Small.Find(Code("2011308"), Day, BudgetAccount.GovernmentFund);

        Assert.Equal(SubjectLookupStatus.Unknown, lookup.Status);
        Assert.Equal([BudgetAccount.GeneralPublic], lookup.Accounts.AsEnumerable());
    }

    [Fact]
    public void What_became_of_a_code_is_told()
    {
        SubjectCatalog<FunctionalCode> catalog = CatalogText.Load("202|外交|general", "20299|旧科目|general|||2025-12-31~known");

        SubjectLookup<FunctionalCode> lookup = catalog.Find(Code("20299"), Day);

        Assert.Equal(SubjectChangeKind.Abolished, Assert.Single(lookup.Changes).Kind);
        Assert.Equal("旧科目", Assert.Single(lookup.OtherTimes).Name);
        Assert.Contains("20299 旧科目 was one until 2025-12-31?: Gone.", lookup.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2025, 12, 31)]
    [InlineData(2027, 1, 1)]
    public void A_date_that_is_not_covered_is_never_answered_with_another_year(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);

        Assert.False(Small.TryAt(date, out SubjectEdition<FunctionalCode>? edition));
        Assert.Null(edition);
        Assert.Equal(SubjectLookupStatus.NotCovered, Small.Find(Code("201"), date).Status);
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() => Small.At(date));
        Assert.Contains("2026-01-01 to 2026-12-31", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_that_changes_inside_the_year_has_both_states()
    {
        Assert.Equal("改革", Small.At(new LocalDate(2026, 6, 30))[Code("22102")].Name);
        SubjectEdition<FunctionalCode> later = Small.At(new LocalDate(2026, 7, 1));
        Assert.Equal("住房改革", later[Code("22102")].Name);
        Assert.Equal(new DateInterval(new LocalDate(2026, 7, 1), new LocalDate(2026, 12, 31)), later.Valid);
    }

    [Fact]
    public void An_account_that_does_not_exist_is_the_callers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>("account", () => Small.At(Day, (BudgetAccount)9));

    [Fact]
    public void Whatever_date_there_is_can_be_asked_for()
    {
        LocalDate[] dates = [LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(-5, 1, 1), Day.WithCalendar(CalendarSystem.Julian), new LocalDate(1300, 13, 5, CalendarSystem.Coptic)];

        Assert.Equal([false, false, false, true, false], dates.Select(Small.Covers));
        Assert.All(dates, date => Assert.NotEmpty(Small.Find(Code("201"), date).Message));
    }

    [Fact]
    public void What_all_accounts_say_of_a_code_holds_for_each_of_them()
    {
        Assert.Equal((Evidence.Observed, 2), (Small.At(Day)[Code("220")].Evidence, Small.At(Day)[Code("220")].Documents));
        Subject<FunctionalCode> official = Small.At(Day).WithEvidence(Evidence.Official)[Code("220")];
        Assert.Equal(Evidence.Official, official.Evidence);
        Assert.Equal([BudgetAccount.GovernmentFund], official.Accounts.AsEnumerable());
    }

    [Fact]
    public void A_parent_is_the_nearest_ancestor_that_exists()
    {
        Subject<FunctionalCode> subject = Small.At(Day)[Code("2011308")];

        Assert.Equal(Code("201"), subject.Parent?.Code);
        Assert.Equal("一般公共服务支出 → 招商引资", subject.PathText);
    }

    [Fact]
    public void A_subject_stands_in_another_account_for_the_path_of_what_is_below_it_there()
    {
        SubjectEdition<FunctionalCode> fund = Small.At(Day, BudgetAccount.GovernmentFund);

        Assert.Equal(["201", "20103", "220", "221", "22102"], fund.Subjects.Select(static s => s.Code.ToString()));
        Assert.Equal(["201"], fund.Subjects.Where(static s => s.IsPathOnly).Select(static s => s.Code.ToString()));
        Assert.Equal([BudgetAccount.GeneralPublic], fund[Code("201")].Accounts.AsEnumerable());
    }

    private static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);
}
