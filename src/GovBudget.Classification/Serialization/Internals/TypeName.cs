namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The names of types for messages, as they are written in code.</summary>
internal static class TypeName
{
    /// <summary>The name without its namespace: <c>RollUp&lt;FundSource&gt;</c>.</summary>
    public static string Of(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : type.Name;
}
