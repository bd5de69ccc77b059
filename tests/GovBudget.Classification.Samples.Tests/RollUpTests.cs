using System.Text;
using System.Text.Json;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>What docs/samples/rollup.cs promises from outside: its JSON, its messages, its exit codes.</summary>
public sealed class RollUpTests(RollUpTests.Sample sample) : IClassFixture<RollUpTests.Sample>
{
    private const string Lines = """
        科目编码,资金来源,金额（万元）
        2011308,一般公共预算,263.57
        2011350,一般公共预算,463.25
        2080505,一般公共预算,60.45
        2080505,其他收入,
        2011377,其他收入,1
        2O11308,其他收入,9
        """;

    [Fact]
    public void Nodes_stand_in_tree_order_with_sums_counts_and_kinds()
    {
        JsonElement answer = Answer(Lines);
        Assert.Equal("functional", answer.GetProperty("by").GetString());
        Assert.Equal("7882700.00", answer.GetProperty("total").GetString());
        Assert.Equal(5, answer.GetProperty("lines").GetInt32());
        Assert.Equal(
            ["201", "20113", "2011308", "2011350", "2011377", "208", "20805", "2080505"],
            answer.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("code").GetString()));
        JsonElement section = Node(answer, "20113");
        Assert.Equal("商贸事务", section.GetProperty("name").GetString());
        Assert.Equal("Section", section.GetProperty("level").GetString());
        Assert.Equal("Subtotal", section.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, section.GetProperty("own").ValueKind);
        Assert.Equal("7278200.00", section.GetProperty("inclusive").GetString());
        Assert.Equal(3, section.GetProperty("count").GetInt32());
        Assert.Equal("Unclassified", Node(answer, "2011377").GetProperty("kind").GetString());
    }

    [Fact]
    public void Rows_that_cannot_be_taken_and_unknown_codes_are_findings()
    {
        JsonElement answer = Answer(Lines);
        Assert.Equal(["BadCode", "UnknownKey"], answer.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("code").GetString()));
        Assert.Equal(7, answer.GetProperty("findings")[0].GetProperty("line").GetInt32());
        Assert.Equal(1, answer.GetProperty("refusedLines").GetInt32());
    }

    [Fact]
    public void A_cross_tab_has_a_row_for_each_node()
    {
        JsonElement answer = Answer(Lines, "--cross", "fund");
        JsonElement cross = answer.GetProperty("cross");
        Assert.Equal(answer.GetProperty("nodes").GetArrayLength(), cross.GetProperty("cells").GetArrayLength());
        string?[] columns = [.. cross.GetProperty("columns").EnumerateArray().Select(static column => column.GetString())];
        Assert.Contains("GeneralPublicBudget", columns);
        int general = Array.IndexOf(columns, "GeneralPublicBudget");
        int other = Array.IndexOf(columns, "OtherIncome");
        Assert.Equal("7268200.00", cross.GetProperty("cells")[1][general].GetString());
        Assert.Equal("10000.00", cross.GetProperty("cells")[1][other].GetString());
        Assert.Equal(JsonValueKind.Null, cross.GetProperty("cells")[7][other].ValueKind);
    }

    [Fact]
    public void A_cross_tab_that_holds_less_than_the_total_says_so_with_both_amounts()
    {
        JsonElement answer = Answer(
            "code,fund,amount\n2011308,财政拨款,100\n2080505,一般公共预算,30\n2080505,政府性基金预算,10\n", "--unit", "元", "--cross", "fund");
        Assert.Equal("140.00", answer.GetProperty("total").GetString());
        string crossTotal = Assert.Single(Codes(answer, "CrossTotal"));
        Assert.Contains("140.00 元 count in all", crossTotal, StringComparison.Ordinal);
        Assert.Contains("40.00 元 by fund source", crossTotal, StringComparison.Ordinal);
        string imbalance = Assert.Single(Codes(answer, "Imbalance"));
        Assert.Contains("财政拨款", imbalance, StringComparison.Ordinal);
        Assert.Contains("100.00 元", imbalance, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cross_tab_that_holds_the_total_says_nothing()
    {
        JsonElement answer = Answer("code,fund,amount\n2011308,财政拨款,100\n2080505,其他收入,30\n", "--unit", "元", "--cross", "fund");
        Assert.Empty(answer.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void A_table_that_holds_subtotals_has_the_total_of_its_leaves()
    {
        JsonElement answer = Answer("code,amount\n201,10\n20113,10\n2011308,4\n2011350,5\n", "--unit", "元");
        Assert.Equal("9.00", answer.GetProperty("total").GetString());
        Assert.Equal("1.00", Node(answer, "20113").GetProperty("imbalance").GetString());
        Assert.Contains(answer.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("code").GetString() == "Imbalance");
    }

    [Fact]
    public void Subtotals_of_codes_do_not_count_by_fund_either_and_that_is_told()
    {
        JsonElement answer = Answer("code,fund,amount\n201,一般公共预算,10\n20113,一般公共预算,10\n2011308,一般公共预算,4\n2011350,一般公共预算,5\n", "--unit", "元", "--by", "fund");
        Assert.Equal("9.00", answer.GetProperty("total").GetString());
        JsonElement finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal("SubtotalLines", finding.GetProperty("code").GetString());
        Assert.StartsWith("2 lines of together 20.00 元", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_of_which_nothing_tells_the_unit_are_yuan_and_that_is_told()
    {
        JsonElement answer = Answer("code,amount\n30101,1.5\n");
        Assert.Equal("dept-economic", answer.GetProperty("by").GetString());
        Assert.Equal("1.50", answer.GetProperty("total").GetString());
        Assert.Equal("AssumedUnit", answer.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("functional")]
    [InlineData("revenue")]
    [InlineData("gov-economic")]
    [InlineData("dept-economic")]
    public void A_header_alone_is_an_empty_roll_up_where_the_classification_is_stated(string by)
    {
        JsonElement answer = Answer("科目编码,金额（元）\n", "--by", by);
        Assert.Equal(by, answer.GetProperty("by").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("total").ValueKind);
        Assert.Equal(0, answer.GetProperty("nodes").GetArrayLength());
        Assert.Empty(answer.GetProperty("findings").EnumerateArray());
    }

    [Theory]
    [InlineData("code,amount\n,150\n2011308,100\n2080505,50\n")]
    [InlineData("code,amount\n\u3000,150\n201,100\n2011308,100\n2080505,50\n")]
    [InlineData("code,amount\n,150\n2011308,100\n2080505,50\n,150\n")]
    [InlineData("code,amount\n,160\n2011308,100\n2080505,50\n,10\n")]
    [InlineData("code,amount\n,100\n2011308,100\n")]
    [InlineData("code,部门经济科目编码,amount\n2011308,,100\n2011308,30101,60\n2011308,30201,40\n2080505,,50\n2080505,30101,50\n")]
    public void A_line_that_counts_as_much_as_all_others_looks_like_a_total(string file) =>
        Assert.Contains("合计", Assert.Single(Codes(Answer(file, "--unit", "元"), "TotalLine")), StringComparison.Ordinal);

    [Theory]
    [InlineData("预算单位,amount\n合计,150\n甲,100\n乙,50\n", "unit")]
    [InlineData("预算单位,amount\n,150\n甲,100\n乙,50\n", "unit")]
    [InlineData("资金来源,amount\n,150\n一般公共预算,100\n其他收入,50\n", "fund")]
    [InlineData("code,资金来源,amount\n,一般公共预算,150\n2011308,一般公共预算,100\n2011308,其他收入,50\n", "fund")]
    public void On_other_axes_too(string file, string by) => Assert.Single(Codes(Answer(file, "--unit", "元", "--by", by), "TotalLine"));

    [Theory]
    [InlineData("code,amount\n,149.99\n2011308,100\n2080505,50\n")]
    [InlineData("code,amount\n,0\n2011308,100\n2011308,-100\n")]
    [InlineData("code,amount\n,\n2011308,100\n2080505,100\n")]
    [InlineData("code,amount\n,92233720368547758.07\n2011308,-92233720368547758.07\n")]
    public void Any_other_line_without_a_code_is_told_and_is_no_total(string file)
    {
        JsonElement answer = Answer(file, "--unit", "元");
        Assert.Empty(Codes(answer, "TotalLine"));
        Assert.Single(Codes(answer, "MissingCode"));
        Assert.Equal(0, answer.GetProperty("refusedLines").GetInt32());
    }

    [Fact]
    public void Rows_beyond_those_that_are_listed_are_counted_in_the_last_line()
    {
        ProgramRun run = sample.Run("code,amount\n2011308,1\n" + string.Concat(Enumerable.Repeat("2O11308,1\n", 1_234)), "--as-of", "2026-01-01", "--unit", "元");
        Assert.EndsWith("另有 234 项未列出，共 1234 行未采用\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_json_a_tree_is_printed()
    {
        ProgramRun run = sample.Run(Lines, "--as-of", "2026-01-01", "--cross", "fund");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("20113 商贸事务", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n支出功能分类 × 资金来源 · 单位：万元\n支出功能分类 +合计 +财政拨款 +一般公共预算 ", run.Output);
        Assert.Contains("第 7 行", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("科目编码,金额（万元）\n2011308,1\n", "--unit", "--unit", "元")]
    [InlineData("科目编码,金额\n2011308,1\n", "预算单位", "--by", "unit")]
    [InlineData("科目编码,金额\n合计,1\n", "--by", "--unit", "元")]
    [InlineData("科目编码,金额\n30101,1\n", "支出功能分类", "--by", "functional")]
    [InlineData("科目编码,金额（元）,金额（万元）\n2011308,1,1\n", "--amount", "--json", "--as-of", "2026-01-01")]
    [InlineData("科目编码,金额\n2011308,1\n", "--as-of 2027-01-01", "--as-of", "2027-01-01")]
    [InlineData("科目编码,金额\n2011308,1\n", "资金来源", "--cross", "fund", "--as-of", "2026-01-01")]
    public void Messages_name_the_options_of_the_command_line_and_nothing_of_the_library(string file, string expected, params string[] options)
    {
        ProgramRun run = sample.Run(file, options);
        Assert.Equal(1, run.ExitCode);
        string message = Assert.Single(run.Messages);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineReadOptions", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", message, StringComparison.Ordinal);
        Assert.DoesNotContain("SubjectCatalog", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_amounts_one_may_be_named() =>
        Assert.Equal("20000.00", Answer("科目编码,金额（元）,金额（万元）\n2011308,1,2\n", "--amount", "金额（万元）").GetProperty("total").GetString());

    [Theory]
    [InlineData("remark\n1\n", 1)]
    [InlineData("", 1)]
    public void What_cannot_be_used_is_said_in_one_line(string file, int exitCode)
    {
        ProgramRun run = sample.Run(file, "--json");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Single(run.Messages);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--by", "colour")]
    [InlineData("--unit", "斤")]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--nonsense", "1")]
    public void Wrong_usage_has_its_own_exit_code(string option, string value) => Assert.Equal(2, sample.Run(Lines, option, value).ExitCode);

    [Fact]
    public void A_date_that_is_not_covered_is_refused() => Assert.Equal(1, sample.Run(Lines, "--as-of", "2027-01-01").ExitCode);

    private JsonElement Answer(string file, params string[] options)
    {
        ProgramRun run = sample.Run(file, ["--json", "--as-of", "2026-01-01", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Json();
    }

    private static IEnumerable<string> Codes(JsonElement answer, string code) => answer.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("code").GetString() == code).Select(static finding => finding.GetProperty("message").GetString()!);

    private static JsonElement Node(JsonElement answer, string code) =>
        answer.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("code").GetString() == code);

    /// <summary>The program, built once.</summary>
    public sealed class Sample
    {
        private readonly FileBasedApp _app = FileBasedApp.Build("docs/samples/rollup.cs");

        internal ProgramRun Run(string file, params string[] options)
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                return _app.Run([path, .. options]);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }
}
