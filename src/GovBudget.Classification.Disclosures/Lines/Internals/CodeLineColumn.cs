using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of codes.</summary>
internal sealed class CodeLineColumn<TCode>(int index, KeyColumnBuilder<TCode> keys) : KeyLineColumn<TCode>(index, keys)
    where TCode : struct, ISubjectCode<TCode>
{
    protected override LineFault Read(ReadOnlySpan<byte> field, out TCode key)
    {
        if (TCode.TryParse(field, null, out key))
        {
            return LineFault.None;
        }

        SubjectCodeReading<TCode> reading = SubjectCodeReader.Read<TCode>(Encoding.UTF8.GetString(field));
        key = reading.Success ? reading.Value : default;
        return reading.Fault switch
        {
            SubjectCodeFault.None => LineFault.AdjustedCode,
            SubjectCodeFault.Empty => LineFault.MissingCode,
            SubjectCodeFault.OtherScheme => LineFault.OtherScheme,
            _ => LineFault.BadCode,
        };
    }

    public override string Describe(LineFault fault, string text)
    {
        if (fault == LineFault.MissingCode)
        {
            return "the line has no code and was taken without one";
        }

        SubjectCodeReading<TCode> reading = SubjectCodeReader.Read<TCode>(text);
        return fault == LineFault.AdjustedCode ? $"'{text}' was read as {reading.Value}" : reading.Message;
    }
}
