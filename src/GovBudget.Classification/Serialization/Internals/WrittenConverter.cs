namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A result as an object, written by a method of <see cref="ResultConverters"/>.</summary>
internal sealed class WrittenConverter<T>(Action<MemberWriter, T> write) : ResultConverter<T>
    where T : notnull
{
    protected override void Write(MemberWriter json, T value) => write(json, value);
}
