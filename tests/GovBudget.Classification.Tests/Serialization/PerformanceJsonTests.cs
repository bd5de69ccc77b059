using System.Text;
using System.Text.Json;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using NodaTime;

namespace GovBudget.Classification.Tests.Serialization;

public sealed class PerformanceJsonTests
{
    private const string Project = """
        {
          "name": "J物业管理费",
          "year": 2026,
          "department": null,
          "unit": {
            "code": "090",
            "name": "大同市促进外来投资局"
          },
          "attribute": null,
          "duration": "P1Y",
          "periodFunds": {
            "total": null,
            "central": null,
            "provincial": null,
            "local": null,
            "appropriation": null,
            "carriedOver": null,
            "selfRaised": null,
            "other": null
          },
          "annualFunds": {
            "total": "41000.00",
            "central": null,
            "provincial": "0.00",
            "local": "41000.00",
            "appropriation": null,
            "carriedOver": null,
            "selfRaised": null,
            "other": null
          },
          "periodGoal": null,
          "annualGoal": "保障办公楼正常运转",
          "periodIndicators": [],
          "indicators": [
            {
              "name": "服务满意度",
              "firstLevel": "Satisfaction",
              "secondLevel": "ServedSatisfaction",
              "localCategory": null,
              "target": "≥95%",
              "targetText": "不低于95%",
              "targetFailure": "None",
              "weight": "10.5",
              "direction": "None",
              "rule": null,
              "isAdditive": false,
              "line": 258
            },
            {
              "name": "保障率",
              "firstLevel": "Output",
              "secondLevel": "Quality",
              "localCategory": null,
              "target": null,
              "targetText": "100保障",
              "targetFailure": "UnitMissing",
              "weight": null,
              "direction": "None",
              "rule": {
                "kind": "Deduction",
                "points": "3",
                "each": "1"
              },
              "isAdditive": false,
              "line": null
            }
          ],
          "executionWeight": "10",
          "line": null
        }
        """;

    private static readonly PerformanceProject Sample = new()
    {
        Name = "J物业管理费",
        Year = new(2026),
        Unit = new CodedName("090", "大同市促进外来投资局"),
        Duration = Period.FromYears(1),
        AnnualFunds = new() { Total = BudgetAmount.FromYuan(41000), Provincial = BudgetAmount.Zero, Local = BudgetAmount.FromYuan(41000) },
        AnnualGoal = "保障办公楼正常运转",
        Indicators =
        [
            PerformanceIndicator.Read(IndicatorCategory.ServedSatisfaction, "服务满意度", "不低于95%", 10.50m) with { Line = 258 },
            PerformanceIndicator.Read(IndicatorCategory.Quality, "保障率", "100保障") with { Rule = ScoringRule.Deduction(3) },
        ],
        ExecutionWeight = 10.0m,
    };

    [Fact]
    public void A_project_is_written_with_every_member_and_null_for_what_is_absent() =>
        Assert.Equal(Project.ReplaceLineEndings("\n"), PerformanceJson.Write(Sample, indented: true));

