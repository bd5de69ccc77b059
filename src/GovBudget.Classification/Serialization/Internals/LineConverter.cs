using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A line of a document, counted from 1; 0, no line, is <c>null</c>.</summary>
internal sealed class LineConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int line) && line > 0
            ? line
            : throw new JsonFaultException($"the number of a line is needed, counted from 1, not {JsonText.Found(ref reader)}");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options)
    {
        if (value == 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteNumberValue(value > 0 ? value : throw new JsonException($"{value} is no line: lines are counted from 1."));
        }
    }
}
