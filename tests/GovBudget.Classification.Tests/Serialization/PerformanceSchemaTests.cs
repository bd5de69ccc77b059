using System.Text.Json;
using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using Json.Schema;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>The schema is proved by a validator that knows nothing of this package.</summary>
public sealed class PerformanceSchemaTests
{
    private static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };
    private static readonly JsonSchema Schema = SchemaOf(null);
    private static readonly JsonSchema SchemaOfNumbers = SchemaOf(Numbers);

    [Fact]
    public void What_is_written_of_a_project_is_valid() => Law.Holds(RandomProjects.Projects, static project =>
    {
        Assert.True(IsValid(Schema, project.ToJson()));
        Assert.True(IsValid(SchemaOfNumbers, PerformanceJson.Write(project, Numbers)));
    }, samples: 300);

    [Fact]
    public void What_is_written_of_a_score_is_valid() => Law.Holds(
        Gen.Select(RandomProjects.Indicators.Array[0, 6], Law.OneOf(null, "96%", "12次", "及时", "基本达成", "96", "很多", "")),
        static ((PerformanceIndicator[] Indicators, string? Actual) sample) =>
        {
            PerformanceIndicator[] weighed = [.. sample.Indicators.Select(static indicator => indicator with { Weight = Math.Min(indicator.Weight ?? 10, 100) })];
            PerformanceScore score = new PerformanceScorer().ScorePrinted(weighed.Select(indicator => (indicator, sample.Actual)));
            Assert.True(IsValid(Schema, score.ToJson()));
            Assert.True(IsValid(SchemaOfNumbers, PerformanceJson.Write(score, Numbers, indented: true)));
        },
        samples: 300);

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    [InlineData("""{"year":2026}""")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"name":1}""")]
    [InlineData("""{"name":"a","nickname":"b"}""")]
    [InlineData("""{"Name":"a"}""")]
    [InlineData("""{"name":"a","year":1948}""")]
    [InlineData("""{"name":"a","year":"2026"}""")]
    [InlineData("""{"name":"a","unit":"b"}""")]
    [InlineData("""{"name":"a","unit":{"code":"090"}}""")]
    [InlineData("""{"name":"a","unit":{"code":90,"name":"b"}}""")]
    [InlineData("""{"name":"a","duration":"3年"}""")]
    [InlineData("""{"name":"a","annualFunds":{"total":1.00}}""")]
    [InlineData("""{"name":"a","annualFunds":{"total":"1.005"}}""")]
    [InlineData("""{"name":"a","annualFunds":{"total":"1,000.00"}}""")]
    [InlineData("""{"name":"a","annualFunds":{"sum":"1.00"}}""")]
    [InlineData("""{"name":"a","indicators":null}""")]
    [InlineData("""{"name":"a","indicators":{}}""")]
    [InlineData("""{"name":"a","indicators":[null]}""")]
    [InlineData("""{"name":"a","indicators":[{"firstLevel":"Output"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","firstLevel":"产出指标"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","firstLevel":1}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","target":""}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","target":95}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","targetText":"100保障","targetFailure":"Because"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","weight":"-1"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","weight":"1e1"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","weight":10}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","isAdditive":"yes"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","direction":"Up"}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Guess"}}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Proportional","points":"1"}}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Steps","steps":[]}}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Bands","bands":[{"band":"≥90%"}]}}]}""")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Deduction","points":"3"}}]}""")]
    [InlineData("""{"name":"a","line":0}""")]
    [InlineData("""{"name":"a","line":1.5}""")]
    public void What_the_schema_refuses_is_refused_by_the_reader(string json)
    {
        Assert.False(IsValid(Schema, json));
        Assert.ThrowsAny<JsonException>(() => PerformanceJson.ReadProject(json));
    }

    [Fact]
    public void A_score_with_a_member_changed_or_missing_is_refused()
    {
        string score = new PerformanceScorer().ScorePrinted([(PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人", 10), "12人")]).ToJson();

        Assert.True(IsValid(Schema, score));
        Assert.False(IsValid(Schema, score.Replace("\"flags\":[]", "\"flags\":[\"None\"]", StringComparison.Ordinal)));
        Assert.False(IsValid(Schema, score.Replace("\"isComplete\":true,", "", StringComparison.Ordinal)));
        Assert.False(IsValid(Schema, score.Replace("\"total\":\"10\"", "\"total\":10", StringComparison.Ordinal)));
        Assert.False(IsValid(Schema, score.Replace("\"Excellent\"", "\"优\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("category", null, typeof(IndicatorCategory))]
    [InlineData("indicator", "targetFailure", typeof(TargetParseFailureReason))]
    [InlineData("indicator", "direction", typeof(TargetDirection))]
    [InlineData("actual", "change", typeof(TargetChange))]
    public void The_schema_names_every_member_of_an_enumeration(string definition, string? property, Type enumeration)
    {
        using var schema = JsonDocument.Parse(PerformanceJson.Schema());
        JsonElement place = schema.RootElement.GetProperty("$defs").GetProperty(definition);
        place = property is null ? place : place.GetProperty("properties").GetProperty(property);

        Assert.Equal(Enum.GetNames(enumeration).Order(), place.GetProperty("enum").EnumerateArray().Select(static name => name.GetString()).OfType<string>().Order());
    }

    [Fact]
    public void The_schema_names_the_members_that_are_written_in_their_order()
    {
        using var schema = JsonDocument.Parse(PerformanceJson.Schema());
        using var project = JsonDocument.Parse(new PerformanceProject { Name = "a", Indicators = [new() { Name = "b" }] }.ToJson());
        JsonElement definitions = schema.RootElement.GetProperty("$defs");

        Assert.Equal(NamesOf(project.RootElement), NamesOf(definitions.GetProperty("project").GetProperty("properties")));
        Assert.Equal(NamesOf(project.RootElement.GetProperty("annualFunds")), NamesOf(definitions.GetProperty("funds").GetProperty("properties")));
        Assert.Equal(NamesOf(project.RootElement.GetProperty("indicators")[0]), NamesOf(definitions.GetProperty("indicator").GetProperty("properties")));
    }

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(static member => member.Name);

    private static JsonSchema SchemaOf(GovBudgetJsonOptions? options) =>
        JsonSchema.FromText(PerformanceJson.Schema(options), new BuildOptions { SchemaRegistry = new() });

    private static bool IsValid(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
