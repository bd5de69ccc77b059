using System.Text;
using System.Text.Json;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>What docs/samples/compare.cs promises from outside: its JSON, its messages, its exit codes.</summary>
public sealed class CompareTests(CompareTests.Sample sample) : IClassFixture<CompareTests.Sample>
{
    private const string Before = """
        科目编码,金额（万元）
        2011308,257.98
        2011350,700
        2010308,10
        21499,0
        2080599,
        """;

    private const string After = """
        科目编码,金额（万元）
        2011308,263.57
        2011350,715.96
        2014004,15
        21499,1
        2080599,
        """;

    [Fact]
    public void The_total_has_change_rate_and_state()
    {
        JsonElement total = Answer(Before, After).GetProperty("total");
        Assert.Equal("9679800.00", total.GetProperty("base").GetString());
        Assert.Equal("9955300.00", total.GetProperty("current").GetString());
        Assert.Equal("275500.00", total.GetProperty("change").GetString());
        Assert.Equal("0.0285", total.GetProperty("rate").GetString());
        Assert.StartsWith("0.02846133", total.GetProperty("rateExact").GetString(), StringComparison.Ordinal);
        Assert.Equal("Normal", total.GetProperty("state").GetString());
    }

    [Fact]
    public void Nodes_of_both_sides_stand_in_tree_order_with_their_states()
    {
        JsonElement answer = Answer(Before, After);
        Assert.Equal(
            ["201", "20103", "2010308", "20113", "2011308", "2011350", "20140", "2014004", "208", "20805", "2080599", "214", "21499"],
            answer.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("code").GetString()));
        Assert.Equal("Discontinued", Node(answer, "2010308").GetProperty("state").GetString());
        Assert.Equal("New", Node(answer, "2014004").GetProperty("state").GetString());
        Assert.Equal("ZeroBase", Node(answer, "21499").GetProperty("state").GetString());
        Assert.Equal("BothAbsent", Node(answer, "2080599").GetProperty("state").GetString());
        JsonElement section = Node(answer, "20113");
        Assert.Equal("商贸事务", section.GetProperty("name").GetString());
        Assert.Equal("215500.00", section.GetProperty("change").GetString());
        Assert.Equal("0.0225", section.GetProperty("rate").GetString());
        Assert.StartsWith("0.983928", section.GetProperty("share").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("-0.005741", section.GetProperty("shareChange").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("0.022262", section.GetProperty("contribution").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, section.GetProperty("reclassified").ValueKind);
    }

    [Fact]
    public void On_a_comparable_basis_a_renumbered_subject_did_not_begin_or_end()
    {
        JsonElement answer = Answer(Before, After, "--base-as-of", "2023-06-01", "--comparable");
        Assert.Equal("-100000.00", Node(answer, "2010308").GetProperty("reclassified").GetString());
        Assert.Equal("100000.00", Node(answer, "2014004").GetProperty("reclassified").GetString());
        Assert.Equal("50000.00", Node(answer, "2014004").GetProperty("real").GetString());
        Assert.Equal("0.00", Node(answer, "201").GetProperty("reclassified").GetString());
        Assert.Equal("0.00", answer.GetProperty("total").GetProperty("reclassified").GetString());
        Assert.Equal("275500.00", answer.GetProperty("total").GetProperty("real").GetString());
        Assert.Contains(answer.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("code").GetString() == "Reclassified");
    }

    [Fact]
    public void Rows_that_cannot_be_taken_and_unknown_codes_are_findings_with_their_file()
    {
        JsonElement answer = Answer("code,amount\n2011308,1\n2O11308,2\n", "code,amount\n2011377,3\n", "--unit", "元");
        Assert.Equal(["BadCode", "UnknownKey"], answer.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("code").GetString()));
        Assert.Equal(3, answer.GetProperty("findings")[0].GetProperty("line").GetInt32());
        Assert.Equal("2.00", answer.GetProperty("total").GetProperty("change").GetString());
    }

