using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>All relations of a document: inside its tables, between them, with its forms and with its narrative.</summary>
internal static class DocumentRelations
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document, SubjectNames subjects, IReadOnlyList<SourceLine> prose)
    {
        // A table without unit has no amounts; its blanks must not pass for zeros.
        BudgetDisclosure amounts = document with { Tables = [.. document.Tables.Where(t => t.Unit != AmountUnit.None)] };
        IEnumerable<RelationResult?> all =
        [
            .. document.Tables.SelectMany(TableIdentities.Check),
            .. SummaryRelations.Check(amounts),
            .. AccountRelations.Check(amounts),
            .. EconomicRelations.Check(amounts),
            .. FormRelations.Check(document),
            .. ProjectRelations.Check(amounts),
            .. CostIndicators.Check(document),
            .. FormalRelations.Check(document, subjects),
            .. NarrativeRelations.Check(amounts, subjects),
            .. Wording.Check(document, prose),
        ];
        return all.OfType<RelationResult>();
    }
}
