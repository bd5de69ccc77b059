namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A result with types of keys. It calls its writer itself, for it alone knows those types without reflection.</summary>
internal interface IKeyedResult
{
    /// <summary>Writes the members.</summary>
    void Write(MemberWriter json, ConverterSet converters);
}
