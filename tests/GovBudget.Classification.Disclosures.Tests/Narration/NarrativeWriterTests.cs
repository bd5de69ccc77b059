using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Narration;
using GovBudget.Classification.Disclosures.Narration.Internals;
using static GovBudget.Classification.Disclosures.Tests.Printed;

namespace GovBudget.Classification.Disclosures.Tests.Narration;

/// <summary>What holds for every narrative, whoever's figures it is written from.</summary>
public sealed class NarrativeWriterTests
{
    private static readonly BudgetAmount Step = BudgetAmount.FromYuan(100);

    [Fact]
    public void A_user_writes_from_figures_of_his_own()
    {
        var figures = new NarrativeFigures
        {
            Organization = "清河市统计局",
            FiscalYear = new(2026),
            ExpenditureByKind = new(Wan("300.00")) { Parts = [new(Wan("100.00"), "基本支出"), new(Wan("200.00"), "项目支出")] },
        };
        Assert.Equal(
            "一、支出预算情况说明\n2026年，清河市统计局支出预算300.00万元。其中：基本支出100.00万元，占33.33%；项目支出200.00万元，占66.67%。\n",
            NarrativeWriter.Write(figures).ToString());
    }

    [Fact]
    public void A_final_account_speaks_of_a_final_account()
    {
        NarrativeText text = NarrativeWriter.Write(new() { Kind = DisclosureKind.FinalAccount, RevenueByFund = new(Wan("3.00")) });
        Assert.Equal("一、收入决算情况说明\n本部门收入决算3.00万元。\n", text.ToString());
    }

    [Fact]
    public void Shares_of_thirds_make_a_hundred()
    {
        NarratedFigure thirds = new(Wan("3.00")) { Parts = [.. Names(3).Select(n => new NarratedFigure(Wan("1.00"), n))] };
        NarrativeText text = NarrativeWriter.Write(new() { RevenueByFund = thirds });
        Assert.Equal(["33.34%", "33.33%", "33.33%"], text.Statements.Skip(1).Select(s => s.Share.ToString()));
    }

    [Fact]
    public void Parts_make_the_total_that_is_written_though_each_alone_would_not()
    {
        NarratedFigure figure = new(BudgetAmount.FromYuan(100)) { Parts = [new(BudgetAmount.FromYuan(50), "基本支出"), new(BudgetAmount.FromYuan(50), "项目支出")] };
        NarrativeText text = NarrativeWriter.Write(new() { ExpenditureByKind = figure, BasicExpenditure = new(BudgetAmount.FromYuan(50)) });
        Assert.Equal(["0.01", "0.00", "0.01"], text.Statements.Take(3).Select(s => Shown(s.Amount!.Value)));
    }

    [Fact]
    public void A_figure_that_was_written_before_is_written_the_same_again()
    {
        // Alone 730.954999 would be written 730.95; beside 263.5745 it makes 994.53 only as 730.96, and then stays so.
        BudgetAmount basic = BudgetAmount.FromYuan(7_309_549.99m);
        NarratedFigure whole = new(BudgetAmount.FromYuan(9_945_294.99m)) { Parts = [new(basic, "基本支出"), new(BudgetAmount.FromYuan(2_635_745), "项目支出")] };
        NarratedFigure again = new(basic) { Parts = [new(BudgetAmount.FromYuan(7_000_000), "人员经费"), new(BudgetAmount.FromYuan(309_549.99m), "公用经费")] };

        NarrativeText text = NarrativeWriter.Write(new() { ExpenditureByKind = whole, BasicExpenditure = again });

        string[] shown = [.. text.Statements.Select(s => Shown(s.Amount!.Value))];
        Assert.Equal(["994.53", "730.96", "263.57", "730.96"], shown[..4]);
        Assert.Equal(text.Statements[3].Amount, text.Statements[4].Amount!.Value + text.Statements[5].Amount!.Value);
    }

