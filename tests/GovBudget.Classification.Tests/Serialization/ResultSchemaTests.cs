using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;
using Json.Schema;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>What is written of a result is held against its schema by a validator that knows nothing of this package, and reckoned again from the rows.</summary>
public sealed class ResultSchemaTests
{
    private const int Samples = 200;
    private static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };
    private static readonly JsonSchema Schema = SchemaOf(null);
    private static readonly JsonSchema SchemaOfNumbers = SchemaOf(Numbers);

    [Fact]
    public void The_rows_of_a_roll_up_make_its_total() => Law.Holds(RandomResults.Tables, static sample =>
    {
        RollUp<FunctionalCode> rollUp = sample.Table.RollUp(RandomResults.Functional, sample.Options);
        using JsonDocument json = Valid(rollUp.ToJson(), ResultJson.Write(rollUp, Numbers));
        JsonElement[] rows = [.. json.RootElement.GetProperty("nodes").EnumerateArray()];
        Assert.Equal(rollUp.Nodes.Length, rows.Length);
        Assert.Equal(rollUp.Total, AmountOf(json.RootElement, "total"));
        for (int i = 0; i < rows.Length; i++)
        {
            RollUpNode<FunctionalCode> node = rollUp.Nodes[i];
            Assert.Equal((node.Own, node.Inclusive, node.Declared, node.Imbalance), (AmountOf(rows[i], "own"), AmountOf(rows[i], "inclusive"), AmountOf(rows[i], "declared"), AmountOf(rows[i], "imbalance")));
            Assert.Equal(node.HasKey ? node.Key.ToString() : null, rows[i].GetProperty("key").GetString());
            Assert.Equal(node.Depth, DepthOf(rows, i));
        }

        if (rollUp.Nodes.All(static node => node.Inclusive is not null))
        {
            Assert.Equal(rollUp.Total?.Fen ?? 0, rows.Where(static row => row.GetProperty("parent").ValueKind == JsonValueKind.Null).Sum(static row => AmountOf(row, "inclusive")!.Value.Fen));
        }
    }, Samples);

    [Fact]
    public void Cross_tabs_and_rounded_results_are_valid_in_every_culture() => Law.Holds(RandomResults.Tables, static sample =>
    {
        CrossTab<FunctionalCode, FundSource> cross = sample.Table.CrossTab(RandomResults.Functional, Axis.FundSources, RandomResults.OfTwoAxes(sample.Options));
        using JsonDocument json = Valid(cross.ToJson(), ResultJson.Write(cross, Numbers));
        JsonElement[][] cells = [.. json.RootElement.GetProperty("cells").EnumerateArray().Select(static row => row.EnumerateArray().ToArray())];
        for (int row = 0; row < cross.Rows.Nodes.Length; row++)
        {
            for (int column = 0; column < cross.Columns.Nodes.Length; column++)
            {
                Assert.Equal(cross[row, column]?.ToString(), cells[row][column].GetString());
            }
        }

        RoundedRollUp<FunctionalCode> rounded = cross.Rows.Round(AmountUnit.TenThousandYuan, 2);
        Valid(rounded.ToJson(), ResultJson.Write(rounded, Numbers)).Dispose();
        Assert.Single(InCulture.Names.Select(culture => InCulture.Run(culture, rounded.ToJson)).Distinct());
        Assert.Single(InCulture.Names.Select(culture => InCulture.Run(culture, cross.ToJson)).Distinct());
    }, Samples);

    [Fact]
    public void Comparisons_are_valid() => Law.Holds(CsCheck.Gen.Select(RandomResults.Tables, RandomResults.Tables), static pair =>
    {
        ((BudgetTable Table, RollUpOptions Options) before, (BudgetTable Table, RollUpOptions _) after) = pair;
        CrossTab<FunctionalCode, FundSource> @base = before.Table.CrossTab(RandomResults.Functional, Axis.FundSources, RandomResults.OfTwoSides(before.Options));
        CrossTab<FunctionalCode, FundSource> current = after.Table.CrossTab(RandomResults.Functional, Axis.FundSources, RandomResults.OfTwoSides(before.Options));
        VarianceCrossTab<FunctionalCode, FundSource> cross = VarianceCrossTab.Of(@base, current);
        Valid(cross.ToJson(), ResultJson.Write(cross, Numbers)).Dispose();
        using JsonDocument table = Valid(cross.Rows.ToJson(), ResultJson.Write(cross.Rows, Numbers));
        Assert.Equal(cross.Rows.Total.Change, AmountOf(table.RootElement.GetProperty("total"), "change"));
        VarianceBridge bridge = cross.Rows.Bridge(3);
        Valid(bridge.ToJson(), ResultJson.Write(bridge, Numbers)).Dispose();
    }, Samples);

    [Fact]
    public void Scores_costs_comparisons_of_targets_and_findings_are_valid()
    {
        var indicator = PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人", 10);
        var cost = PerformanceIndicator.Read(IndicatorCategory.EconomicCost, "人均成本", "5290元/人/月", 10);
        var project = new PerformanceProject { Name = "甲", Department = new("090", "委"), Indicators = [indicator, cost] };
        var finding = new Finding { Code = "GB0346", Severity = Severity.Error, Verdict = Verdict.Inconsistent, Message = "x", Left = BudgetAmount.MinValue };
        var comparison = IndicatorComparison.Of([indicator], [indicator, cost]);
        (PerformanceProject, PerformanceScore)[] scored = [(project, new PerformanceScorer().ScorePrinted([(indicator with { IsAdditive = true }, "6人"), (cost, null)]))];

        Valid(comparison.ToJson(), ResultJson.Write(comparison, Numbers)).Dispose();
        Valid(ResultJson.Write(ScoreRollUp.Of(scored)), ResultJson.Write(ScoreRollUp.Of(scored), Numbers)).Dispose();
        Valid(ResultJson.Write(CostStatement.Of(cost, [indicator])), ResultJson.Write(CostStatement.Of(cost, [indicator]), Numbers)).Dispose();
        Valid(ResultJson.Write([finding]), ResultJson.Write([finding], Numbers)).Dispose();
    }

    [Fact]
    public void A_rounded_cross_tab_is_valid()
    {
        CrossTab<FunctionalCode, FundSource> cross = BudgetTable.Create((IEnumerable<BudgetLine>)
            [
                new() { Function = FunctionalCode.Parse("2011301"), FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(14_999) },
                new() { Function = FunctionalCode.Parse("2011308"), FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(14_999) },
                new() { Function = FunctionalCode.Parse("2011308"), FundSource = FundSource.GeneralPublicBudget, Amount = BudgetAmount.FromYuan(14_999) },
            ]).CrossTab(RandomResults.Functional, Axis.FundSources);
        RoundedCrossTab<FunctionalCode, FundSource> rounded = cross.Round(AmountUnit.TenThousandYuan);
        using JsonDocument json = Valid(rounded.ToJson(), ResultJson.Write(rounded, Numbers));

        Assert.Equal(rounded.Total, AmountOf(json.RootElement, "shownTotal"));
        Assert.Equal(rounded.Moved.Length, json.RootElement.GetProperty("moved").GetArrayLength());
        Assert.NotEmpty(rounded.Moved);
    }

    [Theory]
    [InlineData("\"kind\":\"RollUp\"", "\"kind\":\"Sum\"")]
    [InlineData("\"isView\":false,", "")]
    [InlineData("\"isView\":false,", "\"isView\":false,\"more\":1,")]
    [InlineData("\"total\":\"1.00\"", "\"total\":1.00")]
    [InlineData("\"depth\":0", "\"depth\":-1")]
    [InlineData("\"kind\":\"Leaf\"", "\"kind\":\"叶\"")]
    [InlineData("\"own\":\"1.00\"", "\"own\":\"1.005\"")]
    [InlineData("\"declared\":null", "\"declared\":\"—\"")]
    public void A_damaged_document_is_not_valid(string from, string to)
    {
        string json = RollUp.Of(Axis.FundSources, [new(FundSource.OtherIncome, BudgetAmount.FromYuan(1))]).ToDepth(9).Whole.ToJson();

        Assert.True(IsValid(Schema, json));
        Assert.Contains(from, json, StringComparison.Ordinal);
        Assert.False(IsValid(Schema, json.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_object_of_the_schema_takes_more_members()
    {
        using var schema = JsonDocument.Parse(ResultJson.Schema());
        Assert.All(ObjectsOf(schema.RootElement), static element => Assert.False(element.GetProperty("additionalProperties").GetBoolean()));
    }

    [Theory]
    [InlineData("level", typeof(SubjectLevel))]
    [InlineData("nodeKind", typeof(RollUpNodeKind))]
    [InlineData("unit", typeof(AmountUnit))]
    [InlineData("state", typeof(VarianceState))]
    [InlineData("movement", typeof(TargetMovement))]
    [InlineData("scoreLevel", typeof(ScoreLevel))]
    [InlineData("severity", typeof(Severity))]
    [InlineData("verdict", typeof(Verdict))]
    public void The_schema_names_every_member_of_an_enumeration(string definition, Type enumeration)
    {
        using var schema = JsonDocument.Parse(ResultJson.Schema());

        Assert.Equal(
            Enum.GetNames(enumeration).Order(),
            schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("enum").EnumerateArray().Select(static name => name.GetString()).OfType<string>().Order());
    }

    private static IEnumerable<JsonElement> ObjectsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => ObjectsOf(member.Value)).Concat(element.TryGetProperty("properties", out _) ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ObjectsOf),
        _ => [],
    };

    private static int DepthOf(JsonElement[] rows, int row)
    {
        JsonElement parent = rows[row].GetProperty("parent");
        return parent.ValueKind == JsonValueKind.Null ? 0 : 1 + DepthOf(rows, parent.GetInt32());
    }

    private static BudgetAmount? AmountOf(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { } text ? BudgetAmount.Parse(text + "元") : null;

    private static JsonDocument Valid(string json, string numbers)
    {
        Assert.True(IsValid(SchemaOfNumbers, numbers), numbers);
        Assert.True(IsValid(Schema, json), json);
        return JsonDocument.Parse(json);
    }

    private static JsonSchema SchemaOf(GovBudgetJsonOptions? options) => JsonSchema.FromText(ResultJson.Schema(options), new BuildOptions { SchemaRegistry = new() });

    private static bool IsValid(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
