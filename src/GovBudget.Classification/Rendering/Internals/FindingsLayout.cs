using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays findings out: what matters most first, amounts only where there are any.</summary>
internal sealed class FindingsLayout
{
    private readonly RenderOptions _options;
    private readonly RenderWords _words;
    private readonly string _format;

    public FindingsLayout(IEnumerable<Finding> findings, RenderOptions options)
    {
        _options = options;
        _words = new(options.Language);
        Finding?[] all = [.. findings];
        if (Array.IndexOf(all, null) is >= 0 and var missing)
        {
            throw new ArgumentException($"The finding at index {missing} is null.", nameof(findings));
        }

        Findings = [.. all.OfType<Finding>().OrderByDescending(static finding => finding.Severity)];
        _format = Figures.ExactIn(options.Unit, Findings.SelectMany(static finding => new[] { finding.Left, finding.Right }));
        HasAmounts = Findings.Any(static finding => finding.Left is not null || finding.Right is not null);
    }

    /// <summary>The findings, errors first; those that matter the same in the order they were given.</summary>
    public ImmutableArray<Finding> Findings { get; }

    public bool HasAmounts { get; }

    public string Title => _options.Title ?? _words.Say("发现的问题", "Findings");

    public string Subtitle
    {
        get
        {
            string counts = string.Join(_words.Say("，", ", "), Enum.GetValues<Severity>().OrderDescending().Select(severity =>
                $"{_words.NameOf(severity)} {RenderWords.Number(Findings.Count(finding => finding.Severity == severity))}"));
            return HasAmounts ? counts + _words.Say("；", "; ") + _words.UnitLine(_options.Unit) : counts;
        }
    }

    public ImmutableArray<string> Headings =>
        [_words.Say("级别", "Severity"), _words.Say("编号", "Code"), _words.Say("行", "Line"), _words.Say("结论", "Verdict"), _words.Say("发现", "Finding"), .. HasAmounts ? AmountHeadings : []];

    public ImmutableArray<string> AmountHeadings => [_words.Say("左", "Left"), _words.Say("右", "Right"), _words.Say("差", "Difference")];

    public const int MessageColumn = 4;

    /// <summary>Whether a column holds numbers.</summary>
    public static bool IsNumber(int column) => column is 2 or > MessageColumn;

    /// <summary>One cell for each heading.</summary>
    public string[] CellsOf(Finding finding) => [SeverityOf(finding), finding.Code, LineOf(finding), VerdictOf(finding), finding.Message, .. AmountsOf(finding)];

    public string SeverityOf(Finding finding) => _words.NameOf(finding.Severity);

    public string VerdictOf(Finding finding) => _words.NameOf(finding.Verdict);

    // A place is no quantity, and has no separators.
    public static string LineOf(Finding finding) => finding.Line == 0 ? RenderWords.Absent : finding.Line.ToString(CultureInfo.InvariantCulture);

    public ImmutableArray<string> AmountsOf(Finding finding) => HasAmounts
        ? [Figures.Text(finding.Left, _format), Figures.Text(finding.Right, _format), Figures.Text(finding.Difference, _format)]
        : [];
}
