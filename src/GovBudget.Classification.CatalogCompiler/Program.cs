using GovBudget.Classification.CatalogCompiler.Compilation;
using GovBudget.Classification.CatalogCompiler.Reporting;

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
    File.WriteAllBytes(Path.Combine(output, catalog.Scheme.FileName), catalog.File);
}

File.WriteAllBytes(Path.Combine(output, SourcesFile.FileName), SourcesFile.Write(sources.All));
return 0;
