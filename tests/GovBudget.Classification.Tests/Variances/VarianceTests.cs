using CsCheck;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class VarianceTests
{
    // Extreme, ordinary and absent amounts, each often enough to meet each of the others.
    private static readonly Gen<BudgetAmount?> Amounts =
        Gen.Select(Gen.Int[0, 9], Gen.Long, Gen.Long[-1_000, 1_000]).Select(static (kind, large, small) => kind switch
        {
            0 => (BudgetAmount?)null,
            1 => BudgetAmount.Zero,
            2 => BudgetAmount.MinValue,
            3 => BudgetAmount.MaxValue,
            4 => BudgetAmount.FromFen(1),
            5 => BudgetAmount.FromFen(-1),
            6 or 7 => BudgetAmount.FromFen(large),
            _ => BudgetAmount.FromFen(small),
        });

    [Theory]
    [InlineData(null, null, VarianceState.BothAbsent, null, null, "—")]
    [InlineData(null, 0L, VarianceState.New, 0L, null, "新增")]
    [InlineData(null, 5L, VarianceState.New, 5L, null, "新增")]
    [InlineData(null, -5L, VarianceState.New, -5L, null, "新增")]
    [InlineData(0L, null, VarianceState.Discontinued, 0L, null, "取消")]
    [InlineData(5L, null, VarianceState.Discontinued, -5L, null, "取消")]
    [InlineData(-5L, null, VarianceState.Discontinued, 5L, null, "取消")]
    [InlineData(0L, 0L, VarianceState.ZeroBase, 0L, null, "持平")]
    [InlineData(0L, 5L, VarianceState.ZeroBase, 5L, null, "上年为零")]
    [InlineData(0L, -5L, VarianceState.ZeroBase, -5L, null, "上年为零")]
    [InlineData(100L, 100L, VarianceState.Normal, 0L, "0", "持平")]
    [InlineData(100L, 150L, VarianceState.Normal, 50L, "0.5", "增长50.00%")]
    [InlineData(100L, 50L, VarianceState.Normal, -50L, "-0.5", "下降50.00%")]
    [InlineData(100L, 0L, VarianceState.Normal, -100L, "-1", "下降100.00%")]
    [InlineData(100L, -50L, VarianceState.SignChange, -150L, "-1.5", "下降150.00%（由正转负）")]
    [InlineData(-100L, 50L, VarianceState.SignChange, 150L, "1.5", "增长150.00%（由负转正）")]
    [InlineData(-100L, 0L, VarianceState.Normal, 100L, "1", "增长100.00%")]
    [InlineData(-100L, -50L, VarianceState.Normal, 50L, "0.5", "增长50.00%")]
    [InlineData(-100L, -150L, VarianceState.Normal, -50L, "-0.5", "下降50.00%")]
    [InlineData(-100L, -100L, VarianceState.Normal, 0L, "0", "持平")]
    [InlineData(100_000L, 100_004L, VarianceState.Normal, 4L, "0.00004", "基本持平")]
    [InlineData(100_000L, 100_005L, VarianceState.Normal, 5L, "0.00005", "增长0.01%")]
    [InlineData(100_000L, 99_995L, VarianceState.Normal, -5L, "-0.00005", "下降0.01%")]
    public void Every_case_has_a_state(long? from, long? to, VarianceState state, long? change, string? rate, string text)
    {
        Variance variance = Variance.Of(Fen(from), Fen(to));
        Assert.Equal(state, variance.State);
        Assert.Equal(Fen(change), variance.Change);
        Assert.Equal(rate is null ? null : decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), variance.Rate);
        Assert.Equal(text, variance.RateText);
    }

    [Fact]
    public void The_figures_of_a_published_budget_come_out()
    {
        Variance total = Variance.Of(BudgetAmount.FromTenThousandYuan(957.98m), BudgetAmount.FromTenThousandYuan(994.53m));
        Assert.Equal("增长3.82%", total.RateText);
        Assert.Equal(BudgetAmount.FromTenThousandYuan(36.55m), total.Change);
        Assert.Equal("9579800.00 → 9945300.00 (增长3.82%)", total.ToString());
        Assert.Equal("下降2.54%", Variance.Of(BudgetAmount.FromTenThousandYuan(48.49m), BudgetAmount.FromTenThousandYuan(47.26m)).RateText);
        Assert.Equal("— → 1.00 (新增)", Variance.Of(null, BudgetAmount.FromYuan(1)).ToString());
    }

    [Fact]
    public void A_variance_keeps_the_contracts_of_a_value()
    {
        ValueContract.Equality(
            Variance.Of(Fen(1), Fen(2)), Variance.Of(Fen(1), Fen(2)), default, Variance.Of(Fen(2), Fen(1)), Variance.Of(null, Fen(2)), Variance.Of(Fen(1), null));
        Assert.Equal(Variance.Of(null, null), default);
        Assert.NotEqual(Variance.Of(null, Fen(0)), Variance.Of(Fen(0), Fen(0)));
    }

    [Fact]
    public void Exchanging_the_sides_negates_the_change() => Law.Holds(Gen.Select(Amounts, Amounts), static sides =>
    {
        Variance variance = Variance.Of(sides.Item1, sides.Item2);
        Assert.Equal(variance, variance.Reverse().Reverse());
        Assert.Equal(-variance.Change, variance.Reverse().Change);
        Assert.Equal((sides.Item2, sides.Item1), (variance.Reverse().Base, variance.Reverse().Current));
    });

    [Fact]
    public void Nothing_throws_and_the_rate_belongs_to_the_state() => Law.Holds(Gen.Select(Amounts, Amounts), static sides =>
    {
        Variance variance = Variance.Of(sides.Item1, sides.Item2);
        Assert.NotEmpty(variance.ToString());
        bool hasRate = variance.State is VarianceState.Normal or VarianceState.SignChange;
        Assert.Equal(hasRate, variance.Rate is not null);
        if (hasRate)
        {
            Assert.Equal(Int128.Sign((Int128)sides.Item2!.Value.Fen - sides.Item1!.Value.Fen), Math.Sign(variance.Rate!.Value));
            Assert.Equal(variance.State == VarianceState.SignChange, Math.Sign(sides.Item1.Value.Fen) * Math.Sign(sides.Item2.Value.Fen) < 0);
        }
    });

    [Fact]
    public void Beyond_the_range_of_amounts_the_change_is_absent_and_the_rate_is_not()
    {
        Variance variance = Variance.Of(BudgetAmount.MinValue, BudgetAmount.MaxValue);
        Assert.Null(variance.Change);
        Assert.Equal(VarianceState.SignChange, variance.State);
        Assert.Equal("增长200.00%（由负转正）", variance.RateText);
        Assert.Null(Variance.Of(null, BudgetAmount.MinValue).Change);
        Assert.Equal("增长922337203685477580800.00%（由负转正）", Variance.Of(Fen(-1), BudgetAmount.MaxValue).RateText);
    }

    private static BudgetAmount? Fen(long? fen) => fen is { } count ? BudgetAmount.FromFen(count) : null;
}
