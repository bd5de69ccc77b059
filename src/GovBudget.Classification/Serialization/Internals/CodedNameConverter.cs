using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>An organisation as an object of its code and name.</summary>
internal sealed class CodedNameConverter() : ObjectConverter<CodedName>("code", "name")
{
    private readonly TextValueConverter _texts = new();

    protected override CodedName Read(MemberReader json) => new(json.ObjectOrNull("code", _texts) ?? "", json.Required("name", _texts));

    protected override void Write(MemberWriter json, CodedName value)
    {
        json.Text("code", string.IsNullOrEmpty(value.Code) ? null : value.Code);
        json.Text("name", value.Name ?? "");
    }
}
