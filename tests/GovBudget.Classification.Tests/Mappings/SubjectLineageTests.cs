using System.Globalization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class SubjectLineageTests
{
    private static readonly SubjectCatalog<FunctionalCode> Years = LineageExample.Years;

    [Theory]
    [InlineData("20303", LineageStatus.NeedsDecision, "20301 20303", false)]
    [InlineData("20401", LineageStatus.NeedsDecision, "20401 20402", false)]
    [InlineData("20401", LineageStatus.Followed, "20401", true)]
    [InlineData("20402", LineageStatus.Followed, "20401", true)]
    [InlineData("20101", LineageStatus.Followed, "20101", true)]
    [InlineData("20102", LineageStatus.Followed, "20104", true)]
    [InlineData("20104", LineageStatus.Followed, "20102", false)]
    [InlineData("20201", LineageStatus.Followed, "20204", true)]
    [InlineData("20204", LineageStatus.Followed, "20201", false)]
    [InlineData("20301", LineageStatus.NeedsDecision, "20302 20303", true)]
    [InlineData("20302", LineageStatus.Followed, "20301", false)]
    [InlineData("20501", LineageStatus.Ended, "", true)]
    [InlineData("20502", LineageStatus.Ended, "", true)]
    [InlineData("20502", LineageStatus.Begun, "", false)]
    [InlineData("20503", LineageStatus.Begun, "", false)]
    [InlineData("20504", LineageStatus.Ended, "", true)]
    [InlineData("20505", LineageStatus.Ended, "", true)]
    [InlineData("20601", LineageStatus.Followed, "20602", true)]
    [InlineData("20701", LineageStatus.Followed, "20801", true)]
    [InlineData("20801", LineageStatus.Followed, "20701", false)]
    [InlineData("20901", LineageStatus.Followed, "20902", true)]
    [InlineData("20902", LineageStatus.Followed, "20901", true)]
    [InlineData("20503", LineageStatus.Unknown, "", true)]
    [InlineData("299", LineageStatus.Unknown, "", true)]
    [InlineData("21001", LineageStatus.AmbiguousAccount, "", true)]
    [InlineData("208", LineageStatus.Same, "208", true)]
    public void A_subject_is_followed_over_all_years(string code, LineageStatus status, string targets, bool isForward)
    {
        SubjectLineage<FunctionalCode> lineage = isForward
            ? Years.Trace(Code(code), LineageExample.First, LineageExample.Last)
            : Years.Trace(Code(code), LineageExample.Last, LineageExample.First);

        Assert.Equal((status, targets), (lineage.Status, string.Join(' ', lineage.Targets.Select(static target => target.Code))));
    }

    [Fact]
    public void Each_hop_has_its_reason_and_the_names_on_both_sides()
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code("20102"), LineageExample.First, LineageExample.Last);

        Assert.Equal(["2022-01-01 Moved 20102 二款 → 20103 三款", "2023-01-01? Moved 20103 三款 → 20104 四款"], lineage.Hops.Select(static hop => hop.ToString()));
        Assert.Equal(["A number of its own.", "Moved once more."], lineage.Hops.Select(static hop => hop.Change.Reason));
        Assert.Equal("财预〔2022〕9号", lineage.Hops[0].Change.Sources[0].DocumentNumber);
        Assert.Equal("四款", lineage.Target?.Subject?.Name);
        Assert.True(lineage.IsUnique);
        Assert.Contains("20104 四款", lineage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Backward_the_hops_come_latest_first_and_still_say_what_was_before_what() =>
        Assert.Equal(
            ["2023-01-01? Moved 20103 三款 → 20104 四款", "2022-01-01 Moved 20102 二款 → 20103 三款"],
            Years.Trace(Code("20104"), LineageExample.Last, LineageExample.First).Hops.Select(static hop => hop.ToString()));

    [Fact]
    public void A_split_that_is_merged_again_needs_no_decision_after_but_does_between()
    {
        SubjectLineage<FunctionalCode> between = Years.Trace(Code("20201"), LineageExample.First, new LocalDate(2023, 12, 31));

        Assert.Equal(LineageStatus.NeedsDecision, between.Status);
        Assert.Null(between.Target);
        Assert.Equal(["拆分甲", "拆分乙"], between.Targets.Select(static target => target.Subject?.Name));
        Assert.Equal(4, Years.Trace(Code("20201"), LineageExample.First, LineageExample.Last).Hops.Length);
    }

    [Theory]
    [InlineData(2021, 12, 31, "20102")]
    [InlineData(2022, 1, 1, "20103")]
    [InlineData(2022, 12, 31, "20103")]
    [InlineData(2023, 1, 1, "20104")]
    public void A_change_takes_effect_on_its_day(int year, int month, int day, string code)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(Code(code), Years.Trace(Code("20102"), LineageExample.First, date).Target?.Code);
        Assert.Equal(Code("20104"), Years.Trace(Code(code), date, LineageExample.Last).Target?.Code);
        Assert.Equal(Code("20102"), Years.Trace(Code(code), date, LineageExample.First).Target?.Code);
    }

    [Fact]
    public void What_ended_says_why_and_by_which_document()
    {
        LineageEnd<FunctionalCode> end = Assert.Single(Years.Trace(Code("20501"), LineageExample.First, LineageExample.Last).Ends);

        Assert.Equal((new LocalDate(2023, 1, 1), ValidityBasis.Notice, "No longer needed."), (end.Day, end.Basis, end.Reason));
        Assert.Equal("财预〔2022〕9号", end.Sources[0].DocumentNumber);
        Assert.Equal("取消者", end.Subject.Name);
    }

    [Fact]
    public void What_ended_without_a_change_says_that_only_its_record_ends()
    {
        LineageEnd<FunctionalCode> end = Assert.Single(Years.Trace(Code("20504"), LineageExample.First, LineageExample.Last).Ends);

        Assert.Equal((new LocalDate(2022, 7, 1), ValidityBasis.Sightings), (end.Day, end.Basis));
        Assert.Null(end.Change);
        Assert.Contains("2022-06-30?", end.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_ended_before_its_code_was_reused_ended_on_its_own_day_whatever_date_is_asked()
    {
        var day = new LocalDate(2022, 1, 1);

        foreach (LocalDate to in (LocalDate[])[new(2022, 6, 1), new(2023, 1, 1), LineageExample.Last])
        {
            LineageEnd<FunctionalCode> end = Assert.Single(Years.Trace(Code("20506"), LineageExample.First, to).Ends);
            Assert.Equal((day, ValidityBasis.Sightings, "早已结束"), (end.Day, end.Basis, end.Subject.Name));
            Assert.Null(end.Change);
        }
    }

    [Theory]
    [InlineData("20101", Evidence.Official)]
    [InlineData("20102", Evidence.Unverified)]
    [InlineData("20303", Evidence.Unverified)]
    [InlineData("20504", Evidence.Unverified)]
    [InlineData("20601", Evidence.None)]
    [InlineData("20503", Evidence.None)]
    public void A_lineage_is_as_sure_as_its_weakest_part(string code, Evidence evidence)
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code(code), LineageExample.First, LineageExample.Last);

        Assert.Equal(evidence, lineage.Evidence);
        Assert.Equal(evidence == Evidence.Unverified, lineage.Message.Contains("(unverified)", StringComparison.Ordinal));
        Assert.All(lineage.Targets, target => Assert.Equal(evidence, target.Evidence));
    }

    [Fact]
    public void Texts_are_the_same_in_every_culture()
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code("20504"), LineageExample.First, LineageExample.Last);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("fa-IR");
            Assert.Equal("2022-07-01? 20504 无说明: No change is stated; its record ends on 2022-06-30?.", lineage.Ends[0].ToString());
            Assert.Contains("2024-12-31", Assert.Throws<ArgumentOutOfRangeException>(
                () => UpgradeReport.Create<FunctionalCode>(Years, [], LineageExample.Last, LineageExample.First)).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_code_that_comes_back_without_a_word_is_not_taken_for_the_same_subject()
    {
        Assert.Equal(LineageStatus.Ended, Years.Trace(Code("20505"), LineageExample.First, LineageExample.Last).Status);
        LineageEnd<FunctionalCode> begin = Assert.Single(Years.Trace(Code("20505"), LineageExample.Last, LineageExample.First).Ends);
        Assert.Equal(new LocalDate(2023, 1, 1), begin.Day);
    }

    [Fact]
    public void A_reused_code_is_not_followed_and_says_so()
    {
        LineageEnd<FunctionalCode> end = Assert.Single(Years.Trace(Code("20502"), LineageExample.First, LineageExample.Last).Ends);

        Assert.Equal(("旧义", SubjectChangeKind.Reused), (end.Subject.Name, end.Change!.Kind));
        Assert.Equal("新义", Assert.Single(Years.Trace(Code("20502"), LineageExample.Last, LineageExample.First).Ends).Subject.Name);
    }

    [Fact]
    public void A_target_without_a_record_is_told_as_missing_evidence()
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code("20601"), LineageExample.First, LineageExample.Last);

        Assert.True(lineage.Target!.IsMissing);
        Assert.False(lineage.IsUnique);
        Assert.Contains("no record", lineage.Message, StringComparison.Ordinal);
        Assert.Equal("20602 ?", lineage.Target.ToString());
    }

    [Fact]
    public void A_move_of_all_accounts_follows_the_money_into_the_account_that_has_it_after() =>
        Assert.Equal(
            (BudgetAccount.GovernmentFund, "换账本"),
            Years.Trace(Code("20701"), LineageExample.First, LineageExample.Last).Target is { } target ? (target.Account, target.Subject?.Name) : default);

    [Fact]
    public void Codes_that_change_places_in_one_day_are_two_moves_and_no_renaming()
    {
        Assert.DoesNotContain(Years.Changes, static change => change.Kind == SubjectChangeKind.Renamed && change.From[0] == Code("20901"));
        Assert.Equal("互换甲", Years.Trace(Code("20901"), LineageExample.First, LineageExample.Last).Target?.Subject?.Name);
    }

    [Fact]
    public void An_ambiguous_code_names_the_accounts_and_is_followed_in_one()
    {
        Assert.Equal(
            [BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund],
            Years.Trace(Code("21001"), LineageExample.First, LineageExample.Last).Start.Accounts.AsEnumerable());
        SubjectLineage<FunctionalCode> fund = Years.Trace(Code("21001"), LineageExample.First, LineageExample.Last, BudgetAccount.GovernmentFund);
        Assert.Equal((LineageStatus.Same, BudgetAccount.GovernmentFund), (fund.Status, fund.Target!.Account));
    }

    [Fact]
    public void A_code_that_stands_in_an_account_for_the_path_only_is_followed_where_it_is_a_subject()
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code("208"), LineageExample.Last, LineageExample.First, BudgetAccount.GovernmentFund);

        Assert.Equal((LineageStatus.Same, BudgetAccount.GeneralPublic), (lineage.Status, lineage.Account));
    }

    [Theory]
    [InlineData(2020, 2022)]
    [InlineData(2022, 2025)]
    public void A_date_that_is_not_covered_is_told_on_either_side(int from, int to)
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code("208"), new LocalDate(from, 6, 1), new LocalDate(to, 6, 1));

        Assert.Equal(LineageStatus.NotCovered, lineage.Status);
        Assert.Contains(from == 2020 ? "2020-06-01" : "2025-06-01", lineage.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Years.Trace(Code("208"), LineageExample.First, LineageExample.Last, (BudgetAccount)9));
    }

    private static FunctionalCode Code(string digits) => LineageExample.Code(digits);
}
