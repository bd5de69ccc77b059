using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>All relations of a document: inside its tables, between them, with its forms and with its narrative.</summary>
internal static class DocumentRelations
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document, SubjectNames subjects, IReadOnlyList<SourceLine> prose) =>
    [
        .. document.Tables.SelectMany(TableIdentities.Check),
    ];
}
