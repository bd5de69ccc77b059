using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What has no JSON form is refused in both directions: as an object of whatever its properties are it would be read by nobody.</summary>
/// <param name="instead">A clause that says what to write in the place of a type, or <see langword="null"/> where there is nothing.</param>
/// <remarks>It stands behind all others. One for all types, and not a factory, so that native code needs no reflection.</remarks>
internal sealed class NoFormConverter(Func<Type, string?> instead) : JsonConverter<object>
{
    // An array is of the assembly of its elements. What is not public and a list, such as what an iterator gives, is the list that it is.
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.Assembly == typeof(NoFormConverter).Assembly && !typeToConvert.IsEnum && !typeToConvert.IsArray
        && (typeToConvert.IsVisible || !typeof(IEnumerable).IsAssignableFrom(typeToConvert));

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal(typeToConvert);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refusal(value.GetType());

    private NotSupportedException Refusal(Type type) =>
        new(instead(type) is { } clause ? $"{TypeName.Of(type)} has no JSON form: {clause}." : $"{TypeName.Of(type)} has no JSON form.");
}
