using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A value that is one text, as a value and as a key of a dictionary.</summary>
/// <param name="wanted">What is to stand there, for messages: <c>a day</c>.</param>
/// <param name="hasNone">Whether the default is no value: it is then <c>null</c> in JSON, and no key.</param>
internal abstract class TextConverter<T>(string wanted, bool hasNone = false) : JsonConverter<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override bool HandleNull => hasNone;

    /// <summary>The text of a value that is not none.</summary>
    protected abstract string TextOf(T value);

    /// <summary>The value of a text.</summary>
    /// <exception cref="FormatException">The text is none, and the message says why.</exception>
    protected abstract T Parse(string text);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => FromText(ref reader),
        JsonTokenType.Null when hasNone => default,
        _ => throw WrongKind(ref reader, "text"),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (IsNone(value))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(WholeCharacters.Of(TextOf(value), wanted));
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(IsNone(value) ? throw new JsonException($"The default {typeof(T).Name} is none, and no key.") : WholeCharacters.Of(TextOf(value), wanted));

    protected bool IsNone(T value) => hasNone && EqualityComparer<T>.Default.Equals(value, default);

    protected JsonException WrongKind(ref Utf8JsonReader reader, string kind) =>
        new JsonFaultException($"{wanted} is needed, as {kind}, not {JsonText.Found(ref reader)}");

    protected FormatException WrongForm(string text, string why) =>
        new($"'{JsonText.Shortened(text)}' is not {wanted}: {why}.");

    private T FromText(ref Utf8JsonReader reader)
    {
        string text = JsonText.Of(ref reader);
        try
        {
            return Parse(text);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or ArgumentException)
        {
            throw new JsonFaultException(fault.Message.TrimEnd('.'), fault);
        }
    }
}
