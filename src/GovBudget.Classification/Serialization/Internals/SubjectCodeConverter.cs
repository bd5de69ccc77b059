namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A code as its digits; the default, no code, is <c>null</c>.</summary>
internal sealed class SubjectCodeConverter<TCode>() : TextConverter<TCode>("a code", hasNone: true)
    where TCode : struct, ISubjectCode<TCode>
{
    protected override string TextOf(TCode value) => value.ToString()!;

    protected override TCode Parse(string text) => SubjectCode.Parse<TCode>(text).Value;
}
