using GovBudget.Classification.Catalogs.Columns;
using NodaTime;
using static GovBudget.Classification.Tests.Catalogs.Columns.ColumnFixture;

namespace GovBudget.Classification.Tests.Catalogs.Columns;

public sealed class CodeColumnTests
{
    [Fact]
    public void Scheme_account_years_and_levels_are_told()
    {
        ColumnDetection found = Detect("201", "20113", "2011308", "2011308", null, " ", "2011310");

        Assert.True(found.IsCertain);
        Assert.Equal(SubjectScheme.Functional, found.Scheme);
        Assert.Equal((7, 2, 4), (found.Rows, found.BlankRows, found.Values));
        ColumnCandidate best = found.Candidates[0];
        Assert.Equal((BudgetAccount.GeneralPublic, 4, 5, 100m), (best.Account, best.Matched, best.MatchedRows, best.Percent));
        Assert.Equal([2025, 2026], Years(best));
        Assert.Equal(
            [new ColumnLevel(SubjectLevel.Class, 1, 1), new(SubjectLevel.Section, 1, 1), new(SubjectLevel.Item, 2, 3)],
            best.Levels.AsEnumerable());
        Assert.Empty(best.Misfits);
        Assert.False(found.IsMixed);
    }

    [Fact]
    public void Years_that_fit_equally_well_are_all_named()
    {
        ColumnCandidate best = Assert.Single(Detect("201", "2011308").Best);

        Assert.Equal([2023, 2024, 2025, 2026], Years(best));
        Assert.Equal([new DateInterval(new(2023, 1, 1), new(2026, 12, 31))], best.Days.AsEnumerable());
    }

    [Fact]
    public void Years_that_fit_as_well_with_other_values_are_candidates_of_their_own()
    {
        ColumnDetection found = Detect("201", "2011309", "2011310");

        Assert.Equal(2, found.Best.Length);
        Assert.Equal([[2023, 2024], [2025, 2026]], found.Best.Select(Years));
        ColumnMisfit gone = Assert.Single(found.Best[1].Misfits);
        Assert.Equal(("2011309", MisfitReason.OtherYear), (gone.Value, gone.Reason));
        Assert.Equal([2023, 2024], gone.Years.Select(static year => year.Year));
    }

    [Fact]
    public void A_year_that_was_changed_within_itself_counts_with_its_better_state()
    {
        ColumnCandidate best = Detect("2011310", "2011311").Candidates[0];

        Assert.Equal([2025, 2026], Years(best));
        Assert.Equal(new LocalDate(2025, 5, 23), best.Days[0].Start);
        Assert.Equal([0, 0, 2, 2], best.ByYear.Select(static year => year.Matched));
    }

    [Fact]
    public void How_much_the_catalogue_holds_of_a_year_is_said_beside_its_fit()
    {
        ColumnCandidate best = Detect("2011310").Candidates[0];

        Assert.Equal(
            [GovBudget.Classification.Catalogs.CoverageExtent.Fragment, GovBudget.Classification.Catalogs.CoverageExtent.Full],
            best.ByYear.Take(2).Select(static year => year.Extent));
    }

    [Fact]
    public void A_class_fits_the_account_in_which_only_something_below_it_stands()
    {
        ColumnDetection found = Detect("212", "21208", "2120801");

        Assert.Equal(BudgetAccount.GovernmentFund, found.Candidates[0].Account);
        Assert.Equal(100m, found.Candidates[0].Percent);
        ColumnCandidate general = Assert.Single(found.Candidates, static candidate => candidate.Account == BudgetAccount.GeneralPublic);
        Assert.Equal(33.33m, general.Percent);
        Assert.All(general.Misfits, static misfit => Assert.Equal(MisfitReason.OtherAccount, misfit.Reason));
        Assert.Equal([BudgetAccount.GovernmentFund], general.Misfits[0].Accounts.AsEnumerable());
    }

    [Fact]
    public void A_column_of_two_accounts_is_no_single_account()
    {
        ColumnCandidate best = Detect("201", "21201", "2120801").Candidates[0];

        Assert.Equal((BudgetAccount.None, 100m), (best.Account, best.Percent));
        Assert.Equal([BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund], best.Accounts.AsEnumerable());
    }

