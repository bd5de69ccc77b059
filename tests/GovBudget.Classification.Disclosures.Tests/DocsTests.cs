using System.Reflection;
using System.Text.RegularExpressions;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The documentation says what the code has: every finding code, every type of the vocabulary, links that lead somewhere.</summary>
public sealed partial class DocsTests
{
    private const string English = "README.md";
    private const string Chinese = "docs/zh-CN/README.md";
    private const int MostLines = 200;

    private static readonly string Root = FindRoot();

    private static readonly Lazy<BudgetDisclosure> Sample = new(() => new DisclosureReader().Read(Path.Combine(Root, "docs/samples/data/datong-2026.txt")));

    [Fact]
    public void Every_finding_code_stands_once_in_the_documentation_and_no_other_does()
    {
        IEnumerable<string> reading = new[] { typeof(FindingCodes), typeof(PerformanceFindingCodes) }.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (string)f.GetRawConstantValue()!);
        IEnumerable<string> relations = Enumerable.Range(1, 62).Select(FindingCodes.OfRelation);

        IEnumerable<string> documented = FirstCell().Matches(Read("docs/findings.md")).Select(m => m.Groups["cell"].Value).Where(c => c.StartsWith("GB", StringComparison.Ordinal));

        Assert.Equal(reading.Concat(relations).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_called_reserved_is_not_produced()
    {
        string[] reserved = [.. Read("docs/findings.md").Split('\n').Where(l => l.Contains("| reserved: ", StringComparison.Ordinal)).Select(l => FirstCell().Match(l).Groups["cell"].Value)];

        Assert.NotEmpty(reserved);
        Assert.Empty(Sample.Value.Relations.Select(r => FindingCodes.OfRelation(r.Relation)).Intersect(reserved));
    }

    [Fact]
    public void Every_page_is_in_both_readmes()
    {
        string[] pages = [.. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md").Select(static path => Path.GetFileName(path))];

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains($"](docs/{page})", Read(English), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains($"](../{page})", Read(Chinese), StringComparison.Ordinal));
    }

    [Fact]
    public void Both_readmes_show_what_the_catalogues_hold()
    {
        string[] rows =
        [
            CoverageRow(SubjectCatalogs.Functional), CoverageRow(SubjectCatalogs.Revenue),
            CoverageRow(SubjectCatalogs.GovernmentEconomic), CoverageRow(SubjectCatalogs.DepartmentEconomic),
        ];

        Assert.All(rows, row => Assert.Contains(row, Read(English), StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Contains(row.Replace("none", "无", StringComparison.Ordinal), Read(Chinese), StringComparison.Ordinal));
    }

    [Fact]
    public void The_readme_is_short() => Assert.True(Read(English).Split('\n').Length <= MostLines);

    [Fact]
    public void Both_readmes_have_the_same_sections_and_vocabulary()
    {
        Assert.Equal(Heading().Count(Read(English)), Heading().Count(Read(Chinese)));
        Assert.Equal(Vocabulary(English), Vocabulary(Chinese));
    }

    [Fact]
    public void Both_readmes_show_the_number_of_findings_of_the_sample()
    {
        int findings = Sample.Value.Findings.Length;

        Assert.Contains(FormattableString.Invariant($"万元, {findings} findings\n"), Read(English), StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"万元，发现 {findings} 项\n"), Read(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_type_of_the_vocabulary_exists()
    {
        HashSet<string> types = [.. new[] { typeof(SubjectCatalogs).Assembly, typeof(BudgetDisclosure).Assembly }.SelectMany(a => a.GetExportedTypes()).Select(t => t.Name.Split('`')[0])];

        string[] named = [.. Vocabulary(English).Select(row => row.Type)];

        Assert.NotEmpty(named);
        Assert.All(named, type => Assert.Contains(type.Split('<')[0], types));
    }

    /// <summary>The pages of the folder docs.</summary>
    private static string CoverageRow<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        const int Latest = 2026;
        Subject<TCode>[] subjects = [.. catalog.Closing(new FiscalYear(Latest)).Subjects];
        int Count(Evidence evidence) => subjects.Count(subject => subject.Evidence == evidence);
        int single = subjects.Count(static subject => subject.Evidence == Evidence.Observed && subject.Seen.Any(static seen => seen is { Year: Latest, Documents: 1 }));
        Assert.Equal(0, Count(Evidence.Inferred));
        return FormattableString.Invariant(
            $" | {subjects.Length} | {Count(Evidence.Official)} | {Count(Evidence.Observed)} | {single} | {Count(Evidence.Unverified)} | {Backed(catalog, 2009)} | {Backed(catalog, 2017)} | {Backed(catalog, 2022)} |\n");
    }

    private static string Backed<TCode>(SubjectCatalog<TCode> catalog, int year)
        where TCode : struct, ISubjectCode<TCode> =>
        catalog.TryAt(new FiscalYear(year).End, out SubjectEdition<TCode>? edition)
            ? FormattableString.Invariant($"{edition.Subjects.Count(static subject => subject.Evidence > Evidence.Unverified)} / {edition.Count}")
            : "none";

    private static (string Term, string Type)[] Vocabulary(string document) =>
        [.. VocabularyRow().Matches(Read(document)).Select(m => (m.Groups["term"].Value, m.Groups["type"].Value))];

    private static string Read(string document) => File.ReadAllText(Path.Combine(Root, document)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovBudget.Classification.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(@"^\| `(?<cell>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (?<term>[^|]+) \| [^|]+ \| `(?<type>[A-Z][A-Za-z<>]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex VocabularyRow();
}
