using System.Text.Json.Serialization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What a catalogue tells of a subject: written, and read by looking it up again.</summary>
internal sealed partial class SubjectConverters<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SubjectCodeConverter<TCode> _codes = new();
    private readonly LocalDateConverter _days = new();
    private readonly NamedValueConverter<BudgetAccount> _accounts = new();
    private readonly TextValueConverter _texts = new();
    private readonly FactConverters _facts;
    private readonly BudgetAmountConverter _amounts;

    public SubjectConverters(ConverterSet converters) => (_facts, _amounts) = (converters.Facts, converters.Amount);

    public WrittenConverter<Subject<TCode>> Subject => new(Write);

    public IEnumerable<JsonConverter> All() =>
    [
        _codes, Subject, new WrittenConverter<DatedName<TCode>>(Write), new WrittenConverter<SubjectChange<TCode>>(Write),
        new FactConverter<NamedSubject<TCode>>(["code", "account", "name"], Read, Write),
        Lookup, NameLookup, new WrittenConverter<SubjectSearchHit<TCode>>(Write), Check, Lineage, Diff, Upgrade, Restatement, .. Rows(),
    ];

    private static void WriteHead(MemberWriter json, string kind)
    {
        json.Text("kind", kind);
        json.Name("scheme", TCode.Scheme);
    }

    private void WriteDays(MemberWriter json, LocalDate from, LocalDate to)
    {
        json.Value("from", from, _days);
        json.Value("to", to, _days);
    }

    private void Write(MemberWriter json, Subject<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Text("name", value.Name);
        json.Name("level", value.Level);
        json.Name("account", value.Account);
        json.ValueOrNull("parent", value.Parent?.Code, _codes);
        json.Value("editionFrom", value.Edition.Valid.Start, _days);
        json.Value("editionTo", value.Edition.Valid.End, _days);
        json.ValueOrNull("validFrom", value.ValidFrom, _days);
        json.ValueOrNull("validTo", value.ValidTo, _days);
        json.Name("evidence", value.Evidence);
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
        json.Name("kind", value.Kind);
        json.Value("day", value.Day, _days);
        json.Name("basis", value.Basis);
        json.Name("account", value.Account);
        json.List("from", value.From, _codes);
        json.List("to", value.To, _codes);
        json.Text("reason", value.Reason);
        json.List("sources", value.Sources, _facts.Source);
    }

    private NamedSubject<TCode> Read(MemberReader json) => new(
        json.Required("code", _codes), json.Optional("account", _accounts, BudgetAccount.None), json.ObjectOrNull("name", _texts));

    private void Write(MemberWriter json, NamedSubject<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Name("account", value.Account);
        json.Text("name", value.Name);
    }
}
