using System.Text;
using System.Text.Json;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>What docs/samples/score.cs promises from outside: its JSON, its messages, its exit codes.</summary>
public sealed class ScoreTests(ScoreTests.Sample sample) : IClassFixture<ScoreTests.Sample>
{
    private const string Sheet = """
        一级指标,二级指标,三级指标,目标值,权重,实际值
        产出指标,数量指标,培训人数,≥200人,10,300人
        ,,举办活动,≥12次,10,10
        ,质量指标,验收合格率,≥95%,10,90%
        ,时效指标,发放及时,及时,10,基本及时
        ,成本指标,项目成本,≤5万元,10,48000元
        效益指标,社会效益,保障正常运转,保障,20,保障
        ,可持续影响,持续影响,100保障,10,100%
        满意度指标,服务对象满意度,群众满意度,≥90%,10,92%
        预算执行率,,,100%,10,98.5%
        合计,,,,100,
        """;

    [Fact]
    public void A_quantitative_target_has_operator_value_unit_and_canonical_text()
    {
        JsonElement target = Indicators(Sheet)[0].GetProperty("target");
        Assert.Equal(
            ("Quantitative", ">=", "200", "人", "≥200人"),
            (Text(target, "kind"), Text(target, "operator"), Text(target, "value"), Text(target, "unit"), Text(target, "canonical")));
        Assert.Equal("50000.00", Text(Indicators(Sheet)[4].GetProperty("target"), "amount"));
    }

    [Fact]
    public void A_qualitative_target_has_its_scale_and_one_that_does_not_compute_the_reason()
    {
        JsonElement word = Indicators(Sheet)[3].GetProperty("target");
        JsonElement unread = Indicators(Sheet)[6].GetProperty("target");
        Assert.Equal(("Qualitative", "及时性", "及时"), (Text(word, "kind"), Text(word, "scale"), Text(word, "canonical")));
        Assert.Equal(("Unparsed", "100保障", "UnitMissing"), (Text(unread, "kind"), Text(unread, "text"), Text(unread, "reason")));
        Assert.Equal(JsonValueKind.Null, unread.GetProperty("canonical").ValueKind);
    }

    [Fact]
    public void Scores_carry_their_formula_and_flags()
    {
        JsonElement[] indicators = Indicators(Sheet);
        Assert.Equal(["10", "8.33", "9.47", "7", "10", "20", null, "10", "9.85"], indicators.Select(static indicator => Text(indicator, "score")));
        Assert.Equal("10 ÷ 12 × 10 = 8.33", Text(indicators[1], "formula"));
        Assert.Equal(["OverAchieved"], Flags(indicators[0]));
        Assert.Equal(["UnitAssumed"], Flags(indicators[1]));
        Assert.Equal(["TargetUnreadable"], Flags(indicators[6]));
        Assert.Equal(("1.5", "0.8333333333"), (Text(indicators[0], "attainment"), Text(indicators[1], "attainment")));
        Assert.Equal("产出指标/数量指标", Text(indicators[1], "category"));
    }

    [Fact]
    public void What_has_no_score_leaves_the_grade_open_where_it_could_change_it()
    {
        JsonElement open = Answer(Sheet);
        JsonElement whole = Answer(Sheet.Replace("100保障", "≥100%", StringComparison.Ordinal));
        Assert.Equal(("84.65", "10", null), (Text(open, "total"), Text(open, "unscoredWeight"), Text(open, "grade")));
        Assert.Equal(("94.65", "0", "优"), (Text(whole, "total"), Text(whole, "unscoredWeight"), Text(whole, "grade")));
    }

    [Fact]
    public void Findings_have_code_severity_message_and_line()
    {
        JsonElement[] findings = [.. Answer(Sheet).GetProperty("findings").EnumerateArray()];
        Assert.Contains(findings, static finding => Text(finding, "code") == "GB0527" && finding.GetProperty("line").GetInt32() == 11);
        Assert.Contains(findings, static finding => Text(finding, "code") == "GB0501" && finding.GetProperty("line").GetInt32() == 8 && Text(finding, "severity") == "Error");
        Assert.Single(findings, static finding => Text(finding, "code") == "GB0501");
        Assert.Contains(findings, static finding => Text(finding, "code") == "GB0524" && Text(finding, "message")!.Contains("目标值可能偏低", StringComparison.Ordinal));
    }

    [Fact]
    public void As_text_it_is_a_table_with_the_total_and_the_grade()
    {
        ProgramRun run = sample.Run(Sheet.Replace("100保障", "≥100%", StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("总分 94.65（权重 100），等级 优", run.Output, StringComparison.Ordinal);
        Assert.Contains("10 ÷ 12 × 10 = 8.33", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_that_cannot_be_used_and_wrong_usage_have_their_exit_codes_and_one_line()
    {
        ProgramRun noTargets = sample.Run("三级指标,权重\n甲,10\n", "--json");
        Assert.Equal((1, ""), (noTargets.ExitCode, noTargets.Output));
        Assert.Contains("目标值", Assert.Single(noTargets.Messages), StringComparison.Ordinal);
        Assert.Equal(2, sample.Run(Sheet, "--what").ExitCode);
        Assert.Equal(2, sample.Run(Sheet, "another.csv").ExitCode);
    }

    private JsonElement[] Indicators(string sheet) => [.. Answer(sheet).GetProperty("indicators").EnumerateArray()];

    private JsonElement Answer(string sheet)
    {
        ProgramRun run = sample.Run(sheet, "--json");
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Json();
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string?> Flags(JsonElement indicator) => indicator.GetProperty("flags").EnumerateArray().Select(static flag => flag.GetString());

    /// <summary>The program, built once.</summary>
    public sealed class Sample
    {
        private readonly FileBasedApp _app = FileBasedApp.Build("docs/samples/score.cs");

        internal ProgramRun Run(string sheet, params string[] options)
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, sheet, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                return _app.Run([path, .. options]);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }
}
