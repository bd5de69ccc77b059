using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class EditionDiffTests
{
    private static readonly SubjectCatalog<FunctionalCode> Years = LineageExample.Years;

    [Fact]
    public void Every_kind_of_difference_is_listed_in_tree_order() => Assert.Equal(
        [
            "2022-01-01 Renamed 20101 一款 → 20101 一款新名",
            "2023-01-01? Moved 20102 二款 → 20104 四款",
            "2024-01-01? Moved 20201 拆分前 → 20204 合并后",
            "2023-01-01 Split 20301 整体 → 20302 部分甲, 20303 部分乙",
            "2023-01-01 Merged 20401 留存, 20402 并入 → 20401 留存",
            "2023-01-01 Abolished 20501 取消者",
            "2023-01-01 Abolished 20502 旧义",
            "2023-01-01 Added → 20502 新义",
            "2022-03-29 Added → 20503 年中新增",
            "2022-07-01? Abolished 20504 无说明",
            "2022-01-01? Abolished 20505 中断",
            "2023-01-01? Added → 20505 中断",
            "2022-01-01? Abolished 20506 早已结束",
            "2023-01-01 Added → 20506 另一用途",
            "2023-01-01 Abolished 20601 去向未见",
            "2023-01-01? Moved 20701 换账本 → 20801 换账本",
            "2022-01-01 Moved 20901 互换甲 → 20902 互换甲",
            "2022-01-01 Moved 20902 互换乙 → 20901 互换乙",
        ],
        Between(LineageExample.First, LineageExample.Last).Differences.Select(static difference => difference.ToString()));

    [Fact]
    public void A_difference_has_account_day_basis_reason_and_document_number()
    {
        EditionDifference<FunctionalCode> split = Assert.Single(Between(LineageExample.First, LineageExample.Last).Of(SubjectChangeKind.Split));

        Assert.Equal((BudgetAccount.GeneralPublic, new LocalDate(2023, 1, 1), ValidityBasis.Notice, "Divided for good."), (split.Account, split.Day, split.Basis, split.Reason));
        Assert.Equal(["财预〔2022〕9号"], split.DocumentNumbers.AsEnumerable());
        Assert.Equal(SubjectChangeKind.Split, Assert.Single(split.Changes).Kind);
    }

    [Fact]
    public void What_stands_on_both_sides_takes_part_without_being_a_difference()
    {
        EditionDiff<FunctionalCode> diff = Between(LineageExample.First, LineageExample.Last);

        Assert.Equal(["20401 留存"], Assert.Single(diff.Of(SubjectChangeKind.Merged)).Kept.Select(static subject => subject.ToString()));
        Assert.Equal(["20303 部分乙"], Assert.Single(diff.Of(SubjectChangeKind.Split)).Kept.Select(static subject => subject.ToString()));
    }

    [Fact]
    public void A_chain_of_changes_has_the_last_day_the_weakest_basis_and_all_reasons()
    {
        EditionDifference<FunctionalCode> moved = Between(LineageExample.First, LineageExample.Last).Of(SubjectChangeKind.Moved)[0];

        Assert.Equal((new LocalDate(2023, 1, 1), ValidityBasis.GeneralKnowledge, "A number of its own. Moved once more."), (moved.Day, moved.Basis, moved.Reason));
    }

    [Fact]
    public void Where_no_change_is_stated_the_record_gives_the_day()
    {
        EditionDifference<FunctionalCode> gone = Between(LineageExample.First, LineageExample.Last).Differences.Single(static d => d.ToString() == "2022-07-01? Abolished 20504 无说明");

        Assert.Equal((new LocalDate(2022, 7, 1), ValidityBasis.Sightings), (gone.Day, gone.Basis));
        Assert.Empty(gone.Changes);
    }

    [Fact]
    public void A_move_to_a_code_without_a_record_is_an_end_that_says_where_it_went()
    {
        EditionDifference<FunctionalCode> gone = Between(LineageExample.First, LineageExample.Last).Differences.Single(static d => d.Before.Any(static subject => subject.Name == "去向未见"));

        Assert.Contains("20602", gone.Reason, StringComparison.Ordinal);
        Assert.Equal(SubjectChangeKind.Moved, Assert.Single(gone.Changes).Kind);
    }

    [Fact]
    public void The_opening_and_the_closing_state_of_a_year_differ_by_what_a_notice_changed_within() => Assert.Equal(
        ["2022-03-29 Added → 20503 年中新增", "2022-07-01? Abolished 20504 无说明"],
        EditionDiff.Between(Years.Opening(new FiscalYear(2022)), Years.Closing(new FiscalYear(2022))).Differences.Select(static d => d.ToString()));

    [Fact]
    public void Backward_a_split_is_a_merger_and_what_was_added_is_abolished()
    {
        EditionDiff<FunctionalCode> back = Between(LineageExample.Last, LineageExample.First);

        Assert.Equal("2023-01-01 Merged 20302 部分甲, 20303 部分乙 → 20301 整体", back.Of(SubjectChangeKind.Merged).Single().ToString());
        Assert.Contains("2022-03-29 Abolished 20503 年中新增", back.Differences.Select(static d => d.ToString()));
        Assert.Equal("20101 一款新名", back.Of(SubjectChangeKind.Renamed).Single().Before[0].ToString());
    }

    [Fact]
    public void An_account_has_the_differences_of_its_own_and_no_path()
    {
        EditionDiff<FunctionalCode> fund = EditionDiff.Between(
            Years.At(LineageExample.First, BudgetAccount.GovernmentFund), Years.At(LineageExample.Last, BudgetAccount.GovernmentFund));

        EditionDifference<FunctionalCode> added = Assert.Single(fund.Differences);
        Assert.Equal("2023-01-01? Added → 20801 换账本", added.ToString());
        Assert.Contains("20701", added.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Editions_that_do_not_compare_are_refused()
    {
        SubjectEdition<FunctionalCode> a = Years.At(LineageExample.First);

        Assert.Throws<ArgumentException>(() => EditionDiff.Between(a, Years.At(LineageExample.First, BudgetAccount.GovernmentFund)));
        Assert.Contains("extended catalogue", Assert.Throws<ArgumentException>(() => EditionDiff.Between(a, SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Between(LineageExample.First, LineageExample.Last).Apply(Years.At(LineageExample.Last)));
    }

    private static EditionDiff<FunctionalCode> Between(LocalDate a, LocalDate b) => EditionDiff.Between(Years.At(a), Years.At(b));
}
