using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>All relations of a document: inside its tables, between them, with its forms and with its narrative.</summary>
internal static class DocumentRelations
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document, SubjectNames subjects, IReadOnlyList<SourceLine> prose)
    {
        IEnumerable<RelationResult?> all =
        [
            .. document.Tables.SelectMany(TableIdentities.Check),
            .. SummaryRelations.Check(document),
            .. AccountRelations.Check(document),
            .. EconomicRelations.Check(document),
            .. ProjectRelations.Check(document),
            .. CostIndicators.Check(document),
            .. FormalRelations.Check(document, subjects),
            .. NarrativeRelations.Check(document, subjects),
            .. Wording.Check(document, prose),
        ];
        return all.OfType<RelationResult>();
    }
}
