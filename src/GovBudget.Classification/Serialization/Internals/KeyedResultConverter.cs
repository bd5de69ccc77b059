namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The results along one axis or two, and their nodes, whatever the types of their keys are.</summary>
internal sealed class KeyedResultConverter(ConverterSet converters) : ResultConverter<IKeyedResult>
{
    public override bool CanConvert(Type typeToConvert) => typeof(IKeyedResult).IsAssignableFrom(typeToConvert);

    protected override void Write(MemberWriter json, IKeyedResult value) => value.Write(json, converters);
}
