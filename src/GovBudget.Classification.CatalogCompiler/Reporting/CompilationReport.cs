using System.Globalization;
using System.Text;
using GovBudget.Classification.CatalogCompiler.Compilation;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.CatalogCompiler.Reporting;

/// <summary>Says what a compilation made: rows by year and evidence, what was left out, the decisions that it called for.</summary>
internal static class CompilationReport
{
    public static string Of<TCode>(CatalogDraft<TCode> draft, SubjectCatalog<TCode> catalog, IReadOnlyList<CatalogFinding> findings, byte[] file)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {draft.Scheme.FileName}: {draft.Records.Count} rows, {draft.Changes.Count} changes stated, {catalog.Changes.Length} with those that follow, {file.Length} bytes\n\n");
        text.Append(EvidenceTable.ByYear(draft.Records, draft.Scheme.Coverage));
        if (draft.Scheme.IsDividedByAccount)
        {
            text.Append('\n').Append(EvidenceTable.ByAccount(draft.Records, FactScheme.LatestYear));
        }

        // Local codes and codes without a name are many; they are listed in one line each kind.
        List(text, "Left out of the fact tables", draft.LeftOut.GroupBy(static left => left.Reason).Select(static reason =>
            $"{reason.Key} {string.Join(", ", reason.Select(static left => $"{left.Code} {left.Name}".TrimEnd()).Distinct())}"));
        List(text, "Decisions used", draft.Decisions.All.Except(draft.Decisions.Unused).GroupBy(static decision => decision.GetType().Name).Select(static kind => $"{kind.Key}: {kind.Count()}"));
        List(text, "Decisions that no fact calls for", draft.Decisions.Unused.Select(static decision => decision.ToString()!));
        List(text, "Undecided", draft.Undecided);
        List(text, "Findings", findings.Select(static finding => finding.ToString()));
        return text.ToString();
    }

    private static void List(StringBuilder text, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        text.Append(CultureInfo.InvariantCulture, $"\n{title}: {all.Length}\n");
        foreach (string line in all)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        }
    }
}
