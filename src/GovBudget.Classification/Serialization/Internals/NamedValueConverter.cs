namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A member of a vocabulary as its English name, which never changes; numbers and other spellings are refused.</summary>
internal sealed class NamedValueConverter<TEnum>() : TextConverter<TEnum>($"a member of {typeof(TEnum).Name}")
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Names = Enum.GetNames<TEnum>();

    /// <summary>One for all writers: it has no options.</summary>
    public static NamedValueConverter<TEnum> Shared { get; } = new();

    protected override string TextOf(TEnum value) =>
        Array.IndexOf(Values, value) is var index and >= 0 ? Names[index] : throw new System.Text.Json.JsonException($"{value} is not a member of {typeof(TEnum).Name}.");

    protected override TEnum Parse(string text) =>
        Array.IndexOf(Names, text) is var index and >= 0 ? Values[index] : throw WrongForm(text, $"those are {string.Join(", ", Names)}");
}
