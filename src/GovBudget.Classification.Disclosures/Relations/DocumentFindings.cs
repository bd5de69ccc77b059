using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Findings of the document that are of no relation.</summary>
internal static class DocumentFindings
{
    public static IEnumerable<Finding> Of(BudgetDisclosure document, SubjectNames subjects)
    {
        yield break;
    }
}
