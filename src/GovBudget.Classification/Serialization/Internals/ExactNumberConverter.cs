using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A value that is an exact decimal number: text or a number, as the options say, and nothing else; as a key always text.</summary>
/// <param name="form">Text or a number.</param>
internal abstract class ExactNumberConverter<T>(ExactNumberForm form) : JsonConverter<T>
    where T : struct
{
    /// <summary>The number in full.</summary>
    protected abstract string TextOf(T value);

    /// <summary>The value of a number.</summary>
    /// <exception cref="JsonException">There is none.</exception>
    protected abstract T Of(decimal number);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (form == ExactNumberForm.Number)
        {
            return reader.TokenType == JsonTokenType.Number
                ? Of(Exact(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan))
                : throw new JsonFaultException($"a number is needed, not {JsonText.Found(ref reader)}");
        }

        return reader.TokenType == JsonTokenType.String
            ? FromText(ref reader)
            : throw new JsonFaultException($"a number is needed, as text (\"12.50\"), not {JsonText.Found(ref reader)}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (form == ExactNumberForm.Number)
        {
            // WriteNumberValue drops the zeros that an amount ends with.
            writer.WriteRawValue(TextOf(value), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(TextOf(value));
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) => writer.WritePropertyName(TextOf(value));

    private T FromText(ref Utf8JsonReader reader)
    {
        string text = JsonText.Of(ref reader);
        return ExactNumber.IsPlain(text)
            ? Of(Exact(Encoding.ASCII.GetBytes(text)))
            : throw new JsonFaultException($"'{JsonText.Shortened(text)}' is not a plain number: digits, with a point and more digits where it needs them");
    }

    private static decimal Exact(ReadOnlySpan<byte> number) =>
        ExactNumber.TryRead(number, out decimal value)
            ? value
            : throw new JsonFaultException($"{JsonText.Shortened(Encoding.ASCII.GetString(number))} has more than the {ExactNumber.MostDigits} digits that are kept exactly");
}
