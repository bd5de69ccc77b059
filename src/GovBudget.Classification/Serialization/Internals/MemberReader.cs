using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The members of an object by name; <c>null</c> is the same as a member that is not there.</summary>
internal sealed class MemberReader
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly JsonSerializerOptions _options;

    private MemberReader(JsonSerializerOptions options) => _options = options;

    /// <summary>Reads the object at the reader.</summary>
    /// <exception cref="JsonException">It is no object, or a member is not among the known ones, or there twice.</exception>
    public static MemberReader Of(ref Utf8JsonReader reader, ReadOnlySpan<string> known, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonFaultException($"an object is needed, not {JsonText.Found(ref reader)}");
        }

        var read = new MemberReader(options);
        foreach (JsonProperty member in JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            string name = NameOf(member);
            if (!known.Contains(name))
            {
                throw new JsonFaultException($"the member '{JsonText.Shortened(name)}' is not known; known are {string.Join(", ", known)}");
            }

            if (!read._members.TryAdd(name, member.Value))
            {
                throw new JsonFaultException($"the member '{name}' is there twice");
            }
        }

        return read;
    }

    /// <summary>Whether a member is there and not <c>null</c>.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>A value that must be there.</summary>
    public T Required<T>(string name, JsonConverter<T> converter)
        where T : notnull =>
        Find(name) is { } element ? Read(element, $".{name}", converter) : throw new JsonFaultException($"the member '{name}' is missing");

    /// <summary>A value, or the one that stands for its absence.</summary>
    public T Optional<T>(string name, JsonConverter<T> converter, T absent)
        where T : notnull =>
        Find(name) is { } element ? Read(element, $".{name}", converter) : absent;

    /// <summary>A value, or <see langword="null"/>.</summary>
    public T? ValueOrNull<T>(string name, JsonConverter<T> converter)
        where T : struct =>
        Find(name) is { } element ? Read(element, $".{name}", converter) : null;

    /// <summary>An object, or <see langword="null"/>.</summary>
    public T? ObjectOrNull<T>(string name, JsonConverter<T> converter)
        where T : class =>
        Find(name) is { } element ? Read(element, $".{name}", converter) : null;

    /// <summary>The values of a list; a list that is not there is empty.</summary>
    public ImmutableArray<T> List<T>(string name, JsonConverter<T> converter)
        where T : notnull
    {
        if (!_members.TryGetValue(name, out JsonElement list))
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw JsonFaultException.At($".{name}", new JsonFaultException("a list is needed"));
        }

        var values = ImmutableArray.CreateBuilder<T>(list.GetArrayLength());
        foreach (JsonElement element in list.EnumerateArray())
        {
            values.Add(Read(element, string.Create(CultureInfo.InvariantCulture, $".{name}[{values.Count}]"), converter));
        }

        return values.MoveToImmutable();
    }

    private JsonElement? Find(string name) => _members.TryGetValue(name, out JsonElement element) && element.ValueKind != JsonValueKind.Null ? element : null;

    private T Read<T>(JsonElement element, string step, JsonConverter<T> converter)
        where T : notnull
    {
        try
        {
            var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(element));
            reader.Read();
            return reader.TokenType == JsonTokenType.Null
                ? throw new JsonFaultException("a value is needed, not null")
                : converter.Read(ref reader, typeof(T), _options)!;
        }
        catch (JsonException fault)
        {
            throw JsonFaultException.At(step, fault);
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonFaultException("the name of a member is no UTF-8, or an escape in it writes half a character", fault);
        }
    }
}
