using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Writes the members of an object; what is absent is <c>null</c>.</summary>
/// <remarks>A value that its converter refuses is told with its place, as it is where it is read.</remarks>
internal readonly struct MemberWriter(Utf8JsonWriter json, JsonSerializerOptions options)
{
    public void Text(string name, string? text)
    {
        json.WriteString(name, text is null ? null : WholeCharacters.Of(text, name));
    }

    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    /// <summary>A number of something that is written and not read.</summary>
    public void Count(string name, long value) => json.WriteNumber(name, value);

    /// <summary>A member of a vocabulary by its name.</summary>
    public void Name<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum => Value(name, value, NamedValueConverter<TEnum>.Shared);

    public void Value<T>(string name, T value, JsonConverter<T> converter)
        where T : notnull
    {
        json.WritePropertyName(name);
        Write(value, converter, name);
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
            Write(value, converter, name);
        }
    }

    public void ValueOrNull<T>(string name, T? value, JsonConverter<T> converter)
        where T : struct
    {
        json.WritePropertyName(name);
        if (value is { } known)
        {
            Write(known, converter, name);
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
        for (int i = 0; i < values.AsSpan().Length; i++)
        {
            Write(values[i], converter, name, i);
        }

        json.WriteEndArray();
    }

    /// <summary>An object whose members a method writes, or <c>null</c>.</summary>
    public void Object<T>(string name, T? value, Action<MemberWriter, T> write)
    {
        json.WritePropertyName(name);
        WriteObject(value, write);
    }

    /// <summary>A list of such objects.</summary>
    public void Objects<T>(string name, IEnumerable<T> values, Action<MemberWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            WriteObject(value, write);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of lists: a list for each row, with a value for each column.</summary>
    public void Grid<T>(string name, int rows, int columns, Func<int, int, T?> at, JsonConverter<T> converter)
        where T : struct
    {
        json.WriteStartArray(name);
        for (int row = 0; row < rows; row++)
        {
            json.WriteStartArray();
            WriteRow(row, columns, at, converter);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>A list with a value, or <c>null</c>, for each place.</summary>
    public void Row<T>(string name, int count, Func<int, T?> at, JsonConverter<T> converter)
        where T : struct
    {
        json.WriteStartArray(name);
        WriteRow(0, count, (_, place) => at(place), converter);
        json.WriteEndArray();
    }

    private void Write<T>(T value, JsonConverter<T> converter, string name, int? index = null)
        where T : notnull
    {
        try
        {
            converter.Write(json, value, options);
        }
        catch (JsonException fault)
        {
            throw JsonFaultException.At(index is null ? $".{name}" : string.Create(CultureInfo.InvariantCulture, $".{name}[{index}]"), fault);
        }
    }

    private void WriteObject<T>(T? value, Action<MemberWriter, T> write)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        write(this, value);
        json.WriteEndObject();
    }

    private void WriteRow<T>(int row, int columns, Func<int, int, T?> at, JsonConverter<T> converter)
        where T : struct
    {
        for (int column = 0; column < columns; column++)
        {
            if (at(row, column) is { } value)
            {
                converter.Write(json, value, options);
            }
            else
            {
                json.WriteNullValue();
            }
        }
    }
}
