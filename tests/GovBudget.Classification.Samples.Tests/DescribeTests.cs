using System.Text.Json;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>What docs/samples/describe.cs promises from outside: its JSON, its messages, its exit codes.</summary>
public sealed class DescribeTests(DescribeTests.Sample sample) : IClassFixture<DescribeTests.Sample>
{
    private const string Date = "2026-01-01";

    [Fact]
    public void A_known_code_is_one_object_with_path_evidence_and_sources()
    {
        JsonElement subject = Described("2011308");
        Assert.Equal("functional", Text(subject, "scheme"));
        Assert.Equal("2011308", Text(subject, "code"));
        Assert.Equal("Item", Text(subject, "level"));
        Assert.Equal("招商引资", Text(subject, "name"));
        Assert.Equal("GeneralPublic", Text(subject, "account"));
        Assert.Equal("Observed", Text(subject, "evidence"));
        Assert.Equal(["201 一般公共服务支出", "20113 商贸事务", "2011308 招商引资"], Subjects(subject, "path"));
        Assert.Empty(Subjects(subject, "children"));
        Assert.NotEmpty(Texts(subject, "sources"));
        Assert.All(["validFrom", "validTo"], name => Assert.Equal(JsonValueKind.Null, subject.GetProperty(name).ValueKind));
    }

    [Fact]
    public void A_subject_above_others_lists_them_in_order()
    {
        string[] children = Subjects(Described("20113"), "children");
        Assert.Contains("2011308 招商引资", children);
        Assert.Equal(children.Order(StringComparer.Ordinal), children);
    }

    [Fact]
    public void A_code_that_has_ended_tells_its_story()
    {
        JsonElement error = Refused("30229");
        Assert.Equal("福利费", Text(error.GetProperty("otherTimes")[0], "name"));
        Assert.Equal("Abolished", Text(error.GetProperty("changes")[0], "kind"));
        Assert.Equal("福利费", Text(Described("30229", "--as-of", "2025-01-01"), "name"));
    }

    [Theory]
    [InlineData("101", "revenue", "税收收入")]
    [InlineData("30101", "dept-economic", "基本工资")]
    [InlineData("50101", "gov-economic", "工资奖金津补贴")]
    [InlineData("２０１-13-08", "functional", "招商引资")]
    [InlineData("[2011308]招商引资", "functional", "招商引资")]
    public void The_scheme_follows_from_the_first_digit(string code, string scheme, string name)
    {
        JsonElement subject = Described(code);
        Assert.Equal(scheme, Text(subject, "scheme"));
        Assert.Equal(name, Text(subject, "name"));
    }

    [Fact]
    public void What_was_changed_in_a_printed_code_is_said_on_standard_error()
    {
        Assert.Contains("2011308", Assert.Single(Run("201 13 08", "--json").Messages), StringComparison.Ordinal);
        Assert.Empty(Run("2011308", "--json").Messages);
    }

    [Fact]
    public void An_unknown_code_names_its_nearest_ancestor_and_what_may_be_meant()
    {
        JsonElement error = Refused("2011377");
        Assert.Equal("UnknownSubject", Text(error, "error"));
        Assert.Equal("2011377", Text(error, "code"));
        Assert.Equal("20113", Text(error, "nearestAncestor"));
        Assert.Contains("2011308", Texts(error, "didYouMean"));
    }

    [Theory]
    [InlineData("20113x8", 5, "NotADigit")]
    [InlineData("201130", 6, "WrongLength")]
    [InlineData("20113080101", 9, "WrongLength")]
    [InlineData("4011308", 0, "OtherScheme")]
    [InlineData("招商引资", 0, "NotADigit")]
    [InlineData("", 0, "Empty")]
    public void A_malformed_code_names_the_position_of_its_fault(string code, int position, string reason)
    {
        JsonElement error = Refused(code);
        Assert.Equal("InvalidCode", Text(error, "error"));
        Assert.Equal(code, Text(error, "code"));
        Assert.Equal(position, error.GetProperty("position").GetInt32());
        Assert.Equal(reason, Text(error, "reason"));
    }

    [Fact]
    public void A_code_of_another_scheme_than_the_one_asked_for_is_malformed() =>
        Assert.Equal("OtherScheme", Text(Refused("30101", "--scheme", "functional"), "reason"));

