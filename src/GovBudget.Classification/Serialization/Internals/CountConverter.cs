using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>How many there are: 0 or more; for the objects of this package, and not for the numbers of a caller.</summary>
internal sealed class CountConverter : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) && value >= 0
            ? value
            : throw new JsonFaultException($"a whole number of 0 or more is needed, not {JsonText.Found(ref reader)}");

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(
        value >= 0 ? value : throw new JsonFaultException(string.Create(CultureInfo.InvariantCulture, $"a whole number of 0 or more is needed, not {value}")));
}