    [Fact]
    public void A_project_is_read_back_as_it_was()
    {
        PerformanceProject read = PerformanceProject.FromJson(Sample.ToJson());

        Assert.Equal(Sample, read);
        Assert.Equal(TargetParseFailureReason.UnitMissing, read.Indicators[1].TargetFailure.Reason);
        Assert.Equal(Sample, PerformanceJson.ReadProject(Project));
        Assert.Equal(Sample, PerformanceJson.ReadProject([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Project)]));
    }

    [Fact]
    public void A_member_that_is_left_out_is_absent()
    {
        Assert.Equal(new PerformanceProject { Name = "项目" }, PerformanceJson.ReadProject("""{"name":"项目"}"""));
        PerformanceProject read = PerformanceJson.ReadProject("""{"name":"项目","indicators":[{"name":"人数","secondLevel":"Quantity","firstLevel":"Output","targetText":"≥12人"}]}""");
        Assert.Equal(PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人"), Assert.Single(read.Indicators));
    }

    [Fact]
    public void Numbers_can_be_numbers_and_are_then_read_as_such_alone()
    {
        var numbers = new GovBudgetJsonOptions { ExactNumbers = ExactNumberForm.Number };
        string json = PerformanceJson.Write(Sample, numbers);

        Assert.Contains("\"total\":41000.00,", json, StringComparison.Ordinal);
        Assert.Contains("\"weight\":10.5,", json, StringComparison.Ordinal);
        Assert.Contains("\"points\":3,", json, StringComparison.Ordinal);
        Assert.Equal(Sample, PerformanceJson.ReadProject(json, numbers));
        Assert.StartsWith("$.annualFunds.total", Refused(json).Path, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => PerformanceJson.ReadProject(Sample.ToJson(), numbers));
    }

    [Theory]
    [InlineData("""{"name":"a","indicators":[{"name":"b"},{"name":"c","weight":"x"}]}""", "$.indicators[1].weight", "'x' is not a plain number")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Steps","steps":[{"from":"1"}]}}]}""", "$.indicators[0].rule.steps[0]", "'share' is missing")]
    [InlineData("""{"name":"a","annualFunds":{"total":"1.005"}}""", "$.annualFunds.total", "finer than 分")]
    [InlineData("""{"name":"a","unit":{"name":"b","code":90}}""", "$.unit.code", "as text, not 90")]
    [InlineData("""{"name":"a","annualFunds":{"total":12.5}}""", "$.annualFunds.total", "as text (\"12.50\"), not 12.5")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","line":0}]}""", "$.indicators[0].line", "counted from 1, not 0")]
    [InlineData("""{"name":"a","year":1066}""", "$.year", "a whole number from 1949 to 2100, not 1066")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","weight":"10.12345678901234567890123456789"}]}""", "$.indicators[0].weight", "10.12345678901234567890123456789 has more than the 28 digits")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","isAdditive":0}]}""", "$.indicators[0].isAdditive", "true or false is needed, not 0")]
    [InlineData("""{"name":"a","nickname":"b"}""", "$", "the member 'nickname' is not known; known are name, year")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","\u006eame":"c"}]}""", "$.indicators[0]", "the member 'name' is there twice")]
    [InlineData("""{"year":2026}""", "$", "the member 'name' is missing")]
    [InlineData("""[]""", "$", "an object is needed, not a list")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","weight":"-1"}]}""", "$.indicators[0]", "0 to 1,000,000")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","rule":{"kind":"Own"}}]}""", "$.indicators[0].rule", "cannot be read")]
    [InlineData("""{"name":"a","indicators":[{"name":"b","target":"≥95%","targetText":"≥90%"}]}""", "$.indicators[0]", "is not what the targetText '≥90%' says, '≥90%'")]
    public void A_fault_is_told_with_its_path_and_what_is_wrong(string json, string path, string what)
    {
        JsonException fault = Refused(json);

        Assert.Equal(path, fault.Path);
        Assert.StartsWith($"{path}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"name":"a"} {}""")]
    [InlineData("""{"name":"a",}""")]
    [InlineData("""/* no comments */ {"name":"a"}""")]
    [InlineData("""{"Name":"a"}""")]
    [InlineData("""{"name":"\uD800"}""")]
    [InlineData("""{"\uDC00":"a"}""")]
    public void What_is_no_document_is_refused(string json) => Refused(json);

    [Fact]
    public void Half_a_character_is_refused_and_not_replaced() => Assert.Equal("$", Refused("{\"name\":\"\uD800\"}").Path);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_and_not_replaced() =>
        Assert.ThrowsAny<JsonException>(() => PerformanceJson.ReadProject([.. "{\"name\":\""u8, 0xFF, .. "\"}"u8]));

    [Theory]
    [InlineData("""{"target":"≥95%","targetFailure":"Date"}""")]
    [InlineData("""{"target":"≥95%","targetText":"12月底前"}""")]
    [InlineData("""{"target":"≥95%","targetText":""}""")]
    [InlineData("""{"targetFailure":"UnitMissing"}""")]
    [InlineData("""{"target":"不低于95%"}""")]
    [InlineData("""{"rule":{"kind":"Proportional","steps":[]}}""")]
    [InlineData("""{"rule":{"kind":"Steps"}}""")]
    [InlineData("""{"rule":{"kind":"Steps","steps":[{"from":"1","share":"1.5"}]}}""")]
    [InlineData("""{"rule":{"kind":"Steps","steps":[null]}}""")]
    [InlineData("""{"rule":{"kind":"Bands","bands":[{"band":"及时","share":"1"}]}}""")]
    [InlineData("""{"rule":{"kind":"Deduction","points":"0","each":"1"}}""")]
    public void What_contradicts_itself_is_refused(string members) => Refused($$"""{"name":"a","indicators":[{"name":"b",{{members[1..]}}]}""");

    [Fact]
    public void A_reason_is_a_remark_and_the_text_decides()
    {
        // What did not compute when it was written may be read by a later version.
        PerformanceProject read = PerformanceJson.ReadProject("""{"name":"a","indicators":[{"name":"b","target":null,"targetText":"≥95%","targetFailure":"UnknownUnit"}]}""");

        Assert.Equal(IndicatorTarget.Parse("≥95%"), read.Indicators[0].Target);
    }

    [Fact]
    public void What_would_not_come_back_as_it_is_does_not_go_out()
    {
        PerformanceIndicator read = PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人");
        static PerformanceProject With(PerformanceIndicator indicator) => new() { Name = "a", Indicators = [indicator] };

        Assert.ThrowsAny<JsonException>(() => With(read with { Target = IndicatorTarget.Parse("≥13人") }).ToJson());
        Assert.ThrowsAny<JsonException>(() => With(read with { Target = null }).ToJson());
        Assert.ThrowsAny<JsonException>(() => With(read with { Name = "\uD800" }).ToJson());
        Assert.ThrowsAny<JsonException>(() => With(read with { Line = -1 }).ToJson());
        Assert.Contains("≥12人", With(read).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_in_code_is_named_and_not_lost_in_silence()
    {
        var project = new PerformanceProject { Name = "a", Indicators = [new() { Name = "b", Rule = new Half() }] };

        string json = project.ToJson();

        Assert.Contains("\"rule\":{\"kind\":\"Own\"}", json, StringComparison.Ordinal);
        Assert.Equal("$.indicators[0].rule", Refused(json).Path);
    }

    [Fact]
    public void A_rule_is_written_alike_whatever_type_it_is_known_by()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddGovBudgetConverters();

        Assert.Equal("""{"kind":"Deduction","points":"3","each":"0.5"}""", JsonSerializer.Serialize<object>(ScoringRule.Deduction(3, 0.5m), options));
        Assert.Equal("""{"kind":"Own"}""", JsonSerializer.Serialize(new Half(), options));
    }

    [Fact]
    public void A_score_is_written_with_how_it_came_about_and_not_read()
    {
        PerformanceScore score = new PerformanceScorer().ScorePrinted([(Sample.Indicators[0], "96%"), (Sample.Indicators[1] with { Weight = 5 }, null)]);

        using var document = JsonDocument.Parse(score.ToJson());
        JsonElement items = document.RootElement.GetProperty("items");
        Assert.Equal("10.5", document.RootElement.GetProperty("total").GetString());
        Assert.Equal("15.5", document.RootElement.GetProperty("highest").GetString());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("grade").ValueKind);
        Assert.Equal("""{"text":"96%","value":"96","unit":"%","change":"None","term":null,"rating":null}""", items[0].GetProperty("actual").GetRawText());
        Assert.Equal(JsonValueKind.Null, items[1].GetProperty("points").ValueKind);
        Assert.Equal("""["ActualMissing"]""", items[1].GetProperty("flags").GetRawText());
        JsonSerializerOptions options = new JsonSerializerOptions().AddGovBudgetConverters();
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<PerformanceScore>(score.ToJson(), options));
    }

    [Fact]
    public void Inside_another_document_the_path_leads_to_the_project_and_the_message_into_it()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddGovBudgetConverters();
        Dictionary<string, PerformanceProject> byName = new() { ["a"] = Sample };

        Assert.Equal(byName, JsonSerializer.Deserialize<Dictionary<string, PerformanceProject>>(JsonSerializer.Serialize(byName, options), options));
        JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, PerformanceProject>>("""{"a":{"name":"b","annualFunds":{"total":1}}}""", options));
        Assert.Equal("$.a", fault.Path);
        Assert.StartsWith("annualFunds.total: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_write_or_read_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => PerformanceJson.Write((PerformanceProject)null!));
        Assert.Throws<ArgumentNullException>(() => PerformanceJson.Write((PerformanceScore)null!));
        Assert.Throws<ArgumentNullException>(() => PerformanceProject.FromJson(null!));
    }

    private static JsonException Refused(string json) =>
        InCulture.Run("ar-SA", () => Assert.ThrowsAny<JsonException>(() => PerformanceJson.ReadProject(json)));

    private sealed class Half : ScoringRule
    {
        public override RuleOutcome Score(RuleInput input) => new(input.Weight / 2, "一半");
    }
}
