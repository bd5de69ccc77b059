using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Quality;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Quality;

/// <summary>Each check finds its fault, and only that.</summary>
public sealed class CatalogQualityTests
{
    private static readonly CatalogSource Source = new("A", "a table", null, null, null);
    private static readonly CatalogCoverage Covered = new(new DateInterval(new(2020, 1, 1), new(2026, 12, 31)), CoverageExtent.Full, string.Empty);

    [Fact]
    public void A_sound_catalogue_has_no_finding() => Assert.Empty(Check(Tree()));

    [Fact]
    public void A_subject_whose_ancestors_end_before_it_is_an_orphan_from_then_on()
    {
        SubjectRecord<FunctionalCode>[] rows = [.. Tree().Select(row => row.Code.Level == SubjectLevel.Item ? row : row with { To = Day(2024, 12, 31) })];

        CatalogFinding finding = Assert.Single(Check(rows));
        Assert.Equal((CatalogChecks.Orphan, "2010101", new LocalDate(2025, 1, 1), new LocalDate(2026, 12, 31)), (finding.Check, finding.Code, finding.From, finding.To));
        Assert.True(finding.IsBlocking);
    }

    [Fact]
    public void An_ancestor_of_another_account_is_one_too() =>
        Assert.Empty(Check([.. Tree().Select(row => row.Code.Level == SubjectLevel.Item ? row with { Account = BudgetAccount.GovernmentFund } : row)]));

    [Fact]
    public void A_parent_that_is_named_and_does_not_exist_makes_an_orphan() =>
        AssertFinds(CatalogChecks.Orphan, "2010101", With("2010101", row => row with { Parent = FunctionalCode.Parse("229") }));

    [Fact]
    public void A_section_without_items_is_odd_only_where_all_is_covered()
    {
        SubjectRecord<FunctionalCode>[] rows = [Row("201", "一般公共服务支出"), Row("20101", "人大事务")];

        AssertFinds(CatalogChecks.ChildlessNonLeaf, "20101", rows);
        Assert.Empty(CatalogQuality.Check(rows, [], [Covered with { Extent = CoverageExtent.Partial }]));
    }

    [Fact]
    public void Two_rows_of_one_code_at_one_time_overlap() =>
        AssertFinds(CatalogChecks.OverlappingValidity, "2010101", [.. Tree(), Row("2010101", "行政运行") with { From = Day(2026, 1, 1) }]);

    [Fact]
    public void Siblings_with_one_name_are_found_whatever_the_width_of_brackets() => AssertFinds(CatalogChecks.DuplicateSiblingName, "2010101",
        [.. With("2010101", static row => row with { Name = "行政运行（室）" }), Row("2010102", "行政运行（室） ".Trim())]);

    [Fact]
    public void Siblings_with_one_name_at_different_times_are_none() => Assert.Empty(Check(
        [.. Tree(), Row("2010102", "会议") with { To = Day(2022, 12, 31) }, Row("2010103", "会议") with { From = Day(2023, 1, 1) }]));

    [Fact]
    public void Other_stands_at_99() => AssertFinds(CatalogChecks.OtherNotAt99, "2010102", [.. Tree(), Row("2010102", "其他支出"), Row("2010199", "其他人大事务支出")]);

    [Theory]
    [InlineData("行政运行?")]
    [InlineData("行 政运行")]
    [InlineData("行政（运行")]
    [InlineData("行")]
    public void Odd_names_are_found(string name) => AssertFinds(CatalogChecks.OddCharacter, "2010101", With("2010101", row => row with { Name = name }));

    [Fact]
    public void A_row_needs_evidence() => AssertFinds(CatalogChecks.WithoutEvidence, "2010101", With("2010101", static row => row with { Stated = Evidence.None }));

    [Fact]
    public void A_row_needs_a_source() => AssertFinds(CatalogChecks.WithoutSource, "2010101", With("2010101", static row => row with { Sources = [] }));

    [Fact]
    public void A_code_that_moved_ends_on_the_day_before()
    {
        SubjectRecord<FunctionalCode>[] rows = [.. Tree(), Row("2010102", "会议") with { From = Day(2024, 1, 1) }];
        SubjectChange<FunctionalCode> moved = Change(SubjectChangeKind.Moved, ["2010101"], ["2010102"]);

        AssertFinds(CatalogChecks.ChangeWithoutEnd, "2010101", rows, moved);
        Assert.Empty(Check([.. rows.Select(static row => row.Code.ToString() == "2010101" ? row with { To = Day(2023, 12, 31) } : row)], moved));
    }

    [Fact]
    public void A_code_that_something_moved_to_exists() => AssertFinds(CatalogChecks.ChangeWithoutBeginning, "2010109",
        [.. With("2010101", static row => row with { To = Day(2023, 12, 31) }), Row("2010102", "会议")], Change(SubjectChangeKind.Moved, ["2010101"], ["2010109"]));

    [Fact]
    public void A_code_that_was_added_begins_on_the_day() =>
        AssertFinds(CatalogChecks.ChangeWithoutBeginning, "2010101", Tree(), Change(SubjectChangeKind.Added, [], ["2010101"]));

