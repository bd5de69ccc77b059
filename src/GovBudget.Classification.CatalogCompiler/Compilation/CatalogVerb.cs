using GovBudget.Classification.CatalogCompiler.Reporting;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>The verb <c>compile</c>: writes the catalogue files and prints what they hold.</summary>
internal static class CatalogVerb
{
    public static int Run(string facts, string output)
    {
        IReadOnlyList<CompiledCatalog> catalogs = CompiledCatalog.CompileAll(facts, out SourceList sources);
        foreach (CompiledCatalog catalog in catalogs)
        {
            Console.Out.WriteLine(catalog.Report);
        }

        if (catalogs.Any(static catalog => !catalog.IsSound))
        {
            Console.Error.WriteLine("Nothing was written: decide what is undecided, and drop the decisions that no fact calls for.");
            return 1;
        }

        Directory.CreateDirectory(output);
        foreach (CompiledCatalog catalog in catalogs)
        {
            string text = Path.Combine(output, catalog.Scheme.FileName);
            File.WriteAllBytes(text, catalog.File);
            File.WriteAllBytes(Path.ChangeExtension(text, CatalogIndex.Extension), catalog.Index);
        }

        File.WriteAllBytes(Path.Combine(output, SourcesFile.FileName), SourcesFile.Write(sources.All));
        return 0;
    }
}
