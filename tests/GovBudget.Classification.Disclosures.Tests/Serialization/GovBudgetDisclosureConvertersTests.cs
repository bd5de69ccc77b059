using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovBudget.Classification.Disclosures.Serialization;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Disclosures.Tests.Serialization;

public sealed class GovBudgetDisclosureConvertersTests
{
    private static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };
    private static readonly JsonSerializerOptions Options = Readable().AddGovBudgetDisclosureConverters();

    [Fact]
    public void A_document_is_what_DisclosureJson_writes()
    {
        string json = JsonSerializer.Serialize(Sample.Document, Options);

        Assert.Equal(Sample.Document.ToJson(), json);
        Same.As(Sample.Document, JsonSerializer.Deserialize<BudgetDisclosure>(json, Options));
        Same.As(Sample.Document, DisclosureJson.Read(json));
    }

    [Fact]
    public void Also_with_numbers_and_inside_a_document_of_ones_own()
    {
        JsonSerializerOptions options = Readable().AddGovBudgetDisclosureConverters(Numbers);
        string json = JsonSerializer.Serialize(new[] { Sample.Document }, options);

        Assert.Equal($"[{DisclosureJson.Write(Sample.Document, Numbers)}]", json);
        Same.As(Sample.Document, JsonSerializer.Deserialize<BudgetDisclosure[]>(json, options)![0]);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<BudgetDisclosure[]>(json, Options));
    }

    [Fact]
    public void A_document_is_read_strictly()
    {
        string json = Sample.Document.ToJson().Replace("\"sourceName\"", "\"source\"", StringComparison.Ordinal);

        JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<BudgetDisclosure[]>($"[{json}]", Options));
        Assert.Equal("$[0]", fault.Path);
        Assert.Contains("the member 'source' is not known", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_public_enumeration_is_its_English_names_also_as_keys()
    {
        Type[] enumerations = [.. typeof(BudgetDisclosure).Assembly.GetExportedTypes().Where(static type => type.IsEnum)];
        Assert.True(enumerations.Length >= 8);
        Assert.All(enumerations, static type =>
            typeof(GovBudgetDisclosureConvertersTests).GetMethod(nameof(CheckNames), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null));
    }

    [Fact]
    public void The_converters_of_the_values_are_added_once()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddGovBudgetConverters();
        int before = options.Converters.Count;
        options.AddGovBudgetDisclosureConverters();

        Assert.Equal(Options.Converters.Count, options.Converters.Count);
        Assert.True(before < options.Converters.Count);
        Assert.Equal("\"12.50\"", JsonSerializer.Serialize(BudgetAmount.FromYuan(12.5m), Options));
    }

    [Fact]
    public void What_is_no_document_has_no_JSON_form()
    {
        var fault = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Sample.Document.Tables[0], Options));

        Assert.StartsWith("DisclosedTable has no JSON form: DisclosureJson writes whole documents.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<DisclosedTable>("{}", Options));
    }

    private static JsonSerializerOptions Readable() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void CheckNames<TEnum>()
        where TEnum : struct, Enum
    {
        foreach (TEnum value in Enum.GetValues<TEnum>())
        {
            Assert.Equal($"\"{value}\"", JsonSerializer.Serialize(value, Options));
            Assert.Equal(value, JsonSerializer.Deserialize<TEnum>($"\"{value}\"", Options));
            Assert.Equal($"{{\"{value}\":1}}", JsonSerializer.Serialize(new Dictionary<TEnum, int> { [value] = 1 }, Options));
            Assert.Equal(value, Assert.Single(JsonSerializer.Deserialize<Dictionary<TEnum, int>>($"{{\"{value}\":1}}", Options)!).Key);
        }

        Assert.All(["\"Unheard\"", "\"1\"", "1", "null", "\"\""], static json => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<TEnum>(json, Options)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<TEnum, int>>("{\"Unheard\":1}", Options));
    }
}
