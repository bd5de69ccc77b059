using System.Text.Json;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A value as an object, written and read; an unknown member, and one that is there twice, is refused.</summary>
/// <param name="members">The names of the members; only ever added to.</param>
internal abstract class ObjectConverter<T>(params string[] members) : ResultConverter<T>
    where T : notnull
{
    /// <summary>Makes the value of its members.</summary>
    protected abstract T Read(MemberReader json);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = MemberReader.Of(ref reader, members, options);
        try
        {
            return Read(json);
        }
        catch (ArgumentException fault)
        {
            // What the type itself refuses, such as a weight below 0.
            throw new JsonFaultException(fault.Message.ReplaceLineEndings(" ").TrimEnd('.'), fault);
        }
    }
}
