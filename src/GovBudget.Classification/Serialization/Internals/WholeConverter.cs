using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A whole number, such as the number of a relation; for the objects of this package, and not for the numbers of a caller.</summary>
/// <param name="least">The smallest that can stand there.</param>
internal sealed class WholeConverter(int least = int.MinValue) : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) && value >= least
            ? value
            : throw new JsonFaultException($"a whole number{(least == 0 ? " of 0 or more" : "")} is needed, not {JsonText.NameOf(reader.TokenType)}");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
