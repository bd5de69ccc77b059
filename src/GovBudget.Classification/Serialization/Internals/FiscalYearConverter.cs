using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A budget year as a number, 2026; as a key its four digits. The default, no year, is <c>null</c>.</summary>
internal sealed class FiscalYearConverter() : TextConverter<FiscalYear>("a budget year", hasNone: true)
{
    private const int DigitCount = 4;

    public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.Number => reader.TryGetInt32(out int year) && year is >= FiscalYear.MinYear and <= FiscalYear.MaxYear
            ? new(year)
            : throw new JsonFaultException($"a budget year is a whole number from {FiscalYear.MinYear} to {FiscalYear.MaxYear}, not {JsonText.Found(ref reader)}"),
        _ => throw WrongKind(ref reader, "a number"),
    };

    public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options)
    {
        if (value.IsNone)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteNumberValue(value.Year);
        }
    }

    protected override string TextOf(FiscalYear value) => value.ToString();

    // FiscalYear.Parse also takes what documents print: 二〇二六年.
    protected override FiscalYear Parse(string text) =>
        text.Length == DigitCount && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FiscalYear.MinYear and <= FiscalYear.MaxYear
            ? new(year)
            : throw WrongForm(text, $"four digits are, from {FiscalYear.MinYear} to {FiscalYear.MaxYear}");
}