    [Fact]
    public void Accounts_that_fit_equally_well_stand_side_by_side()
    {
        ColumnDetection found = Detect("212");

        Assert.Equal([BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund], found.Best.Select(static candidate => candidate.Account));
        Assert.True(found.IsCertain);
    }

    [Fact]
    public void What_does_not_fit_is_listed_with_reason_count_and_row()
    {
        ColumnDetection found = Detect("合计", "201", "2011377", "30101", "2011377", "2011", "20113");

        Assert.Equal(
            [
                ("2011377", 2, 2, MisfitReason.UnknownSubject),
                ("30101", 1, 3, MisfitReason.OtherScheme),
                ("2011", 1, 5, MisfitReason.NotACode),
            ],
            found.Candidates[0].Misfits.Select(static misfit => (misfit.Value, misfit.Rows, misfit.FirstRow, misfit.Reason)));
        Assert.Contains("2011", found.Candidates[0].Misfits[2].Fault, StringComparison.Ordinal);
        Assert.Equal(["2011377", "2011"], found.Unrecognised.Select(static misfit => misfit.Value));
        Assert.False(found.IsCertain);
        Assert.Equal([new ColumnLabel("合计", 1, 0)], found.Labels.AsEnumerable());
    }

    [Theory]
    [InlineData("合计")]
    [InlineData("小　计：")]
    [InlineData("总计")]
    [InlineData("其中：")]
    [InlineData("一、本年支出合计")]
    [InlineData("科目编码")]
    [InlineData("类")]
    [InlineData("Total")]
    public void Words_between_the_values_count_for_nothing(string word)
    {
        ColumnDetection found = Detect("201", word, "20113", word);

        Assert.Equal([new ColumnLabel(word, 2, 1)], found.Labels.AsEnumerable());
        Assert.Equal((2, 4, 100m), (found.Values, found.Rows, found.Candidates[0].Percent));
        Assert.Empty(found.Unrecognised);
    }

    [Theory]
    [InlineData("其中：招商引资")]
    [InlineData("201合计")]
    [InlineData("合计1")]
    [InlineData("项目")]
    [InlineData("|")]
    public void Values_with_more_in_them_than_a_word_are_values(string value) => Assert.Empty(Detect("201", value).Labels);

    [Fact]
    public void No_subject_of_the_package_is_taken_for_a_word() => Assert.Empty(
        CodeColumn.Detect(GovBudget.Classification.Catalogs.SubjectCatalogs.Functional.Records.Select(static record => record.Name)
            .Concat(GovBudget.Classification.Catalogs.SubjectCatalogs.Revenue.Records.Select(static record => record.Name))
            .Concat(GovBudget.Classification.Catalogs.SubjectCatalogs.DepartmentEconomic.Records.Select(static record => record.Name))
            .Concat(GovBudget.Classification.Catalogs.SubjectCatalogs.GovernmentEconomic.Records.Select(static record => record.Name))).Labels);

    [Fact]
    public void A_column_of_words_only_is_of_nothing()
    {
        ColumnDetection found = Detect("合计", "小计", "其中");

        Assert.Equal((0, 3, 3), (found.Values, found.Labels.Length, found.Rows));
        Assert.Empty(found.Candidates);
        Assert.False(found.IsCertain);
    }

    [Fact]
    public void A_misprint_and_a_total_do_not_hide_the_scheme()
    {
        ColumnDetection found = CodeColumn.Detect(
            ["201", "20103", "2010301", "2010302", "208", "20805", "2080505", "2080506", "210", "21011", "2101101", "2O1O3", "合计"]);

        Assert.Equal((SubjectScheme.Functional, 12, 11), (found.Scheme, found.Values, found.Candidates[0].Matched));
        Assert.Equal(("2O1O3", MisfitReason.NotACode), (found.Candidates[0].Misfits[0].Value, found.Candidates[0].Misfits[0].Reason));
        Assert.Equal("合计", Assert.Single(found.Labels).Text);
    }