    [Fact]
    public void A_code_that_several_accounts_hold_is_ambiguous_until_one_is_named()
    {
        JsonElement error = Refused("220");
        Assert.Equal("Ambiguous", Text(error, "error"));
        Assert.Equal(["GeneralPublic", "GovernmentFund"], Texts(error, "accounts"));

        Assert.Equal("GeneralPublic", Text(Described("220", "--account", "general"), "account"));
        Assert.Equal("GovernmentFund", Text(Described("220", "--account", "fund"), "account"));
    }

    [Fact]
    public void Several_codes_are_an_array_in_the_same_order_and_an_unknown_one_is_its_error_object()
    {
        ProgramRun run = Run("201", "2011377", "30101", "20113x8", "--json");
        Assert.Equal(0, run.ExitCode);
        JsonElement[] answers = [.. run.Json().EnumerateArray()];
        Assert.Equal(["201", "2011377", "30101", "20113x8"], answers.Select(static answer => Text(answer, "code")));
        Assert.Equal("一般公共服务支出", Text(answers[0], "name"));
        Assert.Equal("UnknownSubject", Text(answers[1], "error"));
        Assert.Equal("基本工资", Text(answers[2], "name"));
        Assert.Equal("InvalidCode", Text(answers[3], "error"));
    }

    [Theory]
    [InlineData("2011308\n\n 201 13 08 \r\n2011377", 3)]
    [InlineData("2011308\n", 1)]
    public void Codes_on_standard_input_are_an_array_one_a_line(string input, int count)
    {
        ProgramRun run = sample.App.RunWithInput(input, "-", "--as-of", Date, "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(count, run.Json().GetArrayLength());
        Assert.Equal("招商引资", Text(run.Json()[0], "name"));
    }

    [Fact]
    public void Standard_input_without_a_code_cannot_be_used()
    {
        ProgramRun run = sample.App.RunWithInput("\n\n", "-", "--as-of", Date, "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.Messages);
    }

    [Fact]
    public void A_date_outside_the_catalogue_is_not_covered()
    {
        JsonElement error = Refused("201", "--as-of", "2012-01-01");
        Assert.Equal("NotCovered", Text(error, "error"));
        Assert.Equal("2007-01-01", Text(error.GetProperty("covered")[0], "from"));
    }

    [Theory]
    [InlineData("--as-of", Date)]
    [InlineData("2011308")]
    [InlineData("2011308", "--as-of")]
    [InlineData("2011308", "--as-of", "2026-13-01")]
    [InlineData("2011308", "--as-of", "now")]
    [InlineData("2011308", "--as-of", Date, "--scheme", "unknown")]
    [InlineData("2011308", "--as-of", Date, "--account", "other")]
    [InlineData("2011308", "--as-of", Date, "--verbose")]
    public void Wrong_usage_is_told_from_input_that_cannot_be_used(params string[] arguments)
    {
        ProgramRun run = sample.App.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("usage: describe.cs", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_json_the_answer_is_a_report_for_people()
    {
        ProgramRun known = Run("2011308");
        Assert.Equal(0, known.ExitCode);
        Assert.StartsWith("201  一般公共服务支出\n  20113  商贸事务\n    2011308  招商引资\n", known.Output, StringComparison.Ordinal);

        ProgramRun unknown = Run("2011377");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("最近的上级", unknown.Output, StringComparison.Ordinal);
        Assert.Contains("2011377", Assert.Single(unknown.Messages), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string[] Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(static item => item.GetString()!)];

    private static string[] Subjects(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(static item => $"{Text(item, "code")} {Text(item, "name")}")];

    private JsonElement Described(params string[] arguments)
    {
        ProgramRun run = Run([.. arguments, "--json"]);
        Assert.Equal(0, run.ExitCode);
        return run.Json();
    }

    private JsonElement Refused(params string[] arguments)
    {
        ProgramRun run = Run([.. arguments, "--json"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Messages);
        return run.Json();
    }

    private ProgramRun Run(params string[] arguments) =>
        sample.App.Run(arguments.Contains("--as-of") ? arguments : [.. arguments, "--as-of", Date]);

    /// <summary>The program, built once for all tests of the class.</summary>
    public sealed class Sample
    {
        internal FileBasedApp App { get; } = FileBasedApp.Build("docs/samples/describe.cs");
    }
}
