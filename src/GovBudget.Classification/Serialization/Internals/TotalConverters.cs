using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What goes in by key: lines, and the totals of lines, which travel from where the lines are to where they are rolled up. Written and read.</summary>
internal sealed class TotalConverters<TKey>
    where TKey : notnull
{
    private readonly TextValueConverter _texts = new();
    private readonly CountConverter _counts = new();
    private readonly FactConverter<KeyTotal<TKey>> _total;

    public TotalConverters(JsonConverter<TKey> keys, BudgetAmountConverter amounts)
    {
        // No key is a key too: a line that has none still has an amount.
        TKey KeyOf(MemberReader json) => json.Optional("key", keys, default!);
        _total = new(
            ["key", "sum", "count", "absentCount"],
            json => new(KeyOf(json), json.ValueOrNull("sum", amounts), json.Required("count", _counts), json.Required("absentCount", _counts)),
            (json, value) =>
            {
                json.Value("key", value.Key, keys);
                json.ValueOrNull("sum", value.Sum, amounts);
                json.Value("count", value.Count, _counts);
                json.Value("absentCount", value.AbsentCount, _counts);
            });
        Line = new(["key", "amount"], json => new(KeyOf(json), json.ValueOrNull("amount", amounts)), (json, value) =>
        {
            json.Value("key", value.Key, keys);
            json.ValueOrNull("amount", value.Amount, amounts);
        });
        Totals = new(["kind", "keyType", "totals"], ReadTotals, (json, value) =>
        {
            json.Text("kind", "KeyTotals");
            json.Text("keyType", typeof(TKey).Name);
            json.List("totals", [.. value], _total);
        });
    }

    public FactConverter<AmountLine<TKey>> Line { get; }

    public FactConverter<KeyTotals<TKey>> Totals { get; }

    public IEnumerable<JsonConverter> All() => [_total, Line, Totals];

    // Totals by another kind of key would be read without a word where the keys of both are texts.
    private KeyTotals<TKey> ReadTotals(MemberReader json) =>
        json.Required("kind", _texts) == "KeyTotals" && json.Required("keyType", _texts) is { } type && type == typeof(TKey).Name
            ? new(json.List("totals", _total))
            : throw new JsonFaultException($"these are no KeyTotals of {typeof(TKey).Name}");
}
