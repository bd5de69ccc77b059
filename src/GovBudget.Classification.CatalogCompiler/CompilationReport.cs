using GovBudget.Classification.CatalogCompiler.Checks;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Says what a compilation made: rows by level and evidence, by account, what was left out, what is odd.</summary>
internal static class CompilationReport
{
    public static void Print(TextWriter writer, CatalogDraft draft, IReadOnlyList<CatalogFinding> findings, byte[] file)
    {
        writer.WriteLine($"# {draft.Scheme.FileName}: {draft.Entries.Count} rows, {file.Length} bytes");
        writer.WriteLine();
        writer.Write(draft.Scheme.Scheme switch
        {
            SubjectScheme.Functional => Tables<FunctionalCode>(file),
            SubjectScheme.GovernmentEconomic => Tables<GovernmentEconomicCode>(file),
            _ => Tables<DepartmentEconomicCode>(file),
        });
        Print(writer, "Known codes that are no subjects", draft.Gaps.Select(static gap => $"{gap.Code} {gap.Name}: {gap.Reason}"));
        Print(writer, "Left out of the fact tables", draft.LeftOut);
        Print(writer, "Findings", findings.Select(static finding => finding.ToString()));
    }

    // Counted in the file as a user will read it, so that the writer is proved on the way.
    private static string Tables<TCode>(byte[] file)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCatalog<TCode> catalog = SubjectCatalog<TCode>.Load(new MemoryStream(file));
        IEnumerable<string> accounts = catalog.Accounts.Select(account =>
            $"{account.ChineseName} ({account})\n\n{EvidenceTable.Of(catalog.At(catalog.Covered.Start, account))}");
        return string.Join('\n', accounts.Prepend(EvidenceTable.Of(catalog.At(catalog.Covered.Start))));
    }

    private static void Print(TextWriter writer, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        writer.WriteLine();
        writer.WriteLine($"{title}: {all.Length}");
        foreach (string line in all)
        {
            writer.WriteLine($"- {line}");
        }
    }
}
