using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary><c>compile-codesets FACTS_DIR OUT_DIR</c>.</summary>
internal static class CodeSetVerb
{
    public static int Run(string facts, string output)
    {
        if (!Directory.Exists(facts))
        {
            Console.Error.WriteLine($"There is no folder '{facts}'.");
            return 1;
        }

        Directory.CreateDirectory(output);
        var tables = new CodeSetFacts(facts);
        foreach (CodeSetSpecification specification in CodeSetSpecification.All)
        {
            byte[] file = CodeSetWriter.Write(new CodeSetCompiler(tables, specification).Compile());
            CodeSetFile read = CodeSetReader.Read(file, verifyHash: true);
            File.WriteAllBytes(Path.Combine(output, specification.FileName), file);
            Console.WriteLine($"{specification.FileName}: {read.Rows.Length} rows, {read.Rows.Count(static row => !row.Seen.IsEmpty)} of them seen printed");
        }

        return 0;
    }
}
