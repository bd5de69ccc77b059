using CsCheck;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>Whatever way a result is made, it is the one that adding up line by line makes.</summary>
public sealed class BudgetTableLawTests
{
    private static readonly FunctionalCode[] Codes =
        [.. new[] { "201", "20101", "2010101", "2010102", "20102", "2010201", "208", "20805", "2080505", "2299901" }.Select(static text => FunctionalCode.Parse(text))];

    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(Codes[..^1], static code => code.ToString());

    private static readonly FundSource[] Funds =
        [FundSource.FiscalAppropriation, FundSource.GeneralPublicBudget, FundSource.GovernmentFundBudget, FundSource.OtherIncome, FundSource.None];

    private static readonly RollUpOptions Keep = new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };

    private static readonly Gen<BudgetAmount?> Amounts = Gen.Frequency(
        (1, Gen.Const((BudgetAmount?)null)),
        (2, Gen.Const((BudgetAmount?)BudgetAmount.Zero)),
        (9, Gen.Long[-1_000_000, 1_000_000].Select(static fen => (BudgetAmount?)BudgetAmount.FromFen(fen))));

    private static readonly Gen<BudgetLine[]> Lines = Gen.Select(
        Gen.Int[0, Codes.Length - 1].Select(static i => Codes[i]),
        Gen.Int[0, Funds.Length - 1].Select(static i => Funds[i]),
        Amounts,
        static (code, fund, amount) => new BudgetLine { Function = code, FundSource = fund, Amount = amount }).Array[0, 40];

    [Fact]
    public void A_table_rolls_up_as_its_lines_do() => Lines.Sample(static lines =>
    {
        RollUp<FunctionalCode> expected = RollUp.Of(Functions, lines, static line => line.Function!.Value, static line => line.Amount, Keep);
        AssertSame(expected, Table(lines).RollUp(Functions, Keep));
        AssertSame(expected, Table(lines).Totals(Dimension.Function).RollUp(Functions, Keep));
    });

    [Fact]
    public void Keys_beside_amounts_roll_up_as_lines_do() => Lines.Sample(static lines =>
    {
        BudgetLine[] present = [.. lines.Where(static line => line.Amount is not null)];
        RollUp<FunctionalCode> expected = RollUp.Of(Functions, present, static line => line.Function!.Value, static line => line.Amount, Keep);
        FunctionalCode[] codes = [.. present.Select(static line => line.Function!.Value)];
        BudgetAmount[] amounts = [.. present.Select(static line => line.Amount!.Value)];
        AssertSame(expected, RollUp.Of<FunctionalCode>(Functions, codes, amounts, Keep));
    });

    [Fact]
    public void Totals_of_parts_merge_in_any_order() => Gen.Select(Lines, Lines, Lines).Sample(static (a, b, c) =>
    {
        KeyTotals<FunctionalCode> x = Totals(a), y = Totals(b), z = Totals(c);
        RollUp<FunctionalCode> whole = Totals([.. a, .. b, .. c]).RollUp(Functions, Keep);
        AssertSame(whole, x.Merge(y).Merge(z).RollUp(Functions, Keep));
        AssertSame(whole, z.Merge(y.Merge(x)).RollUp(Functions, Keep));
        AssertSame(whole, new KeyTotals<FunctionalCode>(x.Concat(y).Concat(z)).RollUp(Functions, Keep));
    });

    [Fact]
    public void A_cross_tab_is_what_counting_cell_by_cell_makes() => Lines.Sample(static lines =>
    {
        CrossTab<FunctionalCode, FundSource> cross = Table(lines).CrossTab(Dimension.Function, Functions, Dimension.FundSource, Axis.FundSources, Keep);
        BudgetLine[] counted = [.. lines.Where(line =>
            !lines.Any(other => other.Amount is not null && line.Function!.Value.IsAncestorOf(other.Function!.Value))
            && !lines.Any(other => other.Amount is not null && IsBelow(other.FundSource, line.FundSource)))];
        for (int row = 0; row < cross.Rows.Nodes.Length; row++)
        {
            FunctionalCode code = cross.Rows.Nodes[row].Key;
            BudgetLine[] inRow = [.. counted.Where(line => line.Function == code || code.IsAncestorOf(line.Function!.Value))];
            Assert.Equal(Sum(inRow), cross.Rows.Nodes[row].Inclusive);
            for (int column = 0; column < cross.Columns.Nodes.Length; column++)
            {
                FundSource fund = cross.Columns.Nodes[column].Key;
                Assert.Equal(Sum(inRow.Where(line => line.FundSource == fund || IsBelow(line.FundSource, fund))), cross[row, column]);
            }
        }

        Assert.Equal(Sum(counted), cross.Total);
        Assert.Equal(cross.Rows.Total, cross.Columns.Total);
    });

    [Fact]
    public void Threads_make_no_difference()
    {
        var random = new Random(20260101);
        int count = 1_300_000;
        FunctionalCode[] codes = [.. Enumerable.Range(0, count).Select(_ => Codes[random.Next(Codes.Length)])];
        FundSource[] funds = [.. Enumerable.Range(0, count).Select(_ => random.Next(2) == 0 ? FundSource.OtherIncome : FundSource.GeneralPublicBudget)];
        BudgetAmount[] amounts = [.. Enumerable.Range(0, count).Select(_ => BudgetAmount.FromFen(random.NextInt64(-1_000_000_000, 1_000_000_000)))];
        BudgetTable table = BudgetTable.Of(amounts).With<FunctionalCode>(Dimension.Function, codes).With<FundSource>(Dimension.FundSource, funds);
        RollUp<FunctionalCode> one = table.RollUp(Functions, Keep with { MaxThreads = 1 });
        AssertSame(one, table.RollUp(Functions, Keep with { MaxThreads = 4 }));
        AssertSame(one, RollUp.Of<FunctionalCode>(Functions, codes, amounts, Keep));
        CrossTab<FunctionalCode, FundSource> single = table.CrossTab(Functions, Axis.FundSources, Keep with { MaxThreads = 1 });
        CrossTab<FunctionalCode, FundSource> several = table.CrossTab(Functions, Axis.FundSources, Keep with { MaxThreads = 4 });
        Assert.Equal(single.Find(Codes[0], FundSource.OtherIncome), several.Find(Codes[0], FundSource.OtherIncome));
        Assert.Equal(one.Total, several.Total);
    }

    [Fact]
    public void Many_items_roll_up_as_few_do()
    {
        var random = new Random(20260102);
        BudgetLine[] lines =
        [
            .. Enumerable.Range(0, 120_000).Select(i => new BudgetLine
            {
                Function = i % 5_000 == 13 ? Codes[2] : Codes[random.Next(Codes.Length)],
                Amount = i % 100 == 7 ? null : BudgetAmount.FromFen(i % 5_000 == 13 ? long.MaxValue / 3 * (i / 5_000 % 2 == 0 ? 1 : -1) : random.NextInt64(-1_000_000, 1_000_000)),
            }),
        ];
        RollUp<FunctionalCode> expected = Table(lines).RollUp(Functions, Keep);
        AssertSame(expected, RollUp.Of(Functions, lines, static line => line.Function!.Value, static line => line.Amount, Keep));
        AssertSame(expected, RollUp.Of(Functions, lines.ToList(), static line => line.Function!.Value, static line => line.Amount, Keep));
        AssertSame(expected, RollUp.Of(Functions, lines.Select(static line => new AmountLine<FunctionalCode>(line.Function!.Value, line.Amount)), Keep));
        BudgetLine[] present = [.. lines.Where(static line => line.Amount is not null)];
        AssertSame(
            Table(present).RollUp(Functions, Keep),
            RollUp.Of<FunctionalCode>(Functions, [.. present.Select(static line => line.Function!.Value)], [.. present.Select(static line => line.Amount!.Value)], Keep));
    }

    [Theory]
    [InlineData(1L << 49)]
    [InlineData((1L << 49) - 1)]
    [InlineData((1L << 49) + 1)]
    [InlineData(-(1L << 49))]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void One_amount_as_large_as_a_block_can_bear_or_larger_changes_no_other(long large)
    {
        BudgetLine[] lines =
        [
            .. Enumerable.Range(0, 60_000).Select(i => new BudgetLine
            {
                Function = Codes[2 + (i % 3)],

                // Two of the same key, whose sum is -1.
                Amount = BudgetAmount.FromFen(i == 50_001 ? large : i == 50_004 ? ~large : (i % 7) - 3),
            }),
        ];
        RollUp<FunctionalCode> expected = Table(lines).RollUp(Functions, Keep);
        AssertSame(expected, RollUp.Of(Functions, lines, static line => line.Function!.Value, static line => line.Amount, Keep));
        AssertSame(expected, RollUp.Of<FunctionalCode>(Functions, [.. lines.Select(static line => line.Function!.Value)], [.. lines.Select(static line => line.Amount!.Value)], Keep));
    }

    [Fact]
    public void Roll_ups_along_one_axis_at_once_do_not_meet()
    {
        BudgetLine[][] tables = [.. Enumerable.Range(1, 4).Select(static fen =>
            (BudgetLine[])[.. Enumerable.Range(0, 60_000).Select(i => new BudgetLine { Function = Codes[2 + (i % 3)], Amount = BudgetAmount.FromFen(fen) })])];
        Parallel.For(0, 32, i => Assert.Equal(
            BudgetAmount.FromFen(60_000 * (1 + (i % 4))),
            RollUp.Of(Functions, tables[i % 4], static line => line.Function!.Value, static line => line.Amount, Keep).Total));
    }

    [Fact]
    public void Where_blocks_end_and_amounts_are_blank_makes_no_difference()
    {
        var random = new Random(20260103);
        foreach (int count in (int[])[.. Enumerable.Range(0, 10), .. Enumerable.Range(253, 6), .. Enumerable.Range(1_021, 6), .. Enumerable.Range(1_277, 6), .. Enumerable.Range(50_174, 4), .. Enumerable.Range(50_431, 3)])
        {
            foreach (int blankOneIn in (int[])[1, 2, 30, int.MaxValue])
            {
                BudgetLine[] lines =
                [
                    .. Enumerable.Range(0, count).Select(i => new BudgetLine
                    {
                        Function = Codes[random.Next(Codes.Length)],
                        Amount = random.Next(blankOneIn) == 0 || i == count - 1 ? null : BudgetAmount.FromFen(random.Next(-1_000, 1_000)),
                    }),
                ];
                RollUp<FunctionalCode> expected = Table(lines).RollUp(Functions, Keep);
                AssertSame(expected, RollUp.Of(Functions, lines, static line => line.Function!.Value, static line => line.Amount, Keep));
                AssertSame(expected, RollUp.Of(Functions, lines.Where(static _ => true), static line => line.Function!.Value, static line => line.Amount, Keep));
            }
        }
    }

    [Fact]
    public void The_line_of_an_unknown_key_is_named_beside_an_amount_that_no_block_can_bear()
    {
        BudgetLine[] lines =
        [
            .. Enumerable.Range(0, 60_000).Select(static i => new BudgetLine { Function = i == 50_003 ? Codes[^1] : Codes[2], Amount = BudgetAmount.FromFen(i == 50_001 ? long.MaxValue / 2 : 1) }),
        ];
        Assert.Contains(
            "Line 50004 ",
            Assert.Throws<KeyNotFoundException>(() => RollUp.Of(Functions, lines, static line => line.Function!.Value, static line => line.Amount)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60_000, 59_999)]
    [InlineData(60_000, 0)]
    [InlineData(100, 50)]
    public void The_line_of_an_unknown_key_is_named_however_many_there_are(int count, int unknown)
    {
        BudgetLine[] lines =
        [
            .. Enumerable.Range(0, count).Select(i => new BudgetLine { Function = i == unknown ? Codes[^1] : Codes[2], Amount = i % 3 == 0 && i != unknown ? null : BudgetAmount.FromFen(1) }),
        ];
        string message = Assert.Throws<KeyNotFoundException>(() => RollUp.Of(Functions, lines, static line => line.Function!.Value, static line => line.Amount)).Message;
        Assert.Contains($"Line {unknown + 1} ", message, StringComparison.Ordinal);
        IEnumerable<BudgetLine> oneByOne = lines.Where(static _ => true);
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => RollUp.Of(Functions, oneByOne, static line => line.Function!.Value, static line => line.Amount)).Message);
        BudgetLine[] blank = [.. lines.Select((line, i) => i == unknown ? line with { Amount = null } : line)];
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => RollUp.Of(Functions, blank, static line => line.Function!.Value, static line => line.Amount)).Message);
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Table(lines).RollUp(Functions)).Message);
    }

    private static BudgetTable Table(BudgetLine[] lines) => BudgetTable.From(lines)
        .With(Dimension.Function, static line => line.Function!.Value)
        .With(Dimension.FundSource, static line => line.FundSource)
        .WithAmounts(static line => line.Amount);

    private static KeyTotals<FunctionalCode> Totals(BudgetLine[] lines) => Table(lines).Totals(Dimension.Function);

    private static bool IsBelow(FundSource source, FundSource above) => source == FundSource.None || above == FundSource.None
        ? false
        : source.Parent is { } parent && (parent == above || IsBelow(parent, above));

    private static BudgetAmount? Sum(IEnumerable<BudgetLine> lines) => lines.Aggregate(
        (BudgetAmount?)null, static (sum, line) => sum is null ? line.Amount : line.Amount is null ? sum : sum + line.Amount);

    private static void AssertSame(RollUp<FunctionalCode> expected, RollUp<FunctionalCode> actual)
    {
        Assert.Equal(expected.Total, actual.Total);
        Assert.Equal((expected.Count, expected.AbsentCount), (actual.Count, actual.AbsentCount));
        Assert.Equal(expected.Nodes.Select(Text), actual.Nodes.Select(Text));
    }

    private static string Text(RollUpNode<FunctionalCode> node) =>
        $"{node.Label} {node.Depth} {node.Kind} {node.Own} {node.Inclusive} {node.Count} {node.AbsentCount} {node.Declared} {node.Imbalance}";
}
