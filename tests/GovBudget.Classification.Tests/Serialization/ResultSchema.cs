using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBudget.Classification.Serialization;
using Json.Schema;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>Holds what is written of results against their schema, with a validator that knows nothing of this package.</summary>
internal static class ResultSchema
{
    public static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };

    private static readonly JsonSchema Schema = SchemaOf(ResultJson.Schema());
    private static readonly JsonSchema SchemaOfNumbers = SchemaOf(ResultJson.Schema(Numbers));
    private static readonly ConcurrentDictionary<string, JsonSchema> Rows = new(StringComparer.Ordinal);
    private static readonly JsonSerializerOptions Texts = new JsonSerializerOptions().AddGovBudgetConverters();

    /// <summary>A document that is valid in both forms of exact numbers.</summary>
    public static JsonDocument Valid(string json, string numbers)
    {
        Assert.True(IsValid(SchemaOfNumbers, numbers), numbers);
        Assert.True(IsValid(json), json);
        return JsonDocument.Parse(json);
    }

    public static bool IsValid(string json) => IsValid(Schema, json);

    /// <summary>A value that is no document of its own: as a serializer writes it, and valid against one definition of the schema.</summary>
    public static JsonElement ValidRow<T>(string definition, T value)
    {
        string json = JsonSerializer.Serialize(value, Texts);
        Assert.True(IsValid(Of(definition), json), json);
        Assert.False(IsValid(json), "A row is no document.");
        return JsonElement.Parse(json);
    }

    /// <summary>Whether a text is valid against one definition of the schema.</summary>
    public static bool IsValidRow(string definition, string json) => IsValid(Of(definition), json);

    public static BudgetAmount? AmountOf(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { } text ? BudgetAmount.Parse(text + "元") : null;

    private static JsonSchema Of(string definition) => Rows.GetOrAdd(definition, static definition =>
    {
        JsonObject schema = JsonNode.Parse(ResultJson.Schema())!.AsObject();
        Assert.True(schema["$defs"]!.AsObject().ContainsKey(definition), definition);
        schema.Remove("anyOf");
        schema["$ref"] = $"#/$defs/{definition}";
        return SchemaOf(schema.ToJsonString());
    });

    private static JsonSchema SchemaOf(string text) => JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new() });

    private static bool IsValid(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
