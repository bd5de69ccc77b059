using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>True or false.</summary>
internal sealed class FlagConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonFaultException($"true or false is needed, not {JsonText.Found(ref reader)}"),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
