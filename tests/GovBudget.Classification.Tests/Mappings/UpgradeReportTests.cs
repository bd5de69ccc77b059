using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using NodaTime;
using VerifyXunit;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class UpgradeReportTests
{
    private static readonly UpgradeRow<FunctionalCode>[] Rows =
    [
        Row("20101", 1_000_000_00), Row("20101", 1), Row("20102", 200_000_00), Row("20201", 300_000_00), Row("20301", 400_000_00),
        Row("20303", 50_000_00), Row("20402", 60_000_00), Row("20501", 70_000_00), Row("20504", null), Row("20601", -80_000_00),
        Row("20701", 90_000_00), Row("2010177", 12_345_67), Row("299", 5), Row("20877", 7), Row("21001", 11),
        Row("21001", 13, BudgetAccount.GovernmentFund), Row("20503", 17),
    ];

    private static readonly UpgradeReport<FunctionalCode> Report = UpgradeReport.Create(LineageExample.Years, Rows, LineageExample.First, LineageExample.Last);

    [Theory]
    [InlineData(UpgradeKind.Unchanged, "20303 21001", 2)]
    [InlineData(UpgradeKind.Renamed, "20101", 2)]
    [InlineData(UpgradeKind.Moved, "20102 20601 20701", 3)]
    [InlineData(UpgradeKind.Merged, "20201 20402", 2)]
    [InlineData(UpgradeKind.Split, "20301", 1)]
    [InlineData(UpgradeKind.Abolished, "20501 20504", 2)]
    [InlineData(UpgradeKind.UnderAncestor, "2010177 20877", 2)]
    [InlineData(UpgradeKind.Unknown, "20503 299", 2)]
    [InlineData(UpgradeKind.Ambiguous, "21001", 1)]
    public void Rows_are_grouped_by_what_becomes_of_their_code(UpgradeKind kind, string codes, int count)
    {
        UpgradeGroup<FunctionalCode>? group = Report.Of(kind);

        Assert.Equal((codes, count), (string.Join(' ', group!.Entries.Select(static entry => entry.Code)), group.Count));
    }

    [Fact]
    public void Counts_and_sums_are_those_of_the_input_to_the_fen()
    {
        Assert.Equal(Rows.Length, Report.Count);
        Assert.Equal(Rows.Sum(static row => row.Amount?.Fen ?? 0), Report.Amount?.Fen);
        Assert.Equal(Report.Amount, BudgetAmount.Sum(Report.Groups.Select(static group => group.Amount ?? BudgetAmount.Zero)));
        Assert.Equal(100_000_001, Report.Of(UpgradeKind.Renamed)?.Amount?.Fen);
    }

    [Fact]
    public void An_entry_has_both_names_the_reason_and_the_document()
    {
        UpgradeEntry<FunctionalCode> moved = Report.Of(UpgradeKind.Moved)!.Entries[0];

        Assert.Equal(("二款", "20104 四款"), (moved.Before?.Name, moved.After.Single().ToString()));
        Assert.Equal("A number of its own. Moved once more.", moved.Reason);
        Assert.Equal(["财预〔2022〕9号"], moved.DocumentNumbers.AsEnumerable());
        Assert.Equal(2, moved.Changes.Length);
    }

    [Fact]
    public void A_blank_amount_is_not_zero()
    {
        Assert.Null(Report.Of(UpgradeKind.Abolished)!.Entries[1].Amount);
        Assert.Null(UpgradeReport.Create(LineageExample.Years, [new(Rows[0].Code)], LineageExample.First, LineageExample.Last).Amount);
        Assert.Null(UpgradeReport.Create<FunctionalCode>(LineageExample.Years, [], LineageExample.First, LineageExample.Last).Amount);
    }

    [Fact]
    public void A_local_code_counts_under_its_nearest_ancestor_and_goes_with_it()
    {
        UpgradeEntry<FunctionalCode> local = Report.Of(UpgradeKind.UnderAncestor)!.Entries[0];

        Assert.Equal(("2010177", "20101 一款", "20101 一款新名"), (local.Code.ToString(), local.Before?.ToString(), local.After.Single().ToString()));
    }

    [Fact]
    public void Only_what_nobody_has_to_decide_is_automatic()
    {
        Assert.False(Report.IsAutomatic);
        Assert.True(Of("20101", "20402").IsAutomatic);
        Assert.False(Of("20102").IsAutomatic);
        Assert.False(Of("20303").IsAutomatic);
        Assert.False(Of("20301").IsAutomatic);
        Assert.False(Of("20601").IsAutomatic);
        Assert.True(Of("20601").Entries.Single().IsEvidenceMissing);
    }

    [Fact]
    public void What_is_unverified_is_told_so_even_where_nothing_changed()
    {
        UpgradeReport<FunctionalCode> report = Of("20303");

        Assert.Equal((UpgradeKind.Unchanged, Evidence.Unverified), (report.Entries.Single().Kind, report.Entries.Single().Evidence));
        Assert.Contains("未经核实", report.ToString(), StringComparison.Ordinal);
        Assert.Equal("Unchanged 20303 (1) (unverified)", report.Entries.Single().ToString());
        Assert.Equal("Unchanged: 1 (1)", report.Groups.Single().ToString());
        Assert.DoesNotContain("未经核实", Of("20402").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_rows_plays_no_part() =>
        Assert.Equal(Report.ToString(), UpgradeReport.Create(LineageExample.Years, Rows.Reverse(), LineageExample.First, LineageExample.Last).ToString());

    [Fact]
    public async Task The_report_is_printed_in_Chinese() => await Verifier.Verify(Report.ToString());

    [Fact]
    public void Sums_that_no_amount_can_hold_name_the_code()
    {
        UpgradeRow<FunctionalCode>[] rows = [Row("20101", long.MaxValue), Row("20101", 1)];

        Assert.Contains("20101", Assert.Throws<OverflowException>(() => UpgradeReport.Create(LineageExample.Years, rows, LineageExample.First, LineageExample.Last)).Message, StringComparison.Ordinal);
        Assert.Equal(long.MaxValue, UpgradeReport.Create(LineageExample.Years, [.. rows, Row("20101", -1)], LineageExample.First, LineageExample.Last).Amount?.Fen);
        Assert.Throws<OverflowException>(() => UpgradeReport.Create(LineageExample.Years, [rows[0], Row("20102", 1)], LineageExample.First, LineageExample.Last));
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UpgradeReport.Create(LineageExample.Years, Rows, LineageExample.Last, LineageExample.First));
        Assert.Throws<ArgumentOutOfRangeException>(() => UpgradeReport.Create(LineageExample.Years, Rows, LineageExample.First, new LocalDate(2027, 1, 1)));
        Assert.Throws<ArgumentException>(() => Report.ToString(AmountUnit.None));
    }

    [Fact]
    public void Rows_without_a_code_are_unknown_with_their_count_and_sum()
    {
        UpgradeRow<FunctionalCode>[] rows = [new(default, BudgetAmount.FromFen(5)), Row("20101", 7), new(default, BudgetAmount.FromFen(6)), new(default), Row("29999", 3)];

        UpgradeReport<FunctionalCode> report = UpgradeReport.Create(LineageExample.Years, rows, LineageExample.First, LineageExample.Last);
        UpgradeGroup<FunctionalCode> unknown = Assert.IsType<UpgradeGroup<FunctionalCode>>(report.Of(UpgradeKind.Unknown));

        Assert.Equal((4, 14L), (unknown.Count, unknown.Amount?.Fen));
        Assert.Equal((5, 21L), (report.Count, report.Amount?.Fen));
        UpgradeEntry<FunctionalCode> none = Assert.Single(unknown.Entries, static entry => entry.Code == default);
        Assert.Equal((3, 11L), (none.Count, none.Amount?.Fen));
        Assert.Equal("The row has no code.", none.Reason);
        Assert.False(report.IsAutomatic);
        Assert.Contains("（无编码）", report.ToString(), StringComparison.Ordinal);
    }

    private static UpgradeReport<FunctionalCode> Of(params string[] codes) =>
        UpgradeReport.Create(LineageExample.Years, codes.Select(static code => Row(code, 1)), LineageExample.First, LineageExample.Last);

    private static UpgradeRow<FunctionalCode> Row(string code, long? fen, BudgetAccount account = BudgetAccount.None) =>
        new(LineageExample.Code(code), fen is { } exact ? BudgetAmount.FromFen(exact) : null, account);
}
