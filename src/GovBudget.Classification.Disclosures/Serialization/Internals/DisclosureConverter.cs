using GovBudget.Classification.Checks;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>A whole document as an object.</summary>
internal sealed class DisclosureConverter : ObjectConverter<BudgetDisclosure>
{
    private static readonly DisclosureConverter Default = new(GovBudgetJsonOptions.Default);

    private readonly PackageConverters _package;
    private readonly TableConverters _tables;
    private readonly FormConverters _forms;
    private readonly NarrativeConverters _narrative;
    private readonly CountConverter _counts = new();
    private readonly NamedValueConverter<DisclosureKind> _kinds = new();
    private readonly FactConverter<DisclosedUnit> _units;
    private readonly FactConverter<ContentsEntry> _contents;
    private readonly FactConverter<UnplacedCell> _unplaced;
    private readonly FactConverter<CellAccount> _cells;
    private readonly FactConverter<RelationResult> _relations;

    private DisclosureConverter(GovBudgetJsonOptions options)
        : base("sourceName", "organization", "fiscalYear", "kind", "units", "contents", "tables", "forms", "narrative", "cells", "relations", "findings")
    {
        var package = new PackageConverters(options);
        _package = package;
        _tables = new(package);
        _forms = new(package);
        _narrative = new(package);
        _units = new(["line", "name", "type"], json => new(json.Optional("line", package.Line, 0), json.Required("name", package.Text), json.Required("type", package.UnitType)), (json, value) =>
        {
            json.Value("line", value.Line, package.Line);
            json.Text("name", value.Name);
            json.Value("type", value.Type, package.UnitType);
        });
        _contents = new(["line", "title"], json => new(json.Optional("line", package.Line, 0), json.Required("title", package.Text)), (json, value) =>
        {
            json.Value("line", value.Line, package.Line);
            json.Text("title", value.Title);
        });
        _unplaced = new(["line", "text", "why"], json => new(json.Optional("line", package.Line, 0), json.Required("text", package.Text), json.Required("why", package.Text)), (json, value) =>
        {
            json.Value("line", value.Line, package.Line);
            json.Text("text", value.Text);
            json.Text("why", value.Why);
        });
        _cells = new(["numeric", "placed", "unplaced"], json => new(json.Required("numeric", _counts), json.Required("placed", _counts), json.List("unplaced", _unplaced)), (json, value) =>
        {
            json.Value("numeric", value.Numeric, _counts);
            json.Value("placed", value.Placed, _counts);
            json.List("unplaced", value.Unplaced, _unplaced);
        });
        _relations = new(["relation", "verdict", "line", "statement", "left", "right", "weight", "note"], ReadRelation, Write);
    }

    public static DisclosureConverter Of(GovBudgetJsonOptions? options) => options is null || options == GovBudgetJsonOptions.Default ? Default : new(options);

    protected override BudgetDisclosure Read(MemberReader json) => new()
    {
        SourceName = json.Required("sourceName", _package.Text),
        Organization = json.Required("organization", _package.Text),
        FiscalYear = json.Optional("fiscalYear", _package.Year, default),
        Kind = json.Required("kind", _kinds),
        Units = json.List("units", _units),
        Contents = json.List("contents", _contents),
        Tables = json.List("tables", _tables.Table),
        Forms = json.List("forms", _forms.Form),
        Narrative = json.Required("narrative", _narrative.Narrative),
        Cells = json.Required("cells", _cells),
        Relations = json.List("relations", _relations),
        Findings = json.List("findings", _package.Finding),
    };

    protected override void Write(MemberWriter json, BudgetDisclosure value)
    {
        json.Text("sourceName", value.SourceName);
        json.Text("organization", value.Organization);
        json.Value("fiscalYear", value.FiscalYear, _package.Year);
        json.Value("kind", value.Kind, _kinds);
        json.List("units", value.Units, _units);
        json.List("contents", value.Contents, _contents);
        json.List("tables", value.Tables, _tables.Table);
        json.List("forms", value.Forms, _forms.Form);
        json.Value("narrative", value.Narrative, _narrative.Narrative);
        json.Value("cells", value.Cells, _cells);
        json.List("relations", value.Relations, _relations);
        json.List("findings", value.Findings, _package.Finding);
    }

    private RelationResult ReadRelation(MemberReader json) => new()
    {
        Relation = json.Required("relation", _package.Whole),
        Verdict = json.Required("verdict", _package.Verdict),
        Line = json.Optional("line", _package.Line, 0),
        Statement = json.Required("statement", _package.Text),
        Left = json.ValueOrNull("left", _package.Amount),
        Right = json.ValueOrNull("right", _package.Amount),
        Weight = json.Optional("weight", _package.Severity, Severity.Error),
        Note = json.Optional("note", _package.Text, string.Empty),
    };

    private void Write(MemberWriter json, RelationResult value)
    {
        json.Value("relation", value.Relation, _package.Whole);
        json.Value("verdict", value.Verdict, _package.Verdict);
        json.Value("line", value.Line, _package.Line);
        json.Text("statement", value.Statement);
        json.ValueOrNull("left", value.Left, _package.Amount);
        json.ValueOrNull("right", value.Right, _package.Amount);
        json.Value("weight", value.Weight, _package.Severity);
        json.Text("note", value.Note);
    }
}
