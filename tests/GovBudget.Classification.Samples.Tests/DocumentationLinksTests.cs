using System.Text;
using System.Text.RegularExpressions;
using GovBudget.Classification.Samples.Tests.Notebooks;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>Every link of the readmes, the pages and the notebooks leads to a file that is there, and to a heading of it.</summary>
public sealed partial class DocumentationLinksTests
{
    public static TheoryData<string> Texts =>
    [
        "README.md",
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".md" or ".ipynb")
            .Select(static path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_link_leads_somewhere(string text)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, text))!;
        Assert.All(Link().Matches(WordsOf(text)), link =>
        {
            string path = link.Groups["path"].Value;
            string target = path.Length == 0 ? text : Path.GetRelativePath(Repository.Root, Path.GetFullPath(path, folder));
            Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), $"{link.Value}: there is no {target}");
            if (link.Groups["heading"] is { Success: true } heading)
            {
                Assert.Contains(heading.Value, Heading().Matches(WordsOf(target)).Select(static match => AnchorOf(match.Groups["text"].Value)));
            }
        });
    }

    [Theory]
    [InlineData("沿革 lineage", "沿革-lineage")]
    [InlineData("Adding units up, with transfers left out", "adding-units-up-with-transfers-left-out")]
    [InlineData("A local layer 地方自设科目", "a-local-layer-地方自设科目")]
    [InlineData("部门 ↔ 政府经济分类", "部门--政府经济分类")]
    public void A_heading_has_the_anchor_that_code_hosts_give_it(string heading, string anchor) => Assert.Equal(anchor, AnchorOf(heading));

    // Lower case, without what is neither letter nor digit, and hyphens for spaces.
    private static string AnchorOf(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    // The text without its blocks of code.
    private static string WordsOf(string path)
    {
        string file = Path.Combine(Repository.Root, path);
        string text = Path.GetExtension(path) == ".ipynb"
            ? string.Join('\n', Notebook.Parse(path, File.ReadAllText(file)).Cells.Where(static cell => !cell.IsCode).Select(static cell => cell.Source))
            : File.ReadAllText(file, Encoding.UTF8).ReplaceLineEndings("\n");
        return CodeBlock().Replace(text, "");
    }

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#\s]*)(#(?<heading>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
