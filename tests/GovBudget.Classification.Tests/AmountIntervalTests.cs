using CsCheck;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class AmountIntervalTests
{
    private static readonly Gen<(AmountInterval Interval, BudgetAmount Inside)> WithMember =
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000])
            .Select((inside, below, above) => (Interval(inside - below, inside + above), BudgetAmount.FromFen(inside)));

    [Fact]
    public void Intervals_keep_the_contracts_of_a_value() =>
        ValueContract.Equality(Interval(-1, 2), Interval(-1, 2), default, Interval(-1, 3), Interval(-2, 2));

    [Fact]
    public void An_interval_cannot_end_before_it_begins() => Assert.Throws<ArgumentException>(() => Interval(2, 1));

    [Fact]
    public void The_ends_belong_to_the_interval()
    {
        AmountInterval interval = Interval(-1, 2);
        Assert.True(interval.Contains(BudgetAmount.FromFen(-1)) && interval.Contains(BudgetAmount.FromFen(2)));
        Assert.False(interval.Contains(BudgetAmount.FromFen(-2)) || interval.Contains(BudgetAmount.FromFen(3)));
        Assert.True(interval.Overlaps(Interval(2, 9)) && Interval(2, 9).Overlaps(interval));
        Assert.False(interval.Overlaps(Interval(3, 9)) || Interval(3, 9).Overlaps(interval));
        Assert.True(interval.Contains(Interval(0, 2)) && interval.Contains(Interval(-1, 0)) && interval.Contains(interval));
        Assert.False(interval.Contains(Interval(0, 3)));
        Assert.Equal(BudgetAmount.FromFen(3), interval.Width);
        Assert.Equal("[-0.01, 0.02]", interval.ToString());
    }

    [Fact]
    public void One_amount_is_an_exact_interval()
    {
        Assert.True(AmountInterval.Exact(BudgetAmount.FromFen(7)).IsExact);
        Assert.False(Interval(1, 2).IsExact);
        Assert.Equal(AmountInterval.Exact(BudgetAmount.Zero), default);
        Assert.Equal(BudgetAmount.Zero, default(AmountInterval).Width);
    }

    [Fact]
    public void Every_overflow_throws()
    {
        AmountInterval all = new(BudgetAmount.MinValue, BudgetAmount.MaxValue);
        Assert.Throws<OverflowException>(() => all.Width);
        Assert.Throws<OverflowException>(() => all + Interval(0, 1));
        Assert.Throws<OverflowException>(() => all - Interval(0, 1));
        Assert.Throws<OverflowException>(() => -all);
        Assert.Throws<OverflowException>(() => AmountInterval.Sum([all, all]));
        Assert.Throws<ArgumentNullException>(() => AmountInterval.Sum(null!));
    }

    [Fact]
    public void Sums_and_differences_contain_the_sums_and_differences_of_what_is_inside() =>
        Law.Holds(Gen.Select(WithMember, WithMember, WithMember), sample =>
        {
            ((AmountInterval a, BudgetAmount x), (AmountInterval b, BudgetAmount y), (AmountInterval c, BudgetAmount z)) = sample;
            Assert.True((a + b).Contains(x + y));
            Assert.True((a - b).Contains(x - y));
            Assert.True((-a).Contains(-x));
            Assert.Equal((a + b) + c, a + (b + c));
            Assert.Equal(a + b + c, AmountInterval.Sum([a, b, c]));
            Assert.Equal(a - b, a + -b);
            Assert.True(AmountInterval.Sum([a, b, c]).Contains(BudgetAmount.Sum(x, y, z)));
            Assert.Equal(a.Width + b.Width, (a - b).Width);
        });

    private static AmountInterval Interval(long low, long high) => new(BudgetAmount.FromFen(low), BudgetAmount.FromFen(high));
}
