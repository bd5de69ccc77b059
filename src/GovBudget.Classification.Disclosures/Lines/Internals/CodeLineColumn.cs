using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of codes.</summary>
internal sealed class CodeLineColumn<TCode>(int index, KeyColumnBuilder<TCode> keys) : LineColumn(index)
    where TCode : struct, ISubjectCode<TCode>
{
    private TCode _code;

    public override LineFault Read(ReadOnlySpan<byte> field)
    {
        if (TCode.TryParse(field, null, out _code) || field.IsEmpty)
        {
            return LineFault.None;
        }

        SubjectCodeReading<TCode> reading = SubjectCodeReader.Read<TCode>(Encoding.UTF8.GetString(field));
        _code = reading.Success ? reading.Value : default;
        return reading.Success ? LineFault.AdjustedCode : reading.Fault == SubjectCodeFault.OtherScheme ? LineFault.OtherScheme : LineFault.BadCode;
    }

    public override void Commit() => keys.Add(_code);

    public override string Describe(LineFault fault, string text) => fault == LineFault.AdjustedCode
        ? $"'{text}' was read as {_code}"
        : SubjectCodeReader.Read<TCode>(text).Message;
}
