using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>The figures, counts and lists of the narrative.</summary>
internal sealed class NarrativeConverters
{
    private readonly PackageConverters _package;
    private readonly WholeConverter _directions = new(least: -1, most: 1);
    private readonly FactConverter<NarrativeChange> _changes;
    private readonly FactConverter<NarrativeFigure> _figures;
    private readonly FactConverter<NarrativeCount> _counts;
    private readonly FactConverter<NarrativeList> _lists;

    public NarrativeConverters(PackageConverters package)
    {
        _package = package;
        _changes = new(["line", "basis", "direction", "amount", "rate", "word", "isContradictory"], ReadChange, Write);
        _figures = new(["line", "section", "label", "amount", "sentence", "share", "shareOf", "change"], ReadFigure, Write);
        _counts = new(
            ["line", "section", "label", "count", "unit"],
            json => new(LineOf(json), Text(json, "section"), Text(json, "label"), json.Required("count", package.Number), Text(json, "unit")), (json, value) =>
            {
                WritePlace(json, value.Line, value.Section, value.Label);
                json.Value("count", value.Count, package.Number);
                json.Text("unit", value.Unit);
            });
        _lists = new(
            ["line", "section", "label", "names"], json => new(LineOf(json), Text(json, "section"), Text(json, "label"), json.List("names", package.Text)), (json, value) =>
            {
                WritePlace(json, value.Line, value.Section, value.Label);
                json.List("names", value.Names, package.Text);
            });
        Narrative = new(["figures", "counts", "lists"], json => new(json.List("figures", _figures), json.List("counts", _counts)) { Lists = json.List("lists", _lists) }, (json, value) =>
        {
            json.List("figures", value.Figures, _figures);
            json.List("counts", value.Counts, _counts);
            json.List("lists", value.Lists, _lists);
        });
    }

    public FactConverter<DisclosureNarrative> Narrative { get; }

    private NarrativeFigure ReadFigure(MemberReader json) => new(LineOf(json), Text(json, "section"), Text(json, "label"), json.Required("amount", _package.Printed))
    {
        Sentence = json.Required("sentence", _package.Count),
        Share = json.ValueOrNull("share", _package.Rate),
        ShareOf = json.Optional("shareOf", _package.Text, string.Empty),
        Change = json.ObjectOrNull("change", _changes),
    };

    private void Write(MemberWriter json, NarrativeFigure value)
    {
        WritePlace(json, value.Line, value.Section, value.Label);
        json.Value("amount", value.Amount, _package.Printed);
        json.Value("sentence", value.Sentence, _package.Count);
        json.ValueOrNull("share", value.Share, _package.Rate);
        json.Text("shareOf", value.ShareOf);
        json.ValueOrNull("change", value.Change, _changes);
    }

    private NarrativeChange ReadChange(MemberReader json) => new(
        LineOf(json), Text(json, "basis"), json.Required("direction", _directions), json.ValueOrNull("amount", _package.Printed), json.ValueOrNull("rate", _package.Rate))
    {
        Word = json.Optional("word", _package.Text, string.Empty),
        IsContradictory = json.Optional("isContradictory", _package.Flag, false),
    };

    private void Write(MemberWriter json, NarrativeChange value)
    {
        json.Value("line", value.Line, _package.Line);
        json.Text("basis", value.Basis);
        json.Value("direction", value.Direction, _directions);
        json.ValueOrNull("amount", value.Amount, _package.Printed);
        json.ValueOrNull("rate", value.Rate, _package.Rate);
        json.Text("word", value.Word);
        json.Flag("isContradictory", value.IsContradictory);
    }

    private void WritePlace(MemberWriter json, int line, string section, string label)
    {
        json.Value("line", line, _package.Line);
        json.Text("section", section);
        json.Text("label", label);
    }

    private int LineOf(MemberReader json) => json.Optional("line", _package.Line, 0);

    private string Text(MemberReader json, string name) => json.Required(name, _package.Text);
}
