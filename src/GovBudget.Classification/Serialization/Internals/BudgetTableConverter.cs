using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A table as the list of its lines, which it is.</summary>
internal sealed class BudgetTableConverter(JsonConverter<BudgetLine> lines) : JsonConverter<BudgetTable>
{
    public override BudgetTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{nameof(BudgetTable)} is written and not read back: read its lines, and make it of them.");

    public override void Write(Utf8JsonWriter writer, BudgetTable value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (BudgetLine line in value)
        {
            lines.Write(writer, line, options);
        }

        writer.WriteEndArray();
    }
}
