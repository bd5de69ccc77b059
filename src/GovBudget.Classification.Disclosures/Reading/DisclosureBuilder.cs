using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Forms;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Reading;

/// <summary>Makes the typed document of what was collected, and has it checked.</summary>
internal sealed class DisclosureBuilder(DisclosureReadOptions options, string name, DocumentCollector document, CancellationToken cancellationToken)
{
    private readonly CellLedger _ledger = new(options.MostUnplaced);

    public BudgetDisclosure Build(IEnumerable<Finding> readingFindings)
    {
        // Nobody waits longer for the first document of a process than for its code to be compiled: two halves of it at once.
        Task<DisclosureNarrative> narrative = Task.Run(() => NarrativeReader.Read(document.Prose.StoppedBy(cancellationToken)), cancellationToken);
        DocumentIdentity identity = DocumentIdentity.Of(document);
        var subjects = new SubjectNames(identity.Year);
        (List<DisclosedTable> tables, List<PerformanceForm> forms) = ReadGrids(identity, subjects);
        var disclosure = new BudgetDisclosure
        {
            SourceName = name,
            Organization = identity.Organization,
            FiscalYear = identity.Year,
            Kind = identity.Kind,
            Units = [.. document.Units],
            Contents = [.. document.Contents],
            Tables = [.. tables],
            Forms = [.. forms],
            Narrative = narrative.GetAwaiter().GetResult(),
            Cells = new CellAccount(_ledger.Numeric, _ledger.Placed, [.. _ledger.Unplaced]),
        };

        RelationResult[] relations = [.. DocumentRelations.Check(disclosure, subjects, document.Prose, cancellationToken).OrderBy(r => r.Relation).ThenBy(r => r.Line)];
        return disclosure with
        {
            Relations = [.. relations],
            Findings =
            [
                .. readingFindings
                    .Concat(DocumentFindings.Of(disclosure, subjects))
                    .Concat(RelationFindings.Of(relations))
                    .OrderBy(f => f.Line).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal),
            ],
        };
    }

    private (List<DisclosedTable> Tables, List<PerformanceForm> Forms) ReadGrids(DocumentIdentity identity, SubjectNames subjects)
    {
        var tables = new List<DisclosedTable>();
        var forms = new List<PerformanceForm>();
        var units = new UnitNames(identity.Organization, document.Units.Select(u => u.Name));
        var reader = new TableReader(subjects, units, identity, _ledger);
        var formReader = new FormReader();
        foreach (Grid grid in document.Grids.StoppedBy(cancellationToken))
        {
            FormReading read = formReader.Read(grid);
            forms.AddRange(read.Forms);
            if (read.Rest is { } rest)
            {
                tables.Add(reader.Read(rest));
            }

            if (read.Template is { } template)
            {
                tables.Add(TableReader.ReadTemplate(template));
            }

            _ledger.Close(grid.Rows);
        }

        return (tables, forms);
    }
}