    [Fact]
    public void A_scheme_that_nothing_competes_with_needs_less()
    {
        Assert.Equal(SubjectScheme.Functional, Detect("20113", "2011308", "2011310", "甲", "乙").Scheme);
        Assert.Equal(SubjectScheme.None, Detect("20113", "2011308", "2011310", "甲", "乙", "丙").Scheme);
        Assert.Equal(SubjectScheme.None, Detect("20113", "2011308", "2011310", "甲", "30101").Scheme);
        Assert.Equal(SubjectScheme.None, Detect("20113", "2011308", "甲").Scheme);
        Assert.Equal(SubjectScheme.None, Detect("201", "212", "229", "200", "205").Scheme);
        Assert.Equal(SubjectScheme.None, CodeColumn.Detect(["20113", "2011308", "2011310", "甲", "乙"], Options with { MinimumPercentAlone = 61m }).Scheme);
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { MinimumPercentAlone = 0m });
    }

    [Fact]
    public void Schemes_that_fit_equally_stay_open_whatever_the_bar()
    {
        ColumnDetection found = CodeColumn.Detect(["其他支出", "其他支出 ", " 其他支出", "甲"], Options with { MinimumPercentAlone = 1m, MinimumPercent = 1m });

        Assert.False(found.IsCertain);
        Assert.Equal(2, found.Best.Length);
    }

    public static TheoryData<string, IEnumerable<string>> Noise => new()
    {
        { "numbers of lines", Enumerable.Range(1, 20).Select(static i => $"{i}") },
        { "years", Enumerable.Range(2015, 12).Select(static i => $"{i}") },
        { "telephone numbers", Enumerable.Range(0, 20).Select(static i => $"{13_800_138_000 + (i * 7919)}") },
        { "local telephone numbers", Enumerable.Range(0, 20).Select(static i => $"{6_202_301 + (i * 7919)}") },
        { "amounts", Enumerable.Range(0, 40).Select(static i => $"{(i * 7919) % 99_991}.{i % 90 + 10}") },
        { "amounts in whole numbers", Enumerable.Range(0, 40).Select(static i => $"{(i * 7919) % 99_991}") },
        { "rooms of one floor", Enumerable.Range(201, 40).Select(static i => $"{i}") },
        { "days", Enumerable.Range(1, 28).Select(static i => $"202601{i:00}") },
        { "postcodes", Enumerable.Range(0, 30).Select(static i => $"{200_001 + (i * 101)}") },
    };

    [Theory]
    [MemberData(nameof(Noise))]
    public void Numbers_of_other_things_are_no_scheme(string what, IEnumerable<string> values) =>
        Assert.False(CodeColumn.Detect(values).IsCertain, what);

    [Fact]
    public void A_mixed_column_is_reported_with_the_count_of_each_scheme()
    {
        ColumnDetection found = Detect("201", "20113", "2011308", "301", "30101", "30101");

        Assert.True(found.IsMixed);
        Assert.False(found.IsCertain);
        Assert.Equal(
            [new ColumnScheme(SubjectScheme.Functional, 3, 3, 0, 3), new(SubjectScheme.DepartmentEconomic, 2, 2, 0, 3)],
            found.Schemes.AsEnumerable());
    }

    [Fact]
    public void From_when_on_something_fits_is_for_the_caller_to_say()
    {
        string[] values = ["201", "20113", "30101"];

        Assert.Equal(SubjectScheme.Functional, CodeColumn.Detect(values, Options with { MinimumPercent = 60m }).Scheme);
        Assert.Equal(SubjectScheme.None, CodeColumn.Detect(values, Options with { MinimumPercent = 30m }).Scheme);
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { MinimumPercent = 0m });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { MinimumPercent = 100.01m });
    }

    [Fact]
    public void A_column_of_names_is_recognised()
    {
        ColumnDetection found = Detect("一、一般公共服务支出", "城乡社区支出", "招 商 引 资", "其他支出");

        Assert.Equal(SubjectScheme.Functional, found.Scheme);
        Assert.Equal(4, found.Candidates[0].Matched);
        Assert.Equal(new ColumnScheme(SubjectScheme.Functional, 0, 0, 4, 4), found.Schemes[0]);
        Assert.Empty(found.Forms);
    }

    [Fact]
    public void A_name_that_two_schemes_have_decides_nothing()
    {
        ColumnDetection found = Detect("其他支出");

        Assert.False(found.IsCertain);
        Assert.False(found.IsMixed);
        Assert.Equal([SubjectScheme.Functional, SubjectScheme.DepartmentEconomic], found.Best.Select(static candidate => candidate.Scheme));
    }

    [Fact]
    public void The_printed_forms_are_counted()
    {
        ColumnDetection found = Detect("2011308招商引资", "2011310-新科目", "201-13-09", "２０１", "20113", "2011308招商引资");

        Assert.Equal(80m, found.Candidates[0].Percent);
        Assert.Equal(
            [
                new ColumnForm(SubjectCodeAdjustments.NameSetApart, 2, 3),
                new(SubjectCodeAdjustments.None, 1, 1),
                new(SubjectCodeAdjustments.FullWidth, 1, 1),
                new(SubjectCodeAdjustments.Separators, 1, 1),
            ],
            found.Forms.AsEnumerable());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("2\u0660\u0661")]
    [InlineData("999999999999999999999999")]
    [InlineData("201'; DROP TABLE")]
    [InlineData("=1+1")]
    [InlineData("-")]
    public void Hostile_values_are_misfits_or_blank(string value)
    {
        ColumnDetection found = Detect(value, new string('２', 100_000), new string('支', 100_000), "201");

        Assert.Equal(1, found.Candidates[0].Matched);
        Assert.Equal(found.Values - 1, found.Candidates[0].Misfits.Length);
    }

    [Fact]
    public void An_empty_column_has_no_candidate()
    {
        ColumnDetection found = Detect();

        Assert.Empty(found.Candidates);
        Assert.Empty(found.Best);
        Assert.Empty(found.Unrecognised);
        Assert.False(found.IsCertain);
        Assert.Throws<ArgumentNullException>(() => CodeColumn.Detect(null!));
    }

    [Fact]
    public void A_scheme_without_a_catalogue_is_counted_by_its_digits()
    {
        ColumnDetection found = Detect("50101", "50102");

        Assert.Empty(found.Candidates);
        Assert.Equal([new ColumnScheme(SubjectScheme.GovernmentEconomic, 2, 0, 0, 2)], found.Schemes.AsEnumerable());
        Assert.All(found.Unrecognised, static misfit => Assert.Equal(MisfitReason.UnknownSubject, misfit.Reason));
    }

    [Fact]
    public void A_million_values_are_counted()
    {
        string[] codes = [.. GovBudget.Classification.Catalogs.SubjectCatalogs.DepartmentEconomic.Closing(new FiscalYear(2026)).Subjects.Select(static s => s.Code.ToString()!)];

        ColumnDetection found = CodeColumn.Detect(Enumerable.Range(0, 1_000_000).Select(i => i % 1000 == 0 ? $"x{i}" : codes[i % codes.Length]));

        Assert.Equal(1_000_000, found.Rows);
        Assert.Equal((codes.Length, 999_000), (found.Candidates[0].Matched, found.Candidates[0].MatchedRows));
        Assert.Equal(1000, found.Unrecognised.Length);
    }

    [Fact]
    public void Codes_that_no_catalogue_has_tell_their_scheme_by_their_digits_and_are_never_certain()
    {
        ColumnDetection detection = CodeColumn.Detect(["3010101", "3010102"]);

        Assert.Empty(detection.Candidates);
        Assert.False(detection.IsCertain);
        ColumnScheme scheme = Assert.Single(detection.Schemes);
        Assert.Equal((SubjectScheme.DepartmentEconomic, 2, 0), (scheme.Scheme, scheme.Codes, scheme.Known));
        Assert.All(detection.Unrecognised, static misfit => Assert.Equal(MisfitReason.UnknownSubject, misfit.Reason));
        Assert.Equal("None: 2 values in 2 rows; no candidate; by their digits 2 of DepartmentEconomic, none a known subject", detection.ToString());
    }

    [Fact]
    public void A_candidate_prints_as_one_line() =>
        Assert.Equal("Functional GeneralPublic 2025, 2026: 2 of 3 (66.66 %)", Detect("201", "2011310", "x").Candidates[0].ToString());
}