    [Fact]
    public void Parts_that_do_not_make_their_whole_are_told()
    {
        NarratedFigure figure = new(Wan("10.00")) { Parts = [new(Wan("4.00"), "教育支出"), new(Wan("3.00"), "农林水支出")] };
        NarrativeText text = NarrativeWriter.Write(new() { GeneralPublicExpenditure = figure });
        Assert.Equal(new("一、一般公共预算支出情况说明", "一般公共预算支出", Wan("10.00"), Wan("7.00")), Assert.Single(text.Imbalances));
        Assert.Equal(["40.00%", "30.00%"], text.Statements.Skip(1).Select(s => s.Share.ToString()));
    }

    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("1.00", "3.00", "-2.00")]
    [InlineData("1.00", "3.00", "3.00")]
    public void Shares_that_would_say_nothing_are_left_out(string whole, string first, string second)
    {
        NarratedFigure figure = new(Wan(whole)) { Parts = [new(Wan(first), "基本支出"), new(Wan(second), "项目支出")] };
        Assert.All(NarrativeWriter.Write(new() { ExpenditureByKind = figure }).Statements, s => Assert.Null(s.Share));
    }

    [Fact]
    public void Random_figures_keep_their_sums_shares_and_changes()
    {
        var random = new Random(20260518);
        for (int run = 0; run < 400; run++)
        {
            NarratedFigure figure = RandomFigure(random);
            NarrativeText text = NarrativeWriter.Write(new() { GeneralPublicExpenditure = figure });
            NarrativeStatement[] parts = [.. text.Statements.Skip(1)];
            NarrativeStatement whole = text.Statements[0];
            Assert.Empty(text.Imbalances);
            Assert.Equal(whole.Amount, BudgetAmount.Sum(parts.Select(p => p.Amount!.Value)));
            Assert.All(parts.Zip(figure.Parts), p => Assert.True(Math.Abs(p.First.Amount!.Value.Fen - p.Second.Amount!.Value.Fen) < Step.Fen));
            Assert.True(figure.Amount!.Value.IsZero || parts.Sum(p => p.Share!.Value.Value) == 1m);
            ReadBack.AssertSame(text);
        }
    }

    [Fact]
    public void Sums_hold_through_all_sections_and_at_every_depth()
    {
        var random = new Random(31);
        for (int run = 0; run < 200; run++)
        {
            NarratedFigure[] kinds = [new(Any(), "人员经费"), new(Any(), "公用经费")];
            NarratedFigure basic = new(BudgetAmount.Sum(kinds.Select(k => k.Amount!.Value)), "基本支出");
            NarratedFigure[] vehicles = [new(Any(), "公务用车购置费"), new(Any(), "公务用车运行维护费")];
            NarratedFigure both = new(BudgetAmount.Sum(vehicles.Select(v => v.Amount!.Value)), "公务用车购置及运行费") { Parts = [.. vehicles] };
            NarratedFigure reception = new(Any(), "公务接待费");
            NarratedFigure project = new(Any(), "项目支出");

            NarrativeText text = NarrativeWriter.Write(new()
            {
                ExpenditureByKind = new(basic.Amount!.Value + project.Amount!.Value) { Parts = [basic, project] },
                BasicExpenditure = new(basic.Amount) { Parts = [.. kinds] },
                ThreePublic = new(both.Amount!.Value + reception.Amount!.Value) { Parts = [reception, both] },
            });

            BudgetAmount[] shown = [.. text.Statements.Select(s => s.Amount!.Value)];
            Assert.Equal((shown[0], shown[1]), (shown[1] + shown[2], shown[3]));
            Assert.Equal((shown[3], shown[6]), (shown[4] + shown[5], shown[7] + shown[8]));
            Assert.Equal(shown[8], shown[9] + shown[10]);
            ReadBack.AssertSame(text);
        }

        BudgetAmount Any() => BudgetAmount.FromFen(random.NextInt64(0, 90_000));
    }

    [Fact]
    public void Changes_of_parts_make_the_change_of_their_whole()
    {
        var random = new Random(7);
        for (int run = 0; run < 200; run++)
        {
            // Differences of many steps, so that no change is too small to be written.
            NarratedFigure before = RandomFigure(random);
            NarratedFigure now = new(BudgetAmount.Sum(before.Parts.Select(p => p.Amount!.Value + Far(p.Name))))
            {
                Parts = [.. before.Parts.Select(p => new NarratedFigure(p.Amount!.Value + Far(p.Name), p.Name))],
            };
            NarrativeText text = NarrativeWriter.Write(new() { GeneralPublicExpenditure = now.ComparedPartByPart(before) });
            Assert.Equal(text.Statements[0].Change, BudgetAmount.Sum(text.Statements.Skip(1).Select(s => s.Change!.Value)));
            ReadBack.AssertSame(text);
        }

        static BudgetAmount Far(string name) => BudgetAmount.FromFen(1_234_567 * (name[^1] - '甲' + 2));
    }

    [Fact]
    public void Shares_are_the_nearest_ones_that_make_a_hundred()
    {
        var random = new Random(99);
        for (int run = 0; run < 300; run++)
        {
            long[] parts = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.NextInt64(0, run % 2 == 0 ? 50 : long.MaxValue / 8))];
            long whole = parts.Sum();
            if (whole > 0)
            {
                long[] shares = PartShares.Of([.. parts.Select(p => (BudgetAmount?)BudgetAmount.FromFen(p))], BudgetAmount.FromFen(whole))!;
                Assert.Equal(10_000, shares.Sum());
                Assert.Equal(LeastDistance(parts, whole), Distance(parts, whole, shares));
            }
        }
    }

    [Fact]
    public void The_largest_amounts_are_written_and_what_does_not_fit_says_so()
    {
        NarratedFigure largest = new(BudgetAmount.MaxValue) { Parts = [new(BudgetAmount.MaxValue, "基本支出"), new(BudgetAmount.Zero, "项目支出")] };
        var yuan = new NarrativeOptions { Unit = AmountUnit.Yuan };
        NarrativeText text = NarrativeWriter.Write(new() { ExpenditureByKind = largest }, yuan);
        Assert.Equal(["", "100.00%", "0.00%"], text.Statements.Select(s => s.Share?.ToString() ?? ""));

        NarratedFigure turned = new NarratedFigure(BudgetAmount.MaxValue).ComparedWith(BudgetAmount.MinValue);
        Assert.Contains("机关运行经费预算", Assert.Throws<OverflowException>(() => NarrativeWriter.Write(new() { OperatingExpense = turned }, yuan)).Message, StringComparison.Ordinal);

        // In 万元 it would be rounded up, beyond the largest amount.
        Assert.Contains("支出预算", Assert.Throws<OverflowException>(() => NarrativeWriter.Write(new() { ExpenditureByKind = largest })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => NarrativeWriter.Write(null!));
        Assert.Throws<ArgumentNullException>(() => NarrativeFigures.Of(null!));
        Assert.Throws<ArgumentNullException>(() => new NarratedFigure(null).ComparedPartByPart(null!));
        Assert.Throws<ArgumentException>(() => new NarratedFigure(null, "教育\n支出"));
        Assert.Throws<ArgumentException>(() => new NarratedFigure(null).ComparedWith(null, "人员\r增加"));
        Assert.Throws<ArgumentException>(() => new NarrativeOptions { Basis = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => NarrativeWriter.Write(new() { Procurement = new(Wan("1.00")) }, new() { Decimals = 7 }));
        Assert.Throws<ArgumentException>(() => NarrativeWriter.Write(new() { Procurement = new(Wan("1.00")) }, new() { Unit = AmountUnit.None }));
        Assert.Contains("政府采购", Assert.Throws<ArgumentException>(() => NarrativeWriter.Write(new() { Procurement = new(Wan("1.00")) { Parts = [new(Wan("1.00"))] } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_figures_nothing_is_written() => Assert.Equal("", NarrativeWriter.Write(new()).ToString());

    private static NarratedFigure RandomFigure(Random random)
    {
        ImmutableArray<NarratedFigure> parts = [.. Names(random.Next(1, 9)).Select(n => new NarratedFigure(BudgetAmount.FromFen(random.NextInt64(0, 5_000_000)), n))];
        return new(BudgetAmount.Sum(parts.Select(p => p.Amount!.Value))) { Parts = parts };
    }

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(i => $"科目{(char)('甲' + i)}");

    private static string Shown(BudgetAmount amount) => amount.ToString("万元2");

    private static decimal Distance(long[] parts, long whole, long[] shares) =>
        parts.Zip(shares).Sum(p => Math.Abs(((decimal)p.First * 10_000m / whole) - p.Second));

    // Every way to cut off or round up each share.
    private static decimal LeastDistance(long[] parts, long whole) =>
        Enumerable.Range(0, 1 << parts.Length)
            .Select(ups => parts.Select((p, i) => (long)((Int128)p * 10_000 / whole) + ((ups >> i) & 1)).ToArray())
            .Where(shares => shares.Sum() == 10_000)
            .Min(shares => Distance(parts, whole, shares));
}
