using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Counts the subjects of an edition by level and evidence, as the Markdown table that docs/editions.md holds.</summary>
internal static class EvidenceTable
{
    private static readonly Evidence[] Strongest = [Evidence.Official, Evidence.Observed, Evidence.Inferred, Evidence.Unverified];

    public static string Of<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder("| level | Official | Observed | of these in one document | Inferred | Unverified | all |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (IGrouping<SubjectLevel, Subject<TCode>> level in edition.Subjects.GroupBy(static subject => subject.Level).OrderBy(static level => level.Key))
        {
            Line(text, level.Key.ToString(), [.. level]);
        }

        Line(text, "all", edition.Subjects);
        return text.ToString();
    }

    private static void Line<TCode>(StringBuilder text, string title, ImmutableArray<Subject<TCode>> subjects)
        where TCode : struct, ISubjectCode<TCode>
    {
        int[] counts = [.. Strongest.Select(evidence => subjects.Count(subject => subject.Evidence == evidence))];
        int single = subjects.Count(static subject => subject.Evidence == Evidence.Observed && subject.Documents == 1);
        text.Append(CultureInfo.InvariantCulture, $"| {title} | {counts[0]} | {counts[1]} | {single} | {counts[2]} | {counts[3]} | {subjects.Length} |\n");
    }
}
