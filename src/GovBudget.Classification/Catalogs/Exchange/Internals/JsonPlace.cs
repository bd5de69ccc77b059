using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>A value of a JSON document with its path, read strictly: every fault names the path.</summary>
internal readonly record struct JsonPlace(JsonElement Value, string Path)
{
    private const string HalfPair = "an escape writes half a character (a surrogate without its pair)";

    /// <summary>Reads a document; the element lives on its own.</summary>
    /// <exception cref="InvalidDataException">The bytes are no UTF-8 or no JSON; the message names the line.</exception>
    public static JsonPlace Parse(ReadOnlyMemory<byte> utf8, string root)
    {
        try
        {
            // The JSON reader takes any bytes between quotes, and fails only when the text is asked for.
            _ = Utf8Text.Decode(utf8.Span);
            using JsonDocument document = JsonDocument.Parse(utf8);
            return new(document.RootElement.Clone(), root);
        }
        catch (InvalidDataException fault)
        {
            throw ExchangeMessages.Damaged(root, fault.Message.TrimEnd('.'), fault);
        }
        catch (JsonException fault)
        {
            throw ExchangeMessages.Damaged(
                string.Create(CultureInfo.InvariantCulture, $"{root}, line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}"), "this is no JSON", fault);
        }
    }

    /// <summary>The members of an object by name; unknown ones, and one that is there twice, are faults.</summary>
    public IReadOnlyDictionary<string, JsonPlace> Members(params ReadOnlySpan<string> known)
    {
        if (Value.ValueKind != JsonValueKind.Object)
        {
            throw Fault("an object is needed");
        }

        var members = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (JsonProperty member in Value.EnumerateObject())
        {
            string name = NameOf(member);
            var place = new JsonPlace(member.Value, $"{Path}.{name}");
            if (!known.Contains(name))
            {
                throw place.Fault("the member is not known");
            }

            if (!members.TryAdd(name, place))
            {
                throw place.Fault("the member is there twice");
            }
        }

        return members;
    }

    /// <summary>The items of an array.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            throw Fault("an array is needed");
        }

        int index = 0;
        foreach (JsonElement item in Value.EnumerateArray())
        {
            yield return new(item, string.Create(CultureInfo.InvariantCulture, $"{Path}[{index++}]"));
        }
    }

    /// <summary>A text, which must not be empty, as a field.</summary>
    public ExchangeField Text() => Value.ValueKind != JsonValueKind.String ? throw Fault("a text is needed")
        : TextOf() is { Length: > 0 } text ? new(text, Path, string.Empty) : throw Fault("the text is empty; leave the member out where there is nothing to say");

    /// <summary>A whole number, as a field.</summary>
    public ExchangeField Number() => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out int number) && number >= 0
        ? new(ExchangeContent.Text(number), Path, string.Empty)
        : throw Fault("a whole number is needed that is not negative");

    private string? TextOf()
    {
        try
        {
            return Value.GetString();
        }
        catch (InvalidOperationException fault)
        {
            throw ExchangeMessages.Damaged(Path, HalfPair, fault);
        }
    }

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException fault)
        {
            throw ExchangeMessages.Damaged(Path, $"in the name of a member {HalfPair}", fault);
        }
    }

    public InvalidDataException Fault(string what) => ExchangeMessages.Damaged(Path, what);
}
