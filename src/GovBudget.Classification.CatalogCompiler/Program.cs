using GovBudget.Classification.CatalogCompiler;
using GovBudget.Classification.CatalogCompiler.Checks;
using GovBudget.Classification.CatalogCompiler.Correspondence;
using GovBudget.Classification.CatalogCompiler.Facts;

const int FiscalYear = 2026;

if (args is [CompileCorrespondence.Verb, { } pairFacts, { } pairOutput])
{
    return CompileCorrespondence.Run(pairFacts, pairOutput, Console.Out);
}

if (args is not ["compile", { } facts, { } output])
{
    Console.Error.WriteLine("usage: compile FACTS_DIR OUT_DIR");
    return 2;
}

if (!Directory.Exists(facts))
{
    Console.Error.WriteLine($"There is no folder '{facts}'.");
    return 1;
}

Directory.CreateDirectory(output);
bool sound = true;
foreach (FactScheme scheme in FactScheme.All)
{
    CatalogDraft draft = new EditionCompiler(facts, scheme, FiscalYear).Compile();
    IReadOnlyList<CatalogFinding> findings = CatalogChecks.Run(draft.Entries);
    byte[] file = CatalogFileWriter.Write(draft);
    CompilationReport.Print(Console.Out, draft, findings, file);
    if (findings.Any(static finding => finding.IsError))
    {
        sound = false;
        continue;
    }

    File.WriteAllBytes(Path.Combine(output, scheme.FileName), file);
}

return sound ? 0 : 1;
