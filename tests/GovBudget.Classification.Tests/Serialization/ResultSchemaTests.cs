using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Tests.Mappings;
using GovBudget.Classification.Variances;
using NodaTime;
using static GovBudget.Classification.Tests.Serialization.ResultSchema;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>What is written of a result is held against its schema by a validator that knows nothing of this package, and reckoned again from the rows.</summary>
public sealed class ResultSchemaTests
{
    private const int Samples = 200;

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
        Valid(ResultJson.WriteScores(ScoreRollUp.Of(scored)), ResultJson.WriteScores(ScoreRollUp.Of(scored), Numbers)).Dispose();
        Valid(ResultJson.WriteCosts(CostStatement.Of(cost, [indicator])), ResultJson.WriteCosts(CostStatement.Of(cost, [indicator]), Numbers)).Dispose();
        Valid(ResultJson.WriteFindings([finding]), ResultJson.WriteFindings([finding], Numbers)).Dispose();
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

        Assert.True(IsValid(json));
        Assert.Contains(from, json, StringComparison.Ordinal);
        Assert.False(IsValid(json.Replace(from, to, StringComparison.Ordinal)));
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
    [InlineData("account", typeof(BudgetAccount))]
    [InlineData("evidence", typeof(Evidence))]
    [InlineData("basis", typeof(ValidityBasis))]
    [InlineData("confidence", typeof(Confidence))]
    [InlineData("scheme", typeof(SubjectScheme))]
    [InlineData("changeKind", typeof(SubjectChangeKind))]
    [InlineData("lookupStatus", typeof(SubjectLookupStatus))]
    [InlineData("lookupStatus", typeof(CorrespondenceLookupStatus))]
    [InlineData("unitType", typeof(UnitType))]
    [InlineData("lineageStatus", typeof(LineageStatus))]
    [InlineData("upgradeKind", typeof(UpgradeKind))]
    [InlineData("nameCheckKind", typeof(NameCheckKind))]
    [InlineData("searchReason", typeof(SubjectSearchReason))]
    [InlineData("misfitReason", typeof(MisfitReason))]
    [InlineData("extent", typeof(CoverageExtent))]
    [InlineData("transferKind", typeof(TransferKind))]
    public void The_schema_names_every_member_of_an_enumeration(string definition, Type enumeration)
    {
        using var schema = JsonDocument.Parse(ResultJson.Schema());

        Assert.Equal(
            Enum.GetNames(enumeration).Order(),
            schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("enum").EnumerateArray().Select(static name => name.GetString()).OfType<string>().Order());
    }

