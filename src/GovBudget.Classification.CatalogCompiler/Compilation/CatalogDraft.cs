using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>Everything that a catalogue file will say, and what was left out of it.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Records">The rows, in the order of code and time.</param>
/// <param name="Changes">The changes.</param>
/// <param name="LeftOut">What the fact tables say and the catalogue does not.</param>
/// <param name="Undecided">Contradictions that nobody has decided: the catalogue must not be shipped with them.</param>
/// <param name="Decisions">The decisions, with what became of them.</param>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
internal sealed record CatalogDraft<TCode>(
    FactScheme Scheme,
    IReadOnlyList<SubjectRecord<TCode>> Records,
    IReadOnlyList<SubjectChange<TCode>> Changes,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<string> Undecided,
    DecisionTables Decisions)
    where TCode : struct, ISubjectCode<TCode>
{
    private const string Statement =
        "Codes and names are facts gathered from notices of the Ministry of Finance, published budgets and tables of single years. " +
        "No complete official table of any year was to be had: each row says how it is known, and what is not known in what year.";

    /// <summary>The catalogue file: same draft, same bytes.</summary>
    public byte[] ToFile() => CatalogWriter.Write(Statement, Scheme.Coverage, Records, Changes);
}
