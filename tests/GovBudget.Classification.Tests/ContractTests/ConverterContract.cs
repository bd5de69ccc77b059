using System.Text.Encodings.Web;
using System.Text.Json;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Tests.ContractTests;

/// <summary>Proves that a type keeps the contract of JSON: one form, read back as it was, as a key too, and nothing else is read.</summary>
internal sealed class ConverterContract(GovBudgetJsonOptions? govBudget = null)
{
    // Of these, none is a value of any type but a list of flags, and none of them is an empty object.
    private static readonly string[] OfNoType = ["true", "1.5", "1e2", "{}", "[[]]", "\"\"", "\" \"", "\"\\uD800\"", "\"\\u0000\"", "{\"x\":1}", "\"一\"", "99999999999999999999999999999999"];

    /// <summary>The options of a serializer with the converters; Chinese is left readable, so that forms can be compared.</summary>
    public JsonSerializerOptions Options { get; } =
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddGovBudgetConverters(govBudget);

    /// <summary>Proves the contract of a value that has one text, or one number.</summary>
    /// <param name="forms">Values with their one form.</param>
    /// <param name="refused">What is no value; what of it is text is no key either, unless <paramref name="keysRefused"/> says what is none.</param>
    /// <param name="keysRefused">What is no key, where keys have another form than values.</param>
    public void Check<T>((T Value, string Json)[] forms, string[] refused, string[]? keysRefused = null)
        where T : notnull
    {
        CheckValues(forms, refused);
        foreach ((T value, string json) in forms.Where(static form => form.Json != "null"))
        {
            string key = $"{{\"{json.Trim('"')}\":1}}";
            Assert.Equal(key, JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }, Options));
            Assert.Equal(value, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(key, Options)!).Key);
        }

        foreach (string text in keysRefused ?? refused.Where(static text => text.StartsWith('"')))
        {
            Refuse<Dictionary<T, int>>($"{{{text}:1}}");
        }
    }

    /// <summary>Proves the contract of a value as such; of one that is an object or a list, that is all.</summary>
    public void CheckValues<T>((T Value, string Json)[] forms, string[] refused, params string[] alsoRead)
        where T : notnull
    {
        foreach ((T value, string json) in forms)
        {
            foreach (string culture in InCulture.Names)
            {
                Assert.Equal(json, InCulture.Run(culture, () => JsonSerializer.Serialize(value, Options)));
                Assert.Equal(value, InCulture.Run(culture, () => JsonSerializer.Deserialize<T>(json, Options)));
                Assert.Equal(value, InCulture.Run(culture, () => JsonSerializer.Deserialize<T[]>($" [ {json} ]", Options)!.Single()));
            }
        }

        foreach (string text in refused.Concat(OfNoType.Where(text => !Array.Exists(forms, form => form.Json == text)).Except(alsoRead)))
        {
            Refuse<T>(text);
        }
    }

    /// <summary>Proves that a text is refused, and that the path of the fault is known.</summary>
    public JsonException Refuse<T>(string json)
    {
        JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T[]>($"[{json}]", Options));
        Assert.StartsWith("$[0]", fault.Path, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Message);
        Assert.True(fault.Message.Length < 1500, "A message does not repeat a text of megabytes.");
        return fault;
    }
}
