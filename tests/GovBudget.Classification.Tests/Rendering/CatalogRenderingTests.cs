using System.Xml.Linq;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Tests.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class CatalogRenderingTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private static SubjectEdition<FunctionalCode> Shipped => SubjectCatalogs.Functional.At(Day, BudgetAccount.GeneralPublic);

    [Fact]
    public void Without_options_two_levels_are_shown_and_what_is_left_out_is_said()
    {
        XElement tree = ParsedHtml.Parse(Shipped.ToHtml());

        int[] levels = [.. Shipped.Subjects.Select(static subject => subject.Path.Length)];
        Assert.Equal(levels.Count(static level => level <= 2), Names(tree).Length);
        Assert.Equal(levels.Count(static level => level > 2), tree.WithClass("note").Select(static note => note.Value).Sum(Hidden));
        Assert.Contains($"列出 {levels.Count(static level => level <= 2)} 个", tree.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(tree.Descendants("details"), static part => part.Attribute("open") is not null);
    }

    [Fact]
    public void With_options_every_subject_can_be_had()
    {
        XElement tree = ParsedHtml.Parse(HtmlCatalog.Of(Shipped, new()));

        Assert.Equal(Shipped.Subjects.Select(static subject => subject.ToString()), Names(tree));
        Assert.DoesNotContain("未列出", tree.Value, StringComparison.Ordinal);
        Assert.Empty(tree.WithClass("bar"));
    }

    [Fact]
    public void Every_subject_has_its_evidence_in_words()
    {
        XElement tree = ParsedHtml.Parse(HtmlCatalog.Of(Shipped, new()));

        string[] words = [.. tree.WithClass("row").Where(static row => !row.HasClass("head") && !row.HasClass("total")).Select(static row => row.WithClass("num").Single().Value)];
        Assert.Equal(Shipped.Count, words.Length);
        Assert.All(Shipped.Subjects, subject => Assert.StartsWith(
            subject.Evidence switch { Evidence.Official => "财政部文件", Evidence.Observed => $"已见于公开文件（{subject.Documents:N0} 份）", Evidence.Inferred => "推断", _ => "未经核实（把握" }, words[subject.Ordinal], StringComparison.Ordinal));
    }

    [Fact]
    public void As_Markdown_the_tree_is_a_table()
    {
        string markdown = MarkdownCatalog.Of(Small.At(Day, BudgetAccount.GeneralPublic), new() { Depth = 1, Language = DisplayLanguage.English });

        Assert.StartsWith("**Functional classification · general public budget** · 2026-01-01 to 2026-12-31; full; 1 shown\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| 201 一般公共服务支出 · 1 below it not shown | official |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Total | 2 subjects |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_of_strong_evidence_says_so() => Assert.Contains(
        "证据不弱于“已见于公开文件”", Shipped.WithEvidence(Evidence.Observed).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_subject_tells_what_is_known_of_it()
    {
        Dictionary<string, string> rows = Rows(ParsedHtml.Parse(NameCatalog.In2026[FunctionalCode.Parse("20160")].ToHtml()));

        Assert.Equal("20160", rows["编码"]);
        Assert.Equal("款", rows["层级"]);
        Assert.Equal(NameCatalog.In2026[FunctionalCode.Parse("20160")].PathText, rows["路径"]);
        Assert.Equal("20160 市场监督（2022–2023?）、20150 食品药品监督（–2021）", rows["曾用名"]);
        Assert.DoesNotContain("后用名", rows.Keys);
        Assert.DoesNotContain("地方自设", rows.Keys);
    }

    [Fact]
    public void What_no_notice_states_is_called_so()
    {
        Subject<FunctionalCode> subject = SubjectCatalogs.Functional.At(Day)[FunctionalCode.Parse("2080505")];
        Assert.NotEqual(ValidityBasis.Notice, subject.From!.Value.Basis);

        Assert.Equal($"{subject.From.Value.Day:uuuu-MM-dd}（据公开文件推断） 至 —", Rows(ParsedHtml.Parse(subject.ToHtml()))["有效期"]);
        Assert.Contains($"| Valid | {subject.From.Value.Day:uuuu-MM-dd} (from sightings) to — |", MarkdownSubject.Of(subject, new() { Language = DisplayLanguage.English }), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_writers_say_the_same()
    {
        foreach (Subject<FunctionalCode> subject in SubjectCatalogs.Functional.At(Day).Subjects.Where(static subject => subject.Ordinal % 97 == 0))
        {
            string markdown = subject.ToMarkdown();
            Assert.All(Rows(ParsedHtml.Parse(subject.ToHtml())), row => Assert.Contains($"| {row.Key} | {MarkdownEscaped(row.Value)} |", markdown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => HtmlCatalog.Of<FunctionalCode>(null!));
        Assert.Throws<ArgumentNullException>(() => MarkdownCatalog.Of<FunctionalCode>(null!));
        Assert.Throws<ArgumentNullException>(() => HtmlSubject.Of<FunctionalCode>(null!));
        Assert.Throws<ArgumentNullException>(() => MarkdownSubject.Of<FunctionalCode>(null!));
    }

    private static SubjectCatalog<FunctionalCode> Small => CatalogText.Load(
        "201|一般公共服务支出|general||||official|||A", "20101|人大事务|general||||official|||A");

    private static int Hidden(string note) => note.Contains("未列出", StringComparison.Ordinal) ? int.Parse(string.Concat(note.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static string MarkdownEscaped(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static string[] Names(XElement tree) =>
    [
        .. tree.WithClass("row").Where(static row => !row.HasClass("head") && !row.HasClass("total")).Select(static row => row.WithClass("name").Single().Nodes().OfType<XText>().First().Value.TrimEnd()),
    ];

    private static Dictionary<string, string> Rows(XElement fragment) =>
        fragment.Descendants("tbody").Single().Elements("tr").ToDictionary(static row => row.Element("th")!.Value, static row => row.Element("td")!.Value);
}
