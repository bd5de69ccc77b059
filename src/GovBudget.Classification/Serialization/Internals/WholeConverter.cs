using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A whole number, such as the number of a relation; for the objects of this package, and not for the numbers of a caller.</summary>
/// <param name="least">The smallest that can stand there.</param>
/// <param name="most">The largest that can.</param>
internal sealed class WholeConverter(int least = int.MinValue, int most = int.MaxValue) : JsonConverter<int>
{
    private string Wanted => (least, most) switch
    {
        (int.MinValue, int.MaxValue) => "a whole number",
        (_, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"a whole number of {least} or more"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
    };

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) && IsPossible(value)
            ? value
            : throw new JsonFaultException($"{Wanted} is needed, not {JsonText.Found(ref reader)}");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(IsPossible(value) ? value : throw new JsonFaultException(string.Create(CultureInfo.InvariantCulture, $"{Wanted} is needed, not {value}")));

    private bool IsPossible(int value) => value >= least && value <= most;
}
