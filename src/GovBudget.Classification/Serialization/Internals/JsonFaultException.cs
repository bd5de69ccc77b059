using System.Text.Json;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A fault at a place inside an object of this package, found on the way out of it.</summary>
/// <remarks>
/// The serializer knows the path to the object and not inside it: it sets <see cref="JsonException.Path"/> where this leaves it open,
/// and the message begins with the rest of the way.
/// </remarks>
internal sealed class JsonFaultException : JsonException
{
    private readonly string _place;
    private readonly string _what;

    public JsonFaultException(string what, Exception? inner = null)
        : this("", what, inner)
    {
    }

    private JsonFaultException(string place, string what, Exception? inner)
        : base(place.Length == 0 ? what : $"{place.TrimStart('.')}: {what}", inner)
    {
        _place = place;
        _what = what;
    }

    /// <summary>A fault of a value, seen from the object or list around it.</summary>
    /// <param name="step"><c>.name</c> or <c>[3]</c>.</param>
    /// <param name="fault">The fault.</param>
    public static JsonFaultException At(string step, JsonException fault) =>
        fault is JsonFaultException inner ? new(step + inner._place, inner._what, inner.InnerException) : new(step, fault.Message, fault);

    /// <summary>The same fault of a whole document, whose path is known.</summary>
    public JsonException AtRoot() => new($"${_place}: {_what}", $"${_place}", null, null, InnerException);
}
