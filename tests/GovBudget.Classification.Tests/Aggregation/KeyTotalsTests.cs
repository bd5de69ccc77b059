using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>Totals that a database computed, one row for each code.</summary>
public sealed class KeyTotalsTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20101", "2010101", "2010102", "202" }.Select(static code => FunctionalCode.Parse(code)), static code => $"科目{code}");

    private static readonly FunctionalCode[] Codes = [.. new[] { "201", "20101", "2010101", "2010102", "202", "2010177" }.Select(static code => FunctionalCode.Parse(code))];

    private static readonly RollUpOptions Keep = new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };

    private static readonly Gen<AmountLine<FunctionalCode>[]> Lines = Gen.Select(
        Gen.Int[0, Codes.Length - 1], Gen.Int[0, 4], Gen.Long[-100, 100], Gen.Long[-long.MaxValue / 64, long.MaxValue / 64],
        static (code, kind, small, huge) => new AmountLine<FunctionalCode>(Codes[code], kind == 0 ? null : BudgetAmount.FromFen(kind == 1 ? huge : small))).Array[0, 25];

    [Fact]
    public void Rows_of_a_database_roll_up_as_its_lines_do() => Law.Holds(Gen.Select(Lines, Gen.Int[1, 4]), static test =>
    {
        (AmountLine<FunctionalCode>[] lines, int shards) = test;
        RollUp<FunctionalCode> expected = RollUp.Of(Functional, lines, Keep);

        // Each shard groups what it has, as SUM, COUNT(*) and COUNT(*) - COUNT(fen) do; SUM over nothing but NULL is NULL.
        KeyTotals<FunctionalCode>[] parts =
        [
            .. lines.Select(static (line, i) => (Line: line, Place: i)).GroupBy(line => line.Place % shards, static line => line.Line).Select(static shard => new KeyTotals<FunctionalCode>(
                shard.GroupBy(static line => line.Key).Select(static lines => new KeyTotal<FunctionalCode>(
                    lines.Key,
                    lines.Any(static line => line.Amount is not null) ? BudgetAmount.Sum(lines.Select(static line => line.Amount).OfType<BudgetAmount>()) : null,
                    lines.Count(),
                    lines.Count(static line => line.Amount is null))))),
        ];
        KeyTotals<FunctionalCode> none = new(Array.Empty<KeyTotal<FunctionalCode>>());
        AssertSame(expected, parts.Aggregate(none, static (all, part) => all.Merge(part)).RollUp(Functional, Keep));
        AssertSame(expected, parts.Reverse().Aggregate(none, static (all, part) => part.Merge(all)).RollUp(Functional, Keep));
    });

    [Fact]
    public void A_key_may_come_in_several_rows()
    {
        KeyTotals<FunctionalCode> totals = new([new(Codes[2], Yuan(5), 2), new(Codes[4], null, 3, 3), new(Codes[2], Yuan(-1), 4, 1), new(Codes[4], Yuan(0), 1)]);
        Assert.Equal([new(Codes[2], Yuan(4), 6, 1), new(Codes[4], Yuan(0), 4, 3)], totals);
        Assert.Equal(2, totals.Count);
        Assert.Equal("totals of 2 keys", totals.ToString());
    }

    [Fact]
    public void A_subtotal_is_told_from_the_lines_below_it_when_the_last_part_has_come()
    {
        KeyTotals<FunctionalCode> subtotals = new([new(Codes[1], Yuan(9), 1)]);
        KeyTotals<FunctionalCode> items = new([new(Codes[2], Yuan(5), 1), new(Codes[3], Yuan(3), 1)]);
        Assert.Equal(Yuan(9), subtotals.RollUp(Functional).Total);
        RollUp<FunctionalCode> all = subtotals.Merge(items).RollUp(Functional);
        Assert.Equal((Yuan(8), Yuan(9), Yuan(1)), (all.Total, all[Codes[1]].Declared, all[Codes[1]].Imbalance));
        Assert.Equal(Yuan(9), subtotals.RollUp(Functional).Total);
    }

    [Fact]
    public void Sums_on_the_way_may_be_larger_than_an_amount()
    {
        KeyTotals<FunctionalCode> most = new([new(Codes[2], BudgetAmount.MaxValue, 1), new(Codes[2], BudgetAmount.MaxValue, 1)]);
        Assert.Contains("2010101", Assert.Throws<OverflowException>(() => most.ToArray()).Message, StringComparison.Ordinal);
        Assert.Contains("2010101", Assert.Throws<OverflowException>(() => most.RollUp(Functional)).Message, StringComparison.Ordinal);
        KeyTotals<FunctionalCode> least = new([new(Codes[3], BudgetAmount.MinValue, 1), new(Codes[2], BudgetAmount.MinValue, 1)]);
        Assert.Equal(BudgetAmount.FromFen(-2), most.Merge(least).RollUp(Functional).Total);
    }

    [Theory]
    [InlineData(1L, 0, 0)]
    [InlineData(1L, -1, 0)]
    [InlineData(1L, 2, -1)]
    [InlineData(1L, 2, 3)]
    [InlineData(1L, 2, 2)]
    [InlineData(null, 2, 1)]
    [InlineData(null, 2, 0)]
    public void Counts_that_contradict_the_sum_or_each_other_are_refused(long? fen, long count, long absent)
    {
        string message = Assert.Throws<ArgumentException>(() =>
            new KeyTotals<FunctionalCode>([new(Codes[0], fen is { } present ? BudgetAmount.FromFen(present) : null, count, absent)])).Message;
        Assert.Contains("is no total", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new KeyTotals<string>([new(null!, Yuan(1), 1)]));
        Assert.Throws<ArgumentNullException>(() => new KeyTotals<string>((IEnumerable<KeyTotal<string>>)null!));
        KeyTotals<FunctionalCode> totals = new([new(Codes[0], Yuan(1), 1)]);
        Assert.Throws<ArgumentNullException>(() => totals.Merge(null!));
        Assert.Throws<ArgumentNullException>(() => totals.RollUp(null!));
        Assert.Contains("2010177", Assert.Throws<KeyNotFoundException>(() => new KeyTotals<FunctionalCode>([new(Codes[5], Yuan(1), 1)]).RollUp(Functional)).Message, StringComparison.Ordinal);
    }

    private static void AssertSame(RollUp<FunctionalCode> expected, RollUp<FunctionalCode> actual)
    {
        Assert.Equal((expected.Total, expected.Count, expected.AbsentCount), (actual.Total, actual.Count, actual.AbsentCount));
        Assert.Equal(
            expected.Nodes.Select(static node => (node.Key, node.Kind, node.Depth, node.Own, node.Inclusive, node.Count, node.AbsentCount, node.Declared)),
            actual.Nodes.Select(static node => (node.Key, node.Kind, node.Depth, node.Own, node.Inclusive, node.Count, node.AbsentCount, node.Declared)));
    }

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
