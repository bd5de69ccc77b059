using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>Totals of lines travel: from the machine with the lines to the one that rolls them up.</summary>
public sealed partial class KeyTotalsJsonTests
{
    private static readonly TotalsContext Json = new(new JsonSerializerOptions().AddGovBudgetConverters());

    [Fact]
    public void Totals_are_written_with_sums_counts_and_lines_without_an_amount() => Assert.Equal(
        """{"kind":"KeyTotals","keyType":"FunctionalCode","totals":[{"key":null,"sum":"-0.01","count":1,"absentCount":0},{"key":"2011308","sum":"263.57","count":3,"absentCount":1},{"key":"2080505","sum":null,"count":2,"absentCount":2}]}""",
        JsonSerializer.Serialize(new KeyTotals<FunctionalCode>([Total("2080505", null, 2, 2), Total("2011308", 263.57m, 3, 1), Total("", -0.01m, 1, 0)]), Json.KeyTotalsFunctionalCode));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shards_that_travelled_make_the_same_roll_up(int seed)
    {
        var random = new Random(seed);
        BudgetLine[] lines = [.. Enumerable.Range(0, 500).Select(_ => new BudgetLine
        {
            FundSource = FundSource.All[random.Next(FundSource.All.Count)],
            Unit = $"单位{random.Next(20)}",
            Amount = random.Next(5) == 0 ? null : BudgetAmount.FromFen(random.NextInt64(-1_000_000_000, 1_000_000_000)),
        })];
        BudgetTable[] shards = [.. lines.Chunk(70).Select(static shard => BudgetTable.Create(shard))];

        KeyTotals<FundSource> funds = shards.Select(static shard => Travelled(shard.Totals(Dimension.FundSource), Json.KeyTotalsFundSource)).Aggregate(static (all, shard) => all.Merge(shard));
        KeyTotals<string> units = shards.Select(static shard => Travelled(shard.Totals(Dimension.Unit), Json.KeyTotalsString)).Aggregate(static (all, shard) => all.Merge(shard));

        BudgetTable whole = BudgetTable.Create(lines);
        Assert.Equal(whole.RollUp(Axis.FundSources).ToJson(), funds.RollUp(Axis.FundSources).ToJson());
        Assert.Equal([.. whole.Totals(Dimension.Unit)], [.. units]);
    }

    [Theory]
    [InlineData("""{"kind":"KeyTotals","keyType":"RevenueCode","totals":[]}""", "no KeyTotals of FunctionalCode")]
    [InlineData("""{"kind":"Findings","keyType":"FunctionalCode","totals":[]}""", "no KeyTotals of FunctionalCode")]
    [InlineData("""{"kind":"KeyTotals","keyType":"FunctionalCode","totals":[{"key":"2011308","sum":"1.00","count":1,"absentCount":1}]}""", "is no total")]
    [InlineData("""{"kind":"KeyTotals","keyType":"FunctionalCode","totals":[{"key":"2011308","sum":"1.00","count":1.5,"absentCount":0}]}""", "totals[0].count: a whole number of 0 or more is needed, not 1.5")]
    [InlineData("""{"kind":"KeyTotals","keyType":"FunctionalCode","totals":[{"key":"2011308","sum":"1.00","count":111222333444555666777888999000111222333444555,"absentCount":0}]}""", "is needed, not 1112223334445556667778889990001112223334…")]
    [InlineData("""{"kind":"KeyTotals","keyType":"FunctionalCode","totals":[{"key":"30101","sum":"1.00","count":1,"absentCount":0}]}""", "totals[0].key")]
    [InlineData("""{"kind":"KeyTotals","keyType":"FunctionalCode","totals":[{"key":"2011308","sum":"1.00","count":1,"absentCount":0,"mean":1}]}""", "'mean' is not known")]
    public void What_is_no_total_is_refused_with_its_place(string json, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, Json.KeyTotalsFunctionalCode)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1, 0, "count: a whole number of 0 or more is needed, not -1")]
    [InlineData(1, long.MinValue, "absentCount: a whole number of 0 or more is needed, not -9223372036854775808")]
    public void A_count_that_reading_refuses_is_not_written(long count, long absent, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(Total("201", 1, count, absent), Json.KeyTotalFunctionalCode)).Message);

    [Fact]
    public void A_line_comes_back_with_and_without_an_amount()
    {
        AmountLine<FunctionalCode>[] lines = [new(FunctionalCode.Parse("2011308"), BudgetAmount.FromYuan(1)), new(FunctionalCode.Parse("201"), null)];
        string json = JsonSerializer.Serialize(lines, Json.AmountLineFunctionalCodeArray);
        Assert.Equal("""[{"key":"2011308","amount":"1.00"},{"key":"201","amount":null}]""", json);
        Assert.Equal(lines, JsonSerializer.Deserialize(json, Json.AmountLineFunctionalCodeArray));
    }

    private static KeyTotals<TKey> Travelled<TKey>(KeyTotals<TKey> totals, System.Text.Json.Serialization.Metadata.JsonTypeInfo<KeyTotals<TKey>> type)
        where TKey : notnull => JsonSerializer.Deserialize(JsonSerializer.Serialize(totals, type), type)!;

    private static KeyTotal<FunctionalCode> Total(string code, decimal? yuan, long count, long absent) =>
        new(code.Length == 0 ? default : FunctionalCode.Parse(code), yuan is { } sum ? BudgetAmount.FromYuan(sum) : null, count, absent);

    [JsonSerializable(typeof(KeyTotals<FunctionalCode>))]
    [JsonSerializable(typeof(KeyTotals<FundSource>))]
    [JsonSerializable(typeof(KeyTotals<string>))]
    [JsonSerializable(typeof(KeyTotal<FunctionalCode>))]
    [JsonSerializable(typeof(AmountLine<FunctionalCode>[]))]
    private sealed partial class TotalsContext : JsonSerializerContext;
}
