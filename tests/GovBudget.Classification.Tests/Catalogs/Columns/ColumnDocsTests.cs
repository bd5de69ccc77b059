using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Catalogs.Columns.Internals;

namespace GovBudget.Classification.Tests.Catalogs.Columns;

/// <summary>docs/columns.md shows the table of spellings as it stands in the code.</summary>
public sealed class ColumnDocsTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "columns.md"));

    [Fact]
    public void The_stems_in_the_documentation_are_those_of_the_table() => Assert.Equal(
        HeaderSpellings.All.Select(static spelling =>
            $"| {spelling.Role}{(spelling.IndicatorLevel > 0 ? $" {spelling.IndicatorLevel}" : string.Empty)} | {SchemesOf(spelling)} | {Quoted(spelling.Stems)} | {SureOf(spelling)} |"),
        RowsBelow("| role | schemes | stems | sure |"));

    [Fact]
    public void The_endings_in_the_documentation_are_those_of_the_table() => Assert.Equal(
        HeaderSpellings.Endings.Select(static ending => $"| {Quoted(ending.Endings)} | {ending.Part} |"),
        RowsBelow("| ending | part |"));

    [Fact]
    public void Every_stem_is_recognised_with_every_ending_that_it_takes()
    {
        foreach (HeaderSpelling spelling in HeaderSpellings.All)
        {
            foreach (string header in spelling.Stems)
            {
                Assert.True(ColumnHeader.TryRecognise(header, out ColumnHeader? told), header);
                Assert.Equal(spelling.Role, told.Role);
                Assert.All(HeaderSpellings.Endings, ending => Assert.All(ending.Endings, text =>
                    Assert.Equal(spelling.TakesEndings, ColumnHeader.TryRecognise(header + text, out ColumnHeader? ended) && ended.Role == spelling.Role && ended.Part == ending.Part)));
            }
        }
    }

    [Fact]
    public void The_examples_print_what_the_documentation_says()
    {
        ColumnDetection found = CodeColumn.Detect(["201", "20113", "2011308招商引资", "2011399", "2O11308", "合计", null]);
        ColumnCandidate best = found.Best[0];
        string values = FormattableString.Invariant($"{found.Scheme}, {best.Matched} of {best.Values} values ({best.Percent} %), labels: {string.Join(", ", found.Labels)}\nmisfits: {string.Join(", ", best.Misfits.Select(m => $"{m.Value} in row {m.FirstRow}: {m.Reason}"))}");
        string headers = string.Concat("EXP_FUNC_CODE 科目编码 金额（万元）".Split(' ').Select(static header =>
            ColumnHeader.TryRecognise(header, out ColumnHeader? told) ? $"{header}: {told.Role} {told.Part} {told.Scheme} {told.Unit} certain: {told.IsCertain}\n" : string.Empty));

        Assert.Contains($"\n{values}\n", Document, StringComparison.Ordinal);
        Assert.Contains($"\n{headers}", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bars_in_the_documentation_are_the_defaults() => Assert.Equal(
        [$"| in any case | {ColumnDetectionOptions.Default.MinimumPercent:0} % |", $"| nothing competes | {ColumnDetectionOptions.Default.MinimumPercentAlone:0} % |"],
        RowsBelow("| bar | default | option | asks for |").Select(static row => string.Join('|', row.Split('|')[..3]) + "|"));

    private static string SchemesOf(HeaderSpelling spelling) =>
        spelling.Role != FieldRole.Subject ? "" : spelling.Schemes.Length == 0 ? "any" : string.Join(", ", spelling.Schemes);

    private static string SureOf(HeaderSpelling spelling) => !spelling.IsSure ? "no" : spelling.IsSureAlone ? "yes" : "with an ending";

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(static word => $"`{word}`"));

    private static IEnumerable<string> RowsBelow(string heading) =>
        Document.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line != heading).Skip(2).TakeWhile(static line => line.StartsWith('|'));
}
