namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A fact as an object, written and read by two methods that stand side by side in <see cref="FactConverters"/>.</summary>
internal sealed class FactConverter<T>(string[] members, Func<MemberReader, T> read, Action<MemberWriter, T> write) : ObjectConverter<T>(members)
    where T : notnull
{
    protected override T Read(MemberReader json) => read(json);

    protected override void Write(MemberWriter json, T value) => write(json, value);
}
