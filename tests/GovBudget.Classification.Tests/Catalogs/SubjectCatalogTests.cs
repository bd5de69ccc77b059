using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class SubjectCatalogTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private static readonly SubjectCatalog<FunctionalCode> Small = CatalogText.Load(
        "201|一般公共服务支出|general||observed||3|2026|||A",
        "201|一般公共服务支出|fund|path|observed||3|2026|||A",
        "20103|基金支出|fund||unverified|low|||||A",
        "2011308|招商引资|general||observed||2|2025,2026|||A",
        "220|自然资源支出|general||observed||2|2026|||A",
        "220|自然资源支出|fund||official|||2026|2024-03-29||A",
        "221|住房|general||observed||1|2026|||A",
        "221|住房基金|fund|path|observed||1|2026|||A",
        "22102|改革|fund||observed||1|2026||2026-06-30|A",
        "22102|住房改革|fund||official|||2026|2026-07-01||A");

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
    public void A_known_gap_is_told()
    {
        SubjectLookup<FunctionalCode> lookup = Small.Find(Code("20299"), Day);

        Assert.Equal("旧科目", lookup.Gap?.Name);
        Assert.Contains("Gone.", lookup.Message, StringComparison.Ordinal);
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
    public void A_parent_is_the_nearest_ancestor_that_exists()
    {
        Subject<FunctionalCode> subject = Small.At(Day)[Code("2011308")];

        Assert.Equal(Code("201"), subject.Parent?.Code);
        Assert.Equal("一般公共服务支出 → 招商引资", subject.PathText);
    }

    private static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);
}
