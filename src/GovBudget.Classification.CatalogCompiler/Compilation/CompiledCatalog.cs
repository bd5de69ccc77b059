using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reporting;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>The catalogue file of a scheme and what there is to say of its making.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="File">The file.</param>
/// <param name="Index">Its index, which spares a fresh process the reading of the lines.</param>
/// <param name="IsSound">Whether nothing is left to decide.</param>
/// <param name="Report">The report, in Markdown.</param>
internal sealed record CompiledCatalog(FactScheme Scheme, byte[] File, byte[] Index, bool IsSound, string Report)
{
    /// <summary>Compiles every scheme from a folder of fact tables.</summary>
    public static IReadOnlyList<CompiledCatalog> CompileAll(string folder, out SourceList sources)
    {
        Dictionary<FactScheme, FactTables> facts = FactScheme.All.ToDictionary(static scheme => scheme, scheme => new FactTables(folder, scheme));
        var list = new SourceList(facts.Values.SelectMany(static tables => tables.Sightings));
        sources = list;
        return [.. FactScheme.All.Select(scheme => Compile(scheme, facts[scheme], list))];
    }

    private static CompiledCatalog Compile(FactScheme scheme, FactTables facts, SourceList sources) => scheme.Scheme switch
    {
        SubjectScheme.Functional => Compile<FunctionalCode>(scheme, facts, sources),
        SubjectScheme.Revenue => Compile<RevenueCode>(scheme, facts, sources),
        SubjectScheme.GovernmentEconomic => Compile<GovernmentEconomicCode>(scheme, facts, sources),
        _ => Compile<DepartmentEconomicCode>(scheme, facts, sources),
    };

    private static CompiledCatalog Compile<TCode>(FactScheme scheme, FactTables facts, SourceList sources)
        where TCode : struct, ISubjectCode<TCode>
    {
        CatalogDraft<TCode> draft = new SchemeCompiler<TCode>(scheme, facts, sources, DecisionTables.Of(scheme)).Compile();
        byte[] file = draft.ToFile();

        // Read back as a user will read it: what the reader refuses must not be shipped.
        SubjectCatalog<TCode> catalog = SubjectCatalog<TCode>.Load(new MemoryStream(file));
        IReadOnlyList<CatalogFinding> findings = CatalogQuality.Check(draft.Records, draft.Changes, scheme.Coverage, AcceptedOddities.Shipped);
        bool isSound = !findings.Any(static finding => finding.IsBlocking) && draft.Undecided.Count == 0 && !draft.Decisions.Unused.Any();
        return new CompiledCatalog(scheme, file, CatalogIndex.Write(catalog.Table.Columns), isSound, CompilationReport.Of(draft, catalog, findings, file));
    }
}
