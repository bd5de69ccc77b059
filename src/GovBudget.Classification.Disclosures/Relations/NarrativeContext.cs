using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>A document with what is needed to understand the labels of its narrative.</summary>
internal sealed partial class NarrativeContext(BudgetDisclosure document, SubjectNames subjects)
{
    public BudgetDisclosure Document { get; } = document;

    public SubjectNames Subjects { get; } = subjects;

    public DisclosedTable? Table(TableKind kind) => Document.Table(kind);

    public static NarrativeTopic TopicOf(NarrativeFigure figure) => NarrativeTopics.Of(figure.Section);

    /// <summary>A label without whose and which year's figure it is: 2026年度某局（部门）预算收入总计 → 预算收入总计.</summary>
    public string Core(string label)
    {
        string text = PrintedText.Normalize(label);
        if (Document.Organization.Length > 0)
        {
            text = text.Replace(PrintedText.Normalize(Document.Organization), string.Empty, StringComparison.Ordinal);
        }

        return LeadIn().Replace(text, string.Empty);
    }

    [GeneratedRegex(@"^(?:20\d\d年度?|（部门）|（单位）|本部门|本单位|我部门|我单位|当年|的)+")]
    private static partial Regex LeadIn();
}
