using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Writes the members of an object; what is absent is <c>null</c>.</summary>
internal readonly struct MemberWriter(Utf8JsonWriter json, JsonSerializerOptions options)
{
    public void Text(string name, string? text)
    {
        // The writer would put another character in the place of half a one, without a word.
        if (text is not null && HasHalfCharacter(text))
        {
            throw new JsonException($"The text of '{name}' has half a character (a surrogate without its pair) and cannot be written.");
        }

        json.WriteString(name, text);
    }

    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    public void Count(string name, int value) => json.WriteNumber(name, value);

    public void Value<T>(string name, T value, JsonConverter<T> converter)
        where T : notnull
    {
        json.WritePropertyName(name);
        converter.Write(json, value, options);
    }

    public void ValueOrNull<T>(string name, T? value, JsonConverter<T> converter)
        where T : class
    {
        json.WritePropertyName(name);
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            converter.Write(json, value, options);
        }
    }

    public void ValueOrNull<T>(string name, T? value, JsonConverter<T> converter)
        where T : struct
    {
        json.WritePropertyName(name);
        if (value is { } known)
        {
            converter.Write(json, known, options);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public void List<T>(string name, ImmutableArray<T> values, JsonConverter<T> converter)
        where T : notnull
    {
        json.WriteStartArray(name);
        foreach (T value in values.AsSpan())
        {
            converter.Write(json, value, options);
        }

        json.WriteEndArray();
    }

    private static bool HasHalfCharacter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (System.Text.Rune.DecodeFromUtf16(text, out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }
}
