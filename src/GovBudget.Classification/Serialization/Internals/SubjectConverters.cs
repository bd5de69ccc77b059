using System.Text.Json.Serialization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What a catalogue tells of a subject: written, and read by looking it up again.</summary>
internal sealed class SubjectConverters<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SubjectCodeConverter<TCode> _codes = new();
    private readonly LocalDateConverter _days = new();
    private readonly NamedValueConverter<BudgetAccount> _accounts = new();
    private readonly NamedValueConverter<Evidence> _evidences = new();
    private readonly FactConverters _facts;

    public SubjectConverters(ConverterSet converters) => _facts = converters.Facts;

    public IEnumerable<JsonConverter> All() =>
    [
        _codes, new WrittenConverter<Subject<TCode>>(Write), new WrittenConverter<DatedName<TCode>>(Write), new WrittenConverter<SubjectChange<TCode>>(Write),
        new FactConverter<NamedSubject<TCode>>(["code", "account", "name"], Read, Write),
    ];

    private void Write(MemberWriter json, Subject<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Text("name", value.Name);
        json.Value("level", value.Level, new NamedValueConverter<SubjectLevel>());
        json.Value("account", value.Account, _accounts);
        json.ValueOrNull("parent", value.Parent?.Code, _codes);
        json.Value("editionFrom", value.Edition.Valid.Start, _days);
        json.Value("editionTo", value.Edition.Valid.End, _days);
        json.ValueOrNull("validFrom", value.ValidFrom, _days);
        json.ValueOrNull("validTo", value.ValidTo, _days);
        json.Value("evidence", value.Evidence, _evidences);
        json.Text("layer", value.Layer);
    }

    private void Write(MemberWriter json, DatedName<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Text("name", value.Name);
        json.ValueOrNull("from", value.From, _facts.Bound);
        json.ValueOrNull("to", value.To, _facts.Bound);
        json.Flag("isLater", value.IsLater);
        json.Text("period", value.Period);
    }

    private void Write(MemberWriter json, SubjectChange<TCode> value)
    {
        json.Value("kind", value.Kind, new NamedValueConverter<SubjectChangeKind>());
        json.Value("day", value.Day, _days);
        json.Value("basis", value.Basis, new NamedValueConverter<ValidityBasis>());
        json.Value("account", value.Account, _accounts);
        json.List("from", value.From, _codes);
        json.List("to", value.To, _codes);
        json.Text("reason", value.Reason);
        json.List("sources", value.Sources, _facts.Source);
    }

    private NamedSubject<TCode> Read(MemberReader json) => new(
        json.Required("code", _codes), json.Optional("account", _accounts, BudgetAccount.None), json.ObjectOrNull("name", new TextValueConverter()));

    private void Write(MemberWriter json, NamedSubject<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Value("account", value.Account, _accounts);
        json.Text("name", value.Name);
    }
}
