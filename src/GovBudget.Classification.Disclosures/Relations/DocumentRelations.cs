using GovBudget.Classification.Disclosures.Reading;
using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>All relations of a document: inside its tables, between them, with its forms and with its narrative.</summary>
internal static class DocumentRelations
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document, SubjectNames subjects, IReadOnlyList<SourceLine> prose, CancellationToken cancellationToken)
    {
        // A table without unit has no amounts; its blanks must not pass for zeros.
        BudgetDisclosure amounts = document with { Tables = [.. document.Tables.Where(t => t.Unit != AmountUnit.None)] };

        // The tables on this thread, the words beside them: neither waits for the other's code to be compiled.
        Task<RelationResult?[]> told = Task.Run<RelationResult?[]>(
            () =>
            [
                .. FormRelations.Check(document).StoppedBy(cancellationToken),
                .. CostIndicators.Check(document).StoppedBy(cancellationToken),
                .. FormalRelations.Check(document, subjects).StoppedBy(cancellationToken),
                .. NarrativeRelations.Check(amounts, subjects).StoppedBy(cancellationToken),
                .. Wording.Check(document, prose).StoppedBy(cancellationToken),
            ],
            cancellationToken);
        RelationResult?[] printed =
        [
            .. document.Tables.SelectMany(TableIdentities.Check).StoppedBy(cancellationToken),
            .. SummaryRelations.Check(amounts).StoppedBy(cancellationToken),
            .. AccountRelations.Check(amounts).StoppedBy(cancellationToken),
            .. EconomicRelations.Check(amounts).StoppedBy(cancellationToken),
            .. ProjectRelations.Check(amounts).StoppedBy(cancellationToken),
        ];
        return printed.Concat(told.GetAwaiter().GetResult()).OfType<RelationResult>();
    }
}
