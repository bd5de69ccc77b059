using System.Text;
using System.Text.Json;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>What docs/samples/report.cs promises from outside: its JSON, its messages, its exit codes.</summary>
public sealed class ReportTests(ReportTests.Sample sample) : IClassFixture<ReportTests.Sample>
{
    private const string SampleDocument = "docs/samples/data/datong-2026.txt";

    private static readonly string[] Decided = ["consistent", "roundingOnly", "inconsistent"];

    private static readonly string[] Amounts =
    [
        "totals.revenue", "totals.expenditure", "totals.basic", "totals.project",
        "functional.amount", "functional.basic", "functional.project",
        "economic.amount", "economic.personnel", "economic.operating",
        "funds.amount", "projects.amount", "operatingExpense", "tables.total",
        "threePublic.total", "threePublic.abroad", "threePublic.reception", "threePublic.vehicles",
        "threePublic.vehiclePurchase", "threePublic.vehicleOperation",
        "findings.left", "findings.right", "findings.difference",
    ];

    [Fact]
    public void The_sample_is_read_where_no_file_is_named()
    {
        JsonElement document = Assert.Single(sample.Documents);
        Assert.Equal("大同市促进外来投资局", document.GetProperty("organization").GetString());
        Assert.Equal(2026, document.GetProperty("fiscalYear").GetInt32());
        Assert.Equal("Budget", document.GetProperty("documentKind").GetString());
        Assert.EndsWith("datong-2026.txt", document.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal("9945300.00", document.GetProperty("totals").GetProperty("expenditure").GetString());
        Assert.Equal("472600.00", document.GetProperty("operatingExpense").GetString());
        Assert.Equal(25, document.GetProperty("performanceTables").GetInt32());
    }

    [Theory]
    [InlineData("tables", "kind title line unit rows total")]
    [InlineData("cells", "numeric placed unplaced")]
    [InlineData("functional", "code printedName name amount basic project")]
    [InlineData("economic", "departmentCode departmentName governmentCode governmentName amount personnel operating")]
    [InlineData("funds", "source amount")]
    [InlineData("projects", "unit name amount")]
    [InlineData("relations", "checked consistent roundingOnly inconsistent notChecked")]
    [InlineData("findings", "code severity verdict relation message line left right difference")]
    public void The_fields_of_the_contract_are_there(string part, string fields)
    {
        JsonElement[] objects = Objects(part);
        Assert.NotEmpty(objects);
        Assert.All(objects, item => Assert.All(fields.Split(' '), field => Assert.True(item.TryGetProperty(field, out _), $"{part} has no {field}.")));
        Assert.Equal(JsonValueKind.Array, Document.GetProperty("unrecognisedTables").ValueKind);
    }

    [Fact]
    public void Amounts_are_yuan_with_two_decimals_and_absent_ones_are_null()
    {
        List<string?> amounts = [.. Amounts.SelectMany(path => path.Split('.') is [var part, var field]
            ? Objects(part).Select(item => item.GetProperty(field).GetString())
            : [Document.GetProperty(path).GetString()])];
        Assert.Contains(null, amounts);
        Assert.All(amounts.OfType<string>(), static amount => Assert.Matches(@"^-?\d+\.\d\d$", amount));
    }

    [Fact]
    public void Every_number_of_a_table_is_placed_or_listed()
    {
        JsonElement cells = Document.GetProperty("cells");
        Assert.True(cells.GetProperty("numeric").GetInt64() > 600);
        Assert.Equal(cells.GetProperty("numeric").GetInt64(), cells.GetProperty("placed").GetInt64() + cells.GetProperty("unplaced").GetArrayLength());
    }

    [Fact]
    public void A_relation_that_was_not_checked_counts_as_nothing_else()
    {
        JsonElement relations = Document.GetProperty("relations");
        int[] decided = [.. Decided.Select(name => relations.GetProperty(name).GetInt32())];
        Assert.All(decided, static count => Assert.True(count > 0));
        Assert.Equal(relations.GetProperty("checked").GetInt32(), decided.Sum());
    }

    [Fact]
    public void Without_json_it_is_a_report_for_people()
    {
        ProgramRun run = sample.App.Run();
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Messages);
        Assert.StartsWith("大同市促进外来投资局 2026 年预算\n", run.Output, StringComparison.Ordinal);
        Assert.All(["994.53", "2011308 招商引资", "GB0104", "3.82%"], part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public void The_same_text_in_another_encoding_is_the_same_report()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string text = File.ReadAllText(Path.Combine(Repository.Root, SampleDocument));
        string utf8 = sample.NewFile(Encoding.UTF8.GetBytes(text));
        string gb18030 = sample.NewFile(Encoding.GetEncoding("GB18030").GetBytes(text));
        string utf16 = sample.NewFile([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
        ProgramRun run = sample.App.Run("--json", utf8, gb18030, utf16);
        Assert.Equal(0, run.ExitCode);
        string[] reports = [.. run.Json().EnumerateArray().Zip([utf8, gb18030, utf16], static (report, file) => report.GetRawText().Replace(file, "", StringComparison.Ordinal))];
        Assert.Equal(3, reports.Length);
        Assert.Single(reports.Distinct());
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_told_in_one_line()
    {
        var random = new Random(20260101);
        byte[] noise = new byte[5000];
        random.NextBytes(noise);
        string[] unusable = [Path.Combine(Path.GetTempPath(), "no-such-folder", "none.txt"), sample.NewFile([]), sample.NewFile(noise), Path.GetTempPath()];
        foreach (string file in unusable)
        {
            ProgramRun run = sample.App.Run(file, "--json");
            Assert.Equal(1, run.ExitCode);
            Assert.Equal(0, run.Json().GetArrayLength());
            Assert.Contains(Path.TrimEndingDirectorySeparator(file), Assert.Single(run.Messages), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_other_files_are_read_where_one_cannot_be_used()
    {
        ProgramRun run = sample.App.Run("none.txt", SampleDocument, "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Messages);
        Assert.Equal(SampleDocument, Assert.Single(run.Json().EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public void A_table_cut_in_the_middle_is_read_as_far_as_it_goes()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, SampleDocument));
        int cut = Array.FindIndex(lines, static line => line.Contains("2080502", StringComparison.Ordinal));
        ProgramRun run = sample.App.Run("--json", sample.NewFile(Encoding.UTF8.GetBytes(string.Join('\n', lines[..cut]) + "\n2080502\t事业单")));
        Assert.Equal(0, run.ExitCode);
        JsonElement cells = Assert.Single(run.Json().EnumerateArray()).GetProperty("cells");
        Assert.Equal(cells.GetProperty("numeric").GetInt64(), cells.GetProperty("placed").GetInt64() + cells.GetProperty("unplaced").GetArrayLength());
    }

    [Fact]
    public void Wrong_usage_is_told_from_input_that_cannot_be_used()
    {
        ProgramRun run = sample.App.Run("--verbose", SampleDocument);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("--verbose", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    private JsonElement Document => sample.Documents[0];

    private JsonElement[] Objects(string part) =>
        Document.GetProperty(part) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [Document.GetProperty(part)];

    /// <summary>The program, built once for all tests of the class, its answer on the sample, and files to feed it with.</summary>
    public sealed class Sample : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-tests-");
        private readonly Lazy<JsonElement[]> _documents;
        private int _files;

        public Sample() => _documents = new(() =>
        {
            ProgramRun run = App.Run("--json");
            Assert.Equal(0, run.ExitCode);
            return [.. run.Json().EnumerateArray()];
        });

        public IReadOnlyList<JsonElement> Documents => _documents.Value;

        internal FileBasedApp App { get; } = FileBasedApp.Build("docs/samples/report.cs");

        internal string NewFile(byte[] content)
        {
            string path = Path.Combine(_folder.FullName, $"{++_files}.txt");
            File.WriteAllBytes(path, content);
            return path;
        }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
