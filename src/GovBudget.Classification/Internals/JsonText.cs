using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovBudget.Classification.Internals;

/// <summary>What all JSON of this package has in common: how it is laid out, and how its texts are read.</summary>
internal static class JsonText
{
    private const int ShownCharacters = 40;

    /// <summary>Chinese stays readable; the document stands in a file and not inside HTML.</summary>
    public static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, or the name of a member, at the reader.</summary>
    /// <exception cref="JsonException">The text is no UTF-8, or an escape writes half a character.</exception>
    public static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("the text is no UTF-8, or an escape writes half a character (a surrogate without its pair)", fault);
        }
    }

    /// <summary>The beginning of a text, for messages.</summary>
    public static string Shortened(string text) => text.Length > ShownCharacters ? $"{text.AsSpan(0, ShownCharacters)}…" : text;

    /// <summary>What stands at the reader, for messages: a number as it is written, and the kind of anything else.</summary>
    public static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.String => "text",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => "nothing",
    };

    private static string Number(ref Utf8JsonReader reader) =>
        Shortened(Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
}