    [Fact]
    public void Progress_and_checks_are_values_with_a_definition_of_their_own()
    {
        var year = new FiscalYear(2026);
        JsonElement progress = ValidRow("executionProgress", ExecutionProgress.Of(BudgetAmount.FromYuan(1000), new(year, new LocalDate(2026, 6, 30), BudgetAmount.FromYuan(432))));
        JsonElement unknown = ValidRow("executionProgress", ExecutionProgress.Of(null, new(year, new LocalDate(2026, 12, 31), null)));
        PrintedAmount printed = PrintedAmount.Parse("994.53", AmountUnit.TenThousandYuan);
        JsonElement equal = ValidRow("amountCheck", AmountCheck.Equal(printed, PrintedAmount.Parse("994.54", AmountUnit.TenThousandYuan)));
        JsonElement rate = ValidRow("rateCheck", new PrintedVariance(printed, printed).Check(PrintedRate.Parse("-4.10%")));
        JsonElement open = ValidRow("rateCheck", new PrintedVariance(null, printed).Check(PrintedRate.Parse("3%")));

        Assert.Equal(("0.432", "1000.00"), (progress.GetProperty("completionRate").GetString(), progress.GetProperty("budget").GetString()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, "1"), (unknown.GetProperty("budget").ValueKind, unknown.GetProperty("completionRate").ValueKind, unknown.GetProperty("expectedShare").GetString()));
        Assert.Equal("Inconsistent", equal.GetProperty("verdict").GetString());
        Assert.Equal(("-4.10%", "Inconsistent"), (rate.GetProperty("rate").GetString(), rate.GetProperty("verdict").GetString()));
        Assert.Equal(JsonValueKind.Null, open.GetProperty("possible").ValueKind);
        Assert.False(IsValidRow("rateCheck", rate.GetRawText().Replace("-4.10%", "-4.1", StringComparison.Ordinal)));
        Assert.False(IsValidRow("amountCheck", equal.GetRawText().Replace("\"left\"", "\"links\"", StringComparison.Ordinal)));
        Assert.False(IsValidRow("executionProgress", progress.GetRawText().Replace("2026-06-30", "2026-6-30", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_and_answers_that_are_no_documents_are_valid_against_their_definition()
    {
        var indicator = PerformanceIndicator.Read(IndicatorCategory.EconomicCost, "人均成本", "5290元/人/月", 10);
        var project = new PerformanceProject { Name = "甲", Department = new("090", "委"), Indicators = [indicator] };
        DepartmentEconomicCode department = DepartmentEconomicCode.Parse("30201");
        Assert.All(EconomicCorrespondence.SectionPairs, static pair => ValidRow("economicPair", pair));
        Assert.All(Enum.GetValues<UnitType>(), type => ValidRow("correspondenceLookup", EconomicCorrespondence.Find(department, type, new FiscalYear(2026))));
        ValidRow("correspondenceExplanation", EconomicCorrespondence.Explain(department, GovernmentEconomicCode.Parse("50201")));
        Assert.All(CatalogQuality.Check(LineageExample.Years).Take(20), static finding => ValidRow("catalogFinding", finding));
        Assert.All(IndicatorComparison.Of([project], [project with { Name = "乙" }]), static row => ValidRow("projectComparisonRow", row));
        Assert.All(IndicatorComparison.Of([indicator], []).Rows, static row => ValidRow("indicatorComparisonRow", row));
        Assert.All(CostStatement.Of(indicator, [indicator]), static cost => ValidRow("costStatement", cost));
        ValidRow("bridgeStep", new BridgeStep("甲", BudgetAmount.MinValue, BudgetAmount.Zero, 1));
        ValidRow("likelyTotal", new LikelyTotal("单位", BudgetAmount.FromYuan(300), true));
    }

    [Fact]
    public void What_is_written_and_not_read_has_a_definition_by_its_name()
    {
        using var schema = JsonDocument.Parse(ResultJson.Schema());
        string[] written =
        [
            .. new JsonSerializerOptions().AddGovBudgetConverters().Converters.Where(static converter => converter.GetType().Name == "WrittenConverter`1")
                .Select(static converter => JsonNamingPolicy.CamelCase.ConvertName(converter.Type!.Name.Split('`')[0])).Distinct(),
        ];

        Assert.True(written.Length > 40);
        Assert.Equal([], written.Where(name => !schema.RootElement.GetProperty("$defs").TryGetProperty(name, out _)));
    }

    [Fact]
    public void A_flag_is_named_and_no_flag_is_the_empty_list()
    {
        using var schema = JsonDocument.Parse(ResultJson.Schema());

        Assert.Equal(
            Enum.GetNames<SubjectCodeAdjustments>().Where(static name => name != "None"),
            schema.RootElement.GetProperty("$defs").GetProperty("adjustment").GetProperty("enum").EnumerateArray().Select(static name => name.GetString()));
    }

    [Fact]
    public void The_indicators_of_a_comparison_are_those_of_the_schema_of_projects_which_stands_in_this_one()
    {
        var indicator = PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人", 10);
        string json = IndicatorComparison.Of([indicator], []).ToJson();

        Assert.True(IsValid(json), json);
        Assert.False(IsValid(json.Replace("\"targetText\"", "\"printed\"", StringComparison.Ordinal)));
        Assert.False(IsValid(json.Replace("\"weight\":\"10\"", "\"weight\":10", StringComparison.Ordinal)));
        Assert.False(IsValid(json.Replace("\"direction\":\"None\"", "\"direction\":\"Up\"", StringComparison.Ordinal)));
        using var schema = JsonDocument.Parse(ResultJson.Schema(Numbers));
        using var projects = JsonDocument.Parse(PerformanceJson.Schema(Numbers));
        Assert.True(JsonElement.DeepEquals(projects.RootElement, schema.RootElement.GetProperty("$defs").GetProperty("performance")));
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
}
