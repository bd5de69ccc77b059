using System.Text;
using GovBudget.Classification.CatalogCompiler.Correspondence;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Tests.Correspondence;

/// <summary>The decisions of the compiler on a few rows written for the purpose.</summary>
public sealed class CorrespondenceCompilerTests : IDisposable
{
    private static readonly Dictionary<PairKey, string> Doubt = new() { [new("30107", "50101")] = "Made up." };

    private readonly string _folder = Directory.CreateTempSubdirectory("pairs-").FullName;
    private readonly List<string> _seen =
    [
        "301,501,类,,0,yes,official excerpt", "30101,50101,款,2019;2026,3,yes,calinchow-del/renwu; official excerpt", "30101,50501,款,2026,2,no (excerpt ends),index:沭阳 page",
        "30107,50101,款,2026,1,no,calinchow-del/renwu", "30203,50205,款,2020,1,no,calinchow-del/renwu",
    ];

    private readonly List<string> _counted = ["30101\tx\t50101\ty\t4", "30101\tx（二）\t50101\ty\t3"];
    private readonly List<string> _known =
    [
        "2026,50101,30101,confidence=high; x", "2026,50501,30101,confidence=high; x", "2018-2025,50205,30203,confidence=high; x", "2026,59909,39909,confidence=medium; x",
    ];

    [Fact]
    public void Evidence_is_the_excerpt_then_print_then_general_knowledge()
    {
        IReadOnlyList<CorrespondenceRow> rows = Sound().Rows;

        Assert.Equal(["301 → 501", "30101 → 50101", "30101 → 50501", "30107 → 50101", "30203 → 50205", "39909 → 59909"], rows.Select(static row => row.Key.ToString()));
        Assert.Equal(
            [Evidence.Official, Evidence.Official, Evidence.Observed, Evidence.Observed, Evidence.Observed, Evidence.Unverified],
            rows.Select(static row => row.Evidence));
        Assert.Equal(Confidence.Medium, rows[^1].Confidence);
        Assert.All(rows.SkipLast(1), static row => Assert.Equal(Confidence.None, row.Confidence));
    }

    [Fact]
    public void Years_documents_and_sources_are_kept_and_spellings_are_counted_together()
    {
        CorrespondenceRow row = Row("30101", "50101");

        Assert.Equal([2019, 2026], row.Years);
        Assert.Equal((3, 7), (row.Documents, row.Occurrences));
        Assert.Equal(["EXCERPT", "PRINTED", "COUNTED", "GENERAL"], row.Sources);
    }

    [Fact]
    public void The_government_class_tells_the_units() =>
        Assert.Equal(["administrative", "institution", "any"], [Row("30101", "50101").Units, Row("30101", "50501").Units, Row("39909", "59909").Units]);

    [Fact]
    public void General_knowledge_that_ends_before_the_newest_year_ends_the_pair()
    {
        Assert.Equal((2018, 2026), (Sound().FirstYear, Sound().LastYear));
        Assert.Equal(2025, Row("30203", "50205").LastYear);
        Assert.Null(Row("30101", "50101").LastYear);
    }

    [Fact]
    public void A_reviewed_doubt_stands_in_its_row_only()
    {
        Assert.Equal("Made up.", Row("30107", "50101").Doubt);
        Assert.Single(Sound().Rows, static row => row.Doubt is not null);
    }

    [Fact]
    public void A_printed_pair_that_nothing_backs_needs_a_reviewed_doubt()
    {
        string finding = Assert.Single(Compile([]).Findings);

        Assert.Contains("30107 → 50101", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30101", "50101", "has the pair")]
    [InlineData("30102", "50101", "nothing prints")]
    public void A_doubt_that_is_out_of_use_is_told(string department, string government, string mentioned) =>
        Assert.Contains(Compile(new(Doubt) { [new(department, government)] = "x" }).Findings, finding => finding.Contains(mentioned, StringComparison.Ordinal));

    [Fact]
    public void A_pair_printed_after_its_end_is_told()
    {
        _seen[^1] = "30203,50205,款,2026,1,no,calinchow-del/renwu";
        AssertFinding("later document");
    }

    [Fact]
    public void A_pair_that_is_counted_but_in_no_document_is_told()
    {
        _counted.Add("39909\tx\t59909\ty\t2");
        AssertFinding("no document");
    }

    [Theory]
    [InlineData("30101,501,款,2026,1,no,calinchow-del/renwu", "two classes or two sections")]
    [InlineData("3010,50101,款,2026,1,no,calinchow-del/renwu", "two classes or two sections")]
    [InlineData("30101,50101,款,2026,1,no,calinchow-del/renwu", "twice")]
    [InlineData("30101,50102,款,2026,1,yes,elsewhere", "no reviewed source")]
    public void A_row_that_does_not_fit_is_told(string row, string mentioned)
    {
        _seen.Add(row);
        AssertFinding(mentioned);
    }

    [Fact]
    public void The_verb_writes_nothing_where_there_is_a_finding_and_says_so()
    {
        WriteFacts();
        string output = Path.Combine(_folder, "out");
        using var report = new StringWriter();

        // The reviewed doubts of the real facts are out of use in these.
        Assert.Equal(1, CompileCorrespondence.Run(_folder, output, report));
        Assert.Contains("out of use", report.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
        Assert.Equal(1, CompileCorrespondence.Run(output, output, report));
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        byte[] file = CorrespondenceFileWriter.Write(Sound());

        Assert.Equal(file, CorrespondenceFileWriter.Write(Sound()));
        string text = Encoding.UTF8.GetString(file);
        Assert.StartsWith("#format\tgovbudget-correspondence\t1\n#sha256\t", text, StringComparison.Ordinal);
        Assert.Contains("\n30101\t50101\tadministrative\tofficial\t\t2019,2026\t3\t7\t\tEXCERPT,PRINTED,COUNTED,GENERAL\t\n", text, StringComparison.Ordinal);
        Assert.Contains("\n39909\t59909\tany\tunverified\tmedium\t\t\t\t\tGENERAL\t\n", text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CorrespondenceRow Row(string department, string government) =>
        Assert.Single(Sound().Rows, row => row.Key == new PairKey(department, government));

    private CorrespondenceDraft Sound()
    {
        CorrespondenceDraft draft = Compile(Doubt);
        Assert.Empty(draft.Findings);
        return draft;
    }

    private void AssertFinding(string mentioned) =>
        Assert.Contains(Compile(Doubt).Findings, finding => finding.Contains(mentioned, StringComparison.Ordinal));

    private CorrespondenceDraft Compile(Dictionary<PairKey, string> doubts)
    {
        WriteFacts();
        return new CorrespondenceCompiler(new CorrespondenceFacts(_folder), doubts).Compile();
    }

    private void WriteFacts()
    {
        Write("crosswalk.csv", "dept_econ_code,gov_econ_code,level,years_seen,documents,in_official_excerpt,sources", _seen);
        Write("econ_crosswalk_observed.tsv", "# counted\ndept_code\tdept_name\tgov_code\tgov_name\tcount", _counted);
        Write("unverified_crosswalk.csv", "year_or_range,code,name,notes", _known);
    }

    private void Write(string name, string header, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(_folder, name), string.Join('\n', rows.Prepend(header)) + "\n", Encoding.UTF8);
}
