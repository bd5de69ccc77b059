using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;
using NodaTime;

namespace GovBudget.Classification.Tests.Serialization;

public sealed class ResultJsonTests
{
    private static readonly ConverterContract Contract = new();

    private static readonly Finding Found = new()
    {
        Code = "GB0346",
        Severity = Severity.Error,
        Verdict = Verdict.Inconsistent,
        Relation = 46,
        Message = "合计 ≠ 基本支出 + 项目支出",
        Line = 12,
        Left = BudgetAmount.FromYuan(100),
        Right = BudgetAmount.FromYuan(99.99m),
    };

    [Fact]
    public void A_roll_up_is_rows_that_tell_which_row_stands_above()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            RandomResults.Functional,
            [new(FunctionalCode.Parse("20113"), BudgetAmount.FromYuan(100)), new(FunctionalCode.Parse("2011301"), BudgetAmount.FromYuan(60)), new(FunctionalCode.Parse("2017701"), null)],
            new RollUpOptions { MixedGrain = MixedGrainPolicy.DeclaredWins, UnknownKeys = UnknownKeyPolicy.Unclassified });

        using var json = JsonDocument.Parse(rollUp.ToJson());
        JsonElement[] rows = [.. json.RootElement.GetProperty("nodes").EnumerateArray()];
        Assert.Equal("FunctionalCode", json.RootElement.GetProperty("keyType").GetString());
        Assert.Equal("100.00", json.RootElement.GetProperty("total").GetString());
        Assert.Equal(
            """{"key":"2011301","name":"科目2011301","level":"Item","depth":2,"parent":1,"kind":"Leaf","own":"60.00","inclusive":"60.00","count":1,"absentCount":0,"declared":null,"imbalance":null}""",
            rows[2].GetRawText());
        Assert.Equal((null, "Residual", "40.00", 1), (rows[3].GetProperty("key").GetString(), rows[3].GetProperty("kind").GetString(), rows[3].GetProperty("own").GetString(), rows[3].GetProperty("parent").GetInt32()));
        Assert.Equal(("未分类", JsonValueKind.Null, JsonValueKind.Null), (rows[4].GetProperty("name").GetString(), rows[4].GetProperty("parent").ValueKind, rows[4].GetProperty("inclusive").ValueKind));
    }

    [Fact]
    public void Keys_of_a_vocabulary_are_their_English_names_and_of_texts_the_texts()
    {
        string funds = RollUp.Of(Axis.FundSources, [new(FundSource.OtherIncome, BudgetAmount.FromYuan(1))]).ToJson();
        string units = RollUp.Of(Axis.OfTexts("单位", ["一所", "\"二\"所"]), [new("\"二\"所", BudgetAmount.FromYuan(1))]).ToJson();

        Assert.Contains("\"key\":\"OtherIncome\"", funds, StringComparison.Ordinal);
        Assert.Contains("\"key\":\"\\\"二\\\"所\"", units, StringComparison.Ordinal);
    }

    [Fact]
    public void A_serializer_writes_a_roll_up_inside_a_document_of_ones_own()
    {
        RollUp<FundSource> rollUp = RollUp.Of(Axis.FundSources, [new(FundSource.OtherIncome, BudgetAmount.FromYuan(1))]);

        Assert.Equal($"[{rollUp.ToJson()}]", JsonSerializer.Serialize(new[] { rollUp }, Contract.Options));
    }

    [Fact]
    public void A_rate_that_does_not_exist_is_null_and_its_state_says_why()
    {
        Assert.Equal("""{"base":null,"current":"1.00","change":"1.00","rate":null,"state":"New"}""", JsonSerializer.Serialize(Variance.Of(null, BudgetAmount.FromYuan(1)), Contract.Options));
        Assert.Equal("""{"base":"4.00","current":"1.00","change":"-3.00","rate":"-0.75","state":"Normal"}""", JsonSerializer.Serialize(Variance.Of(BudgetAmount.FromYuan(4), BudgetAmount.FromYuan(1)), Contract.Options));
    }

    [Fact]
    public void Scores_are_written_with_their_parts()
    {
        PerformanceScore score = new PerformanceScorer().ScorePrinted([(PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人", 10) with { IsAdditive = true }, "12人")]);
        string json = ResultJson.WriteScores(ScoreRollUp.Of([(new PerformanceProject { Name = "甲", Unit = new("090001", "一所"), AnnualFunds = new() { Total = BudgetAmount.FromYuan(3) } }, score)]));

        Assert.StartsWith("""{"kind":"ScoreRollUp","scores":[{"level":"Department","name":{"code":null,"name":""},"weight":"300","unweighedCount":0,"lowest":"100",""", json, StringComparison.Ordinal);
        Assert.Contains("""{"category":"Quantity","name":"人数","unit":"人","target":"12","actual":"12","count":1,"actualsMissing":0}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_read_back()
    {
        Finding[] findings = [Found, Found with { Relation = 0, Line = 0, Left = null, Right = BudgetAmount.MinValue, Message = "" }];

        Assert.Equal(findings, ResultJson.ReadFindings(ResultJson.WriteFindings(findings)));
        Assert.Equal(findings, ResultJson.ReadFindings(ResultJson.WriteFindings(findings, new() { ExactNumbers = ExactNumberForm.Number }, indented: true), new() { ExactNumbers = ExactNumberForm.Number }));
        Assert.Empty(ResultJson.ReadFindings(ResultJson.WriteFindings([])));
    }

    [Theory]
    [InlineData("""{"kind":"Findings","findings":[{"code":"GB0346","severity":"Error","verdict":"Inconsistent","message":"m"},{"kode":"GB"}]}""", "$.findings[1]", "the member 'kode' is not known; known are code, severity")]
    [InlineData("""{"kind":"Findings","findings":[{"code":"GB0346","code":"GB0346"}]}""", "$.findings[0]", "there twice")]
    [InlineData("""{"kind":"Findings","findings":[{"code":1}]}""", "$.findings[0].code", "as text, not 1")]
    [InlineData("""{"kind":"Findings","findings":[{"code":"a","severity":"Fatal"}]}""", "$.findings[0].severity", "those are Info, Warning, Error")]
    [InlineData("""{"kind":"Findings","findings":[{"code":"a","severity":"Error","verdict":"Consistent"}]}""", "$.findings[0]", "the member 'message' is missing")]
    [InlineData("""{"kind":"RollUp"}""", "$", "not Findings")]
    [InlineData("""[]""", "$", "an object is needed")]
    public void A_fault_names_its_place_and_what_can_stand_there(string json, string path, string what)
    {
        JsonException fault = Assert.ThrowsAny<JsonException>(() => ResultJson.ReadFindings(json));

        Assert.Equal(path, fault.Path);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("{\"kind\":\"Findings\",\n\"findings\":[{\"code\":]}", 1, 20)]
    [InlineData("{\"kind\":\"Findings\"}\n\n x", 2, 1)]
    [InlineData("nul", 0, 3)]
    public void A_text_that_is_no_JSON_is_told_with_line_and_byte_as_a_fault_of_the_whole_document(string json, long line, long place)
    {
        JsonException fault = Assert.Throws<JsonException>(() => ResultJson.ReadFindings(json));

        Assert.Equal(("$", line, place), (fault.Path, fault.LineNumber, fault.BytePositionInLine));
        Assert.StartsWith("$: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_decimal_comes_back_and_one_that_would_be_rounded_is_refused() => Contract.CheckValues(
        [
            (new RateInterval(decimal.MinValue, decimal.MaxValue), """{"low":"-79228162514264337593543950335","high":"79228162514264337593543950335"}"""),
            (new RateInterval(0, 7.9228162514264337593543950335m), """{"low":"0","high":"7.9228162514264337593543950335"}"""),
        ],
        [
            """{"low":"0","high":"79228162514264337593543950336"}""", """{"low":"0","high":"7.9228162514264337593543950336"}""", """{"low":"0","high":"79228162514264337593543950335.1"}""",
            """{"low":"0","high":"1.00000000000000000000000000001"}""",
        ]);

    [Fact]
    public void Facts_that_are_rows_are_objects()
    {
        Contract.CheckValues([(Found, """{"code":"GB0346","severity":"Error","verdict":"Inconsistent","relation":46,"message":"合计 ≠ 基本支出 + 项目支出","line":12,"left":"100.00","right":"99.99"}""")], ["\"GB0346\"", """{"code":"GB0346"}"""]);
        Contract.CheckValues([(new AmountInterval(BudgetAmount.MinValue, BudgetAmount.Zero), """{"low":"-92233720368547758.08","high":"0.00"}""")], ["""{"low":"1.00","high":"0.00"}""", """{"low":"1.00"}"""]);
        Contract.CheckValues([(new RateInterval(-0.5m, 0.25m), """{"low":"-0.5","high":"0.25"}""")], ["""{"low":"1","high":"0"}"""]);
        Contract.Check([(PrintedRate.Parse("3.82%"), "\"3.82%\""), (PrintedRate.Parse("-4%"), "\"-4%\"")], ["\"3.82\"", "3.82", "\"三%\"", "\"03.82%\""]);
        Contract.CheckValues([(new PeriodAmount(new(2026, 1, 1), new(2026, 3, 31), null), """{"from":"2026-01-01","through":"2026-03-31","amount":null}""")], ["""{"from":"2026-03-31","through":"2026-01-01"}"""]);
        Contract.CheckValues([(new CumulativeAmount(new(2026), new LocalDate(2026, 3, 31), BudgetAmount.FromYuan(1)), """{"year":2026,"through":"2026-03-31","amount":"1.00"}""")], ["""{"year":2026,"through":"2025-03-31"}"""]);
        Contract.CheckValues([(GradeScale.Standard, """{"excellent":"90","good":"80","fair":"60"}""")], ["""{"excellent":"60","good":"80","fair":"90"}"""]);
        Contract.CheckValues([(ScoreSplit.WithCost, """{"execution":"10","output":"40","benefit":"20","satisfaction":"10","cost":"20"}""")], ["""{"execution":"10"}"""]);
        Contract.CheckValues([(new BudgetLine { Function = FunctionalCode.Parse("201"), Unit = "一所" },
            """{"function":"201","departmentEconomic":null,"governmentEconomic":null,"revenue":null,"fundSource":"None","fundOrigin":"None","expenditureKind":"None","unit":"一所","project":null,"phase":"None","amount":null}""")],
            ["""{"function":"501"}""", "null"], "{}");
    }
}
