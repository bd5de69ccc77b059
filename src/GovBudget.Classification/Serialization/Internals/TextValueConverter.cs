namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A text that is not read further, such as a name.</summary>
internal sealed class TextValueConverter() : TextConverter<string>("a value")
{
    protected override string TextOf(string value) => value;

    protected override string Parse(string text) => text;
}
