using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using NodaTime;

namespace GovBudget.Classification.AotSmoke;

/// <summary>JSON where there is no reflection: the converters beside a source-generated context, and documents of their own.</summary>
internal static partial class JsonFeatures
{
    public static void Check()
    {
        CheckConverters();
        CheckProject();
        CheckResults();
    }

    private static void CheckConverters()
    {
        var context = new SmokeJsonContext(new JsonSerializerOptions().AddGovBudgetConverters());
        var line = new SmokeLine(
            FunctionalCode.Parse("2011308"),
            new FiscalYear(2026),
            new LocalDate(2026, 1, 1),
            null,
            new Dictionary<FundSource, BudgetAmount> { [FundSource.GeneralPublicBudget] = BudgetAmount.Parse("994.53万元") });
        string json = JsonSerializer.Serialize(line, context.SmokeLine);
        Expect.Equal("""{"Code":"2011308","Year":2026,"Day":"2026-01-01","Amount":null,"Funds":{"GeneralPublicBudget":"9945300.00"}}""", json);
        SmokeLine read = JsonSerializer.Deserialize(json, context.SmokeLine)!;
        Expect.Equal(line with { Funds = read.Funds }, read);
        Expect.Equal(line.Funds.Single(), read.Funds.Single());
        Expect.Throws<JsonException>(() => JsonSerializer.Deserialize(json.Replace("2011308", "201130", StringComparison.Ordinal), context.SmokeLine), "position 6");
    }

    private static void CheckProject()
    {
        var project = new PerformanceProject
        {
            Name = "J物业管理费",
            Year = new(2026),
            Duration = Period.FromYears(1),
            AnnualFunds = new() { Total = BudgetAmount.FromYuan(41_000) },
            Indicators = [PerformanceIndicator.Read(IndicatorCategory.ServedSatisfaction, "服务满意度", "不低于95%", 10) with { Rule = ScoringRule.Deduction(1) }],
        };
        Expect.Equal(project, PerformanceProject.FromJson(project.ToJson()));
        Expect.Throws<JsonException>(() => PerformanceProject.FromJson("""{"name":"a","line":0}"""), "$.line");
        Expect.True(new PerformanceScorer().ScorePrinted([(project.Indicators[0], "96%")]).ToJson().Contains("\"total\":\"10\"", StringComparison.Ordinal));
        Expect.True(PerformanceJson.Schema().Contains("\"$defs\"", StringComparison.Ordinal));
    }

    private static void CheckResults()
    {
        FunctionalCode code = FunctionalCode.Parse("21006");
        SubjectLineage<FunctionalCode> lineage = SubjectCatalogs.Functional.Trace(code, new(2023, 1, 1), new(2026, 1, 1));
        Expect.True(lineage.ToJson().Contains("\"name\":\"中医药事务\"", StringComparison.Ordinal));
        Expect.True(SubjectCatalogs.Functional.Find(code, new(2026, 1, 1)).ToJson().Contains("\"status\":\"Unknown\"", StringComparison.Ordinal));
        var table = BudgetTable.Create((IEnumerable<BudgetLine>)[new() { FundSource = FundSource.OtherIncome, FundOrigin = FundOrigin.CurrentYear, Unit = "一所", Amount = BudgetAmount.FromYuan(1) }]);
        CheckCrossTab(table.CrossTab(Axis.FundSources, Axis.FundOrigins));
        BudgetCube cube = table.Cube([CubeAxis.Of(Dimension.FundSource, Axis.FundSources), CubeAxis.Of(Dimension.Unit, Axis.OfTexts("单位", ["一所"]))]);
        Expect.True(cube.ToJson().Contains("\"keyType\":\"String\"", StringComparison.Ordinal));
        Expect.True(ResultJson.Schema().Contains("urn:govbudget-classification:performance", StringComparison.Ordinal));
    }

    private static void CheckCrossTab(CrossTab<FundSource, FundOrigin> cross)
    {
        var context = new SmokeJsonContext(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddGovBudgetConverters());
        JsonConverter converter = context.Options.Converters.First(static converter => converter.CanConvert(typeof(CrossTab<FundSource, FundOrigin>)));
        Expect.Equal(cross.ToJson(), JsonSerializer.Serialize(cross, JsonMetadataServices.CreateValueInfo<CrossTab<FundSource, FundOrigin>>(context.Options, converter)));
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new AmountParseFailure(), context.AmountParseFailure), "write its reason");
    }

    internal sealed record SmokeLine(FunctionalCode Code, FiscalYear Year, LocalDate Day, BudgetAmount? Amount, Dictionary<FundSource, BudgetAmount> Funds);

    [JsonSerializable(typeof(SmokeLine))]
    [JsonSerializable(typeof(AmountParseFailure))]
    private sealed partial class SmokeJsonContext : JsonSerializerContext;
}