    [Fact]
    public void Other_axes_are_compared_without_the_subtotals_of_codes()
    {
        JsonElement answer = Answer(
            "code,fund,amount\n201,一般公共预算,10\n2011308,一般公共预算,10\n", "code,fund,amount\n2011308,一般公共预算,12\n2011308,其他收入,1\n", "--by", "fund", "--unit", "元");
        Assert.Equal("3.00", answer.GetProperty("total").GetProperty("change").GetString());
        Assert.Equal("New", Node(answer, "OtherIncome").GetProperty("state").GetString());
        Assert.StartsWith("1 lines of together 10.00 元", Assert.Single(Findings(answer, "SubtotalLines")).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_alone_compares_where_the_classification_is_stated()
    {
        JsonElement answer = Answer("科目编码,金额（元）\n", "科目编码,金额（元）\n2011308,1\n", "--by", "functional");
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("total").GetProperty("base").ValueKind);
        Assert.Equal("1.00", answer.GetProperty("total").GetProperty("current").GetString());
        Assert.Equal("New", Node(answer, "2011308").GetProperty("state").GetString());
    }

    [Fact]
    public void A_line_that_looks_like_a_total_is_told_with_its_file()
    {
        JsonElement answer = Answer("code,amount\n2011308,100\n", "code,amount\n,150\n2011308,100\n2080505,50\n", "--unit", "元");
        JsonElement finding = Assert.Single(Findings(answer, "TotalLine"));
        Assert.EndsWith("after.csv", finding.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Contains("150.00 元", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(Findings(answer, "MissingCode")).GetProperty("line").GetInt32());
    }

    [Fact]
    public void Rows_beyond_those_that_are_listed_are_counted_for_each_file()
    {
        string bad = "code,amount\n2011308,1\n" + string.Concat(Enumerable.Repeat("2O11308,1\n", 1_234));
        const string Good = "code,amount\n2011308,1\n２０１１３５０,1\n";
        Assert.Equal(
            [("before.csv", "base", 1, 1234, 1234), ("after.csv", "current", 2, 1, 0)],
            Answer(bad, Good, "--unit", "元").GetProperty("files").EnumerateArray().Select(static file => (
                Path.GetFileName(file.GetProperty("file").GetString()!),
                file.GetProperty("role").GetString()!,
                file.GetProperty("lines").GetInt32(),
                file.GetProperty("findingCount").GetInt32(),
                file.GetProperty("refusedLines").GetInt32())));
        ProgramRun run = sample.Run(bad, Good, "--as-of", "2026-01-01", "--unit", "元");
        Assert.EndsWith("before.csv：另有 234 项未列出，共 1234 行未采用\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2025-01-01", "--comparable")]
    [InlineData("2023-06-01", "--base-as-of", "2023-06-01")]
    [InlineData("2026-03-01", "--base-as-of", "2026-03-01")]
    public void The_dates_that_are_used_are_told(string baseDate, params string[] options)
    {
        JsonElement answer = Answer(Before, After, options);
        Assert.Equal(("2026-01-01", baseDate), (answer.GetProperty("asOf").GetString(), answer.GetProperty("baseAsOf").GetString()));
        Assert.Equal(options is ["--comparable"] ? 1 : 0, Findings(answer, "AssumedBaseDate").Count());
        Assert.Equal(baseDate == "2026-03-01" ? 1 : 0, Findings(answer, "BaseDateIsLater").Count());
        Assert.Contains($"科目日期：本期 2026-01-01，基期 {baseDate}", sample.Run(Before, After, ["--as-of", "2026-01-01", .. options]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_without_codes_has_no_dates()
    {
        JsonElement answer = Answer("预算单位,amount\n甲,1\n", "预算单位,amount\n甲,2\n", "--unit", "元");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (answer.GetProperty("asOf").ValueKind, answer.GetProperty("baseAsOf").ValueKind));
    }

    [Fact]
    public void Without_json_a_table_is_printed()
    {
        ProgramRun run = sample.Run(Before, After, "--as-of", "2026-01-01");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("20113 商贸事务", run.Output, StringComparison.Ordinal);
        Assert.Contains("增长2.85%", run.Output, StringComparison.Ordinal);
        Assert.Contains("新增", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unit", "--unit", "元")]
    [InlineData("预算单位", "--by", "unit")]
    [InlineData("--as-of 2027-01-01", "--as-of", "2027-01-01")]
    [InlineData("--base-as-of 2012-01-01", "--base-as-of", "2012-01-01")]
    [InlineData("收入分类", "--by", "revenue")]
    public void Messages_name_the_options_of_the_command_line_and_nothing_of_the_library(string expected, params string[] options)
    {
        ProgramRun run = sample.Run(Before, After, options);
        Assert.Equal(1, run.ExitCode);
        string message = Assert.Single(run.Messages);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineReadOptions", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", message, StringComparison.Ordinal);
        Assert.DoesNotContain("SubjectCatalog", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remark\n1\n")]
    [InlineData("")]
    [InlineData("预算单位,amount\n甲,1\n")]
    public void What_cannot_be_compared_is_said_in_one_line(string current)
    {
        ProgramRun run = sample.Run("code,amount\n2011308,1\n", current, "--json", "--as-of", "2026-01-01");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Messages);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--by", "colour")]
    [InlineData("--base-as-of", "yesterday")]
    [InlineData("--account", "secret")]
    [InlineData("a third", "file")]
    public void Wrong_usage_has_its_own_exit_code(params string[] options) => Assert.Equal(2, sample.Run(Before, After, options).ExitCode);

    [Theory]
    [InlineData("--as-of", "2027-01-01")]
    [InlineData("--base-as-of", "2012-01-01")]
    [InlineData("--by", "unit")]
    public void What_the_catalogue_or_the_files_do_not_have_is_refused(string option, string value) =>
        Assert.Equal(1, sample.Run(Before, After, option, value).ExitCode);

    private JsonElement Answer(string before, string after, params string[] options)
    {
        ProgramRun run = sample.Run(before, after, ["--json", "--as-of", "2026-01-01", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Json();
    }

    private static IEnumerable<JsonElement> Findings(JsonElement answer, string code) =>
        answer.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == code);

    private static JsonElement Node(JsonElement answer, string code) =>
        answer.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("code").GetString() == code);

    /// <summary>The program, built once.</summary>
    public sealed class Sample
    {
        private readonly FileBasedApp _app = FileBasedApp.Build("docs/samples/compare.cs");

        internal ProgramRun Run(string before, string after, params string[] options)
        {
            string folder = Directory.CreateTempSubdirectory("compare-").FullName;
            try
            {
                string[] paths = [Path.Combine(folder, "before.csv"), Path.Combine(folder, "after.csv")];
                File.WriteAllText(paths[0], before, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                File.WriteAllText(paths[1], after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                return _app.Run([.. paths, .. options]);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
