using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A result as an object: it is written, and comes about only by computing it again.</summary>
internal abstract class ResultConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Writes the members, all of them, in an order that stays.</summary>
    protected abstract void Write(MemberWriter json, T value);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{TypeName.Of(typeToConvert)} is written and not read back: compute it again from what it was made of.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(new MemberWriter(writer, options), value);
        writer.WriteEndObject();
    }
}