    [Fact]
    public void A_gap_needs_a_reason()
    {
        SubjectRecord<FunctionalCode>[] rows = [.. Tree(), Row("2010102", "会议") with { To = Day(2021, 12, 31) }, Row("2010102", "会议") with { From = Day(2024, 1, 1) }];

        AssertFinds(CatalogChecks.UnexplainedGap, "2010102", rows);
        Assert.Empty(Check(rows, Change(SubjectChangeKind.Added, [], ["2010102"])));
    }

    [Fact]
    public void A_sighting_lies_within_the_validity() => AssertFinds(CatalogChecks.SightingOutsideValidity, "2010101",
        Since2022(static row => row with { Seen = [new(2021, 3), new(2022, 1)] }));

    [Fact]
    public void Known_years_lie_within_the_validity() => AssertFinds(CatalogChecks.KnownOutsideValidity, "2010101",
        Since2022(static row => row with { Known = new(2021, 2026, Confidence.High) }));

    [Fact]
    public void A_row_that_no_covered_day_shows_is_found() =>
        AssertFinds(CatalogChecks.OutsideCoverage, "2010102", [.. Tree(), Row("2010102", "会议") with { To = Day(2019, 12, 31) }]);

    [Fact]
    public void A_year_that_is_seen_and_not_covered_is_told_once() =>
        Assert.Equal(CatalogChecks.YearNotCovered, Assert.Single(Check([.. Tree().Select(static row => row with { Seen = [new(2009, 1)] })])).Check);

    [Fact]
    public void A_row_that_ends_before_it_begins_is_found() =>
        AssertFinds(CatalogChecks.EndsBeforeBeginning, "2010102", [.. Tree(), Row("2010102", "会议") with { From = Day(2022, 1, 1), To = Day(2021, 1, 1) }]);

    [Fact]
    public void Accounts_that_differ_in_the_name_are_told() =>
        AssertFinds(CatalogChecks.SeveralNames, "201", [.. Tree(), Row("201", "一般公共服务") with { Account = BudgetAccount.GovernmentFund }]);

    [Fact]
    public void What_is_accepted_stays_with_its_reason_and_blocks_no_more()
    {
        SubjectRecord<FunctionalCode>[] rows = With("2010101", static row => row with { Sources = [] });

        CatalogFinding finding = Assert.Single(CatalogQuality.Check(rows, [], [Covered], [new("GBC008", "2010101", "Because.")]));
        Assert.Equal("Because.", finding.AcceptedBecause);
        Assert.False(finding.IsBlocking);
    }

    [Fact]
    public void An_acceptance_for_nothing_is_found_and_one_of_another_scheme_is_not()
    {
        CatalogFinding finding = Assert.Single(CatalogQuality.Check(Tree(), [], [Covered], [new("GBC008", "2010101", "Because."), new("GBC008", "30101", "Because.")]));
        Assert.Equal((CatalogChecks.UnusedAcceptance, "2010101"), (finding.Check, finding.Code));
    }

    [Theory]
    [InlineData("check,code\nGBC001,201\n")]
    [InlineData("check,code,reason\nGBC999,201,x\n")]
    [InlineData("check,code,reason\nGBC001,901,x\n")]
    [InlineData("check,code,reason\nGBC001,201,\n")]
    public void A_list_of_oddities_is_read_strictly(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Throws<InvalidDataException>(() => AcceptedOddities.Read(stream));
    }

    private static SubjectRecord<FunctionalCode>[] Tree() => [Row("201", "一般公共服务支出"), Row("20101", "人大事务"), Row("2010101", "行政运行")];

    private static SubjectRecord<FunctionalCode>[] With(string code, Func<SubjectRecord<FunctionalCode>, SubjectRecord<FunctionalCode>> change) =>
        [.. Tree().Select(row => row.Code == FunctionalCode.Parse(code) ? change(row) : row)];

    private static SubjectRecord<FunctionalCode>[] Since2022(Func<SubjectRecord<FunctionalCode>, SubjectRecord<FunctionalCode>> change) =>
        [.. With("2010101", change).Select(static row => row with { From = Day(2022, 1, 1) })];

    private static SubjectRecord<FunctionalCode> Row(string code, string name) =>
        new() { Code = FunctionalCode.Parse(code), Name = name, Account = BudgetAccount.GeneralPublic, Stated = Evidence.Official, Sources = [Source] };

    private static SubjectChange<FunctionalCode> Change(SubjectChangeKind kind, string[] from, string[] to) => new(
        kind, new(2024, 1, 1), ValidityBasis.Notice, BudgetAccount.None, [.. from.Select(text => FunctionalCode.Parse(text))], [.. to.Select(text => FunctionalCode.Parse(text))], "A reason.", [Source]);

    private static ValidityBound Day(int year, int month, int day) => new(new(year, month, day), ValidityBasis.Notice);

    private static ImmutableArray<CatalogFinding> Check(SubjectRecord<FunctionalCode>[] rows, params SubjectChange<FunctionalCode>[] changes) => CatalogQuality.Check(rows, changes, [Covered]);

    private static void AssertFinds(CatalogCheck check, string code, SubjectRecord<FunctionalCode>[] rows, params SubjectChange<FunctionalCode>[] changes)
    {
        CatalogFinding finding = Assert.Single(Check(rows, changes));
        Assert.Equal((check.Code, code), (finding.Check.Code, finding.Code));
    }
}
