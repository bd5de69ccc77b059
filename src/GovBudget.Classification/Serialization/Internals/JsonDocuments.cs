using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Whole documents of one value, and their schemas.</summary>
internal static class JsonDocuments
{
    private const string ReferenceToPerformance = "{ \"$ref\": \"urn:govbudget-classification:performance\" }";

    // Our converters use no options, and a converter cannot be called without.
    private static readonly JsonSerializerOptions Unused = new();
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">The value could not be read back; message and path name the place.</exception>
    public static string Write<T>(T value, JsonConverter<T> converter, bool indented)
        where T : notnull
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options(indented)))
        {
            Write(json, value, converter);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <exception cref="JsonException">The text is no such document; message and path name the place.</exception>
    public static T Read<T>(string json, JsonConverter<T> converter)
        where T : notnull
    {
        try
        {
            return Read(Strict.GetBytes(json), converter);
        }
        catch (EncoderFallbackException fault)
        {
            throw new JsonException($"$: half a character (a surrogate without its pair) stands at position {fault.Index}.", "$", null, null, fault);
        }
    }

    /// <exception cref="JsonException">The bytes are no such document; message and path name the place.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonConverter<T> converter)
        where T : notnull
    {
        ReadOnlySpan<byte> content = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var reader = new Utf8JsonReader(content);
        try
        {
            reader.Read();
            T value = converter.Read(ref reader, typeof(T), Unused)!;
            // There is nothing behind the value: the reader throws where there is.
            reader.Read();
            return value;
        }
        catch (JsonFaultException fault)
        {
            throw fault.AtRoot();
        }
        catch (JsonException fault)
        {
            // The text is no JSON, and the reader knows line and byte.
            throw new JsonException($"$: {fault.Message}", "$", fault.LineNumber, fault.BytePositionInLine, fault);
        }
    }

    /// <summary>A schema of this package, for exact numbers as the options say; another one that it refers to stands in it whole.</summary>
    public static string Schema(string name, GovBudgetJsonOptions? options)
    {
        string schema = SchemaText(name);
        if (schema.Contains(ReferenceToPerformance, StringComparison.Ordinal))
        {
            schema = schema.Replace(ReferenceToPerformance, SchemaText("performance").TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        bool isNumber = (options ?? GovBudgetJsonOptions.Default).ExactNumbers == ExactNumberForm.Number;
        return isNumber ? schema.Replace("AsText\" }", "AsNumber\" }", StringComparison.Ordinal) : schema;
    }

    private static void Write<T>(Utf8JsonWriter json, T value, JsonConverter<T> converter)
        where T : notnull
    {
        try
        {
            converter.Write(json, value, Unused);
        }
        catch (JsonFaultException fault)
        {
            throw fault.AtRoot();
        }
    }

    private static string SchemaText(string name)
    {
        using Stream stream = typeof(JsonDocuments).Assembly.GetManifestResourceStream($"GovBudget.Classification.Serialization.{name}.schema.json")!;
        return Utf8Text.Read(stream);
    }
}
