using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Tests.Variances.Internals;

public sealed class ApportionmentTests
{
    [Theory]
    [InlineData(10, new[] { 4L, 3L, 3L })]
    [InlineData(-10, new[] { -4L, -3L, -3L })]
    [InlineData(2, new[] { 1L, 1L, 0L })]
    [InlineData(0, new[] { 0L, 0L, 0L })]
    public void Equal_weights_differ_by_one_fen_at_most(long fen, long[] parts) =>
        Assert.Equal(parts, Apportionment.Of(BudgetAmount.FromFen(fen), [1, 1, 1]).Select(static part => part.Fen));

    [Fact]
    public void The_largest_remainder_gets_the_fen_that_is_left() =>
        Assert.Equal([33L, 67L], Apportionment.Of(BudgetAmount.FromFen(100), [0.3333m, 0.6667m]).Select(static part => part.Fen));

    [Fact]
    public void The_largest_amounts_and_the_finest_weights_are_shared_out_exactly()
    {
        var random = new Random(20261128);
        for (int i = 0; i < 500; i++)
        {
            decimal[] weights = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new decimal(random.Next(), random.Next(), random.Next(), false, (byte)random.Next(29))), 0.5m];
            BudgetAmount amount = BudgetAmount.FromFen(i % 3 == 0 ? long.MaxValue : i % 3 == 1 ? -long.MaxValue : random.NextInt64());
            BudgetAmount[] parts = Apportionment.Of(amount, weights);
            Assert.Equal(amount.Fen, (long)parts.Aggregate(Int128.Zero, static (sum, part) => sum + part.Fen));
            Assert.All(parts, part => Assert.True(part.IsZero || part.IsNegative == amount.IsNegative));
        }
    }
}
