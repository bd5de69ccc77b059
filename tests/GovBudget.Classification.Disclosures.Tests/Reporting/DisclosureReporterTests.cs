using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Reporting;

namespace GovBudget.Classification.Disclosures.Tests.Reporting;

/// <summary>The JSON report is a contract: names, types and the form of amounts.</summary>
public sealed partial class DisclosureReporterTests
{
    private static readonly JsonElement Json = Parse(Sample.Document);

    [Fact]
    public void Reports_are_one_array_with_an_object_a_document()
    {
        using var output = new MemoryStream();
        DisclosureReport report = DisclosureReporter.Report(Sample.Document);
        DisclosureReporter.WriteJson([report, report], output);
        using JsonDocument read = JsonDocument.Parse(output.ToArray());
        Assert.Equal((JsonValueKind.Array, 2), (read.RootElement.ValueKind, read.RootElement.GetArrayLength()));
        using var none = new MemoryStream();
        DisclosureReporter.WriteJson([], none);
        Assert.Equal("[]", Encoding.UTF8.GetString(none.ToArray()));
    }

    [Theory]
    [InlineData("file", JsonValueKind.String)]
    [InlineData("organization", JsonValueKind.String)]
    [InlineData("fiscalYear", JsonValueKind.Number)]
    [InlineData("documentKind", JsonValueKind.String)]
    [InlineData("tables", JsonValueKind.Array)]
    [InlineData("unrecognisedTables", JsonValueKind.Array)]
    [InlineData("cells", JsonValueKind.Object)]
    [InlineData("totals", JsonValueKind.Object)]
    [InlineData("functional", JsonValueKind.Array)]
    [InlineData("economic", JsonValueKind.Array)]
    [InlineData("funds", JsonValueKind.Array)]
    [InlineData("threePublic", JsonValueKind.Object)]
    [InlineData("operatingExpense", JsonValueKind.String)]
    [InlineData("projects", JsonValueKind.Array)]
    [InlineData("performanceTables", JsonValueKind.Number)]
    [InlineData("relations", JsonValueKind.Object)]
    [InlineData("findings", JsonValueKind.Array)]
    public void A_member_has_its_name_and_kind(string name, JsonValueKind kind) => Assert.Equal(kind, Json.GetProperty(name).ValueKind);

    [Theory]
    [InlineData("tables", "kind title line unit rows total")]
    [InlineData("functional", "code printedName name amount basic project")]
    [InlineData("economic", "departmentCode departmentName governmentCode governmentName amount personnel operating")]
    [InlineData("funds", "source amount")]
    [InlineData("projects", "unit name amount")]
    [InlineData("findings", "code severity verdict relation message line left right difference")]
    public void An_element_has_at_least_these_members(string array, string members)
    {
        Assert.NotEqual(0, Json.GetProperty(array).GetArrayLength());
        Assert.All(Json.GetProperty(array).EnumerateArray(), e => Assert.Superset(members.Split(' ').ToHashSet(), e.EnumerateObject().Select(p => p.Name).ToHashSet()));
    }

    [Theory]
    [InlineData("cells", "numeric placed unplaced")]
    [InlineData("totals", "revenue expenditure basic project")]
    [InlineData("threePublic", "total abroad reception vehicles vehiclePurchase vehicleOperation")]
    [InlineData("relations", "checked consistent roundingOnly inconsistent notChecked")]
    public void An_object_has_at_least_these_members(string name, string members) =>
        Assert.Superset(members.Split(' ').ToHashSet(), Json.GetProperty(name).EnumerateObject().Select(p => p.Name).ToHashSet());

    [Fact]
    public void What_is_not_placed_and_not_recognised_has_its_place()
    {
        JsonElement json = Parse(Sample.ReadText("某表\n甲\t1.5\t乙\n"));
        JsonElement cell = Assert.Single(json.GetProperty("cells").GetProperty("unplaced").EnumerateArray());
        Assert.Equal((2, "1.5"), (cell.GetProperty("line").GetInt32(), cell.GetProperty("text").GetString()));
        Assert.NotEqual(string.Empty, cell.GetProperty("why").GetString());
        JsonElement table = Assert.Single(json.GetProperty("unrecognisedTables").EnumerateArray());
        Assert.Equal(["line", "rows", "title"], table.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("fiscalYear").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("operatingExpense").ValueKind);
    }

    [Fact]
    public void The_figures_of_the_sample_are_in_yuan_with_two_decimals()
    {
        Assert.Equal(
            ("9945300.00", "9945300.00", "7309600.00", "2635700.00"),
            (Text("totals", "revenue"), Text("totals", "expenditure"), Text("totals", "basic"), Text("totals", "project")));
        Assert.Equal(
            ("216000.00", null, "76000.00", "140000.00", null, "140000.00"),
            (Text("threePublic", "total"), Text("threePublic", "abroad"), Text("threePublic", "reception"), Text("threePublic", "vehicles"), Text("threePublic", "vehiclePurchase"), Text("threePublic", "vehicleOperation")));
        Assert.Equal("472600.00", Json.GetProperty("operatingExpense").GetString());
        Assert.Equal(
            (13 + 25, 23, 44, 26, 25),
            (Json.GetProperty("tables").GetArrayLength(), Json.GetProperty("functional").GetArrayLength(), Json.GetProperty("economic").GetArrayLength(), Json.GetProperty("projects").GetArrayLength(), Json.GetProperty("performanceTables").GetInt32()));
    }

    [Fact]
    public void The_wrong_name_is_printed_beside_the_right_one()
    {
        BudgetDisclosure document = Sample.ReadText("2026年支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t5.00\t3.00\t2.00\n201\t一般公共预算支出\t5.00\t3.00\t2.00\n");
        JsonElement line = Assert.Single(Parse(document).GetProperty("functional").EnumerateArray());
        Assert.Equal(("一般公共预算支出", "一般公共服务支出"), (line.GetProperty("printedName").GetString(), line.GetProperty("name").GetString()));
    }

    [Fact]
    public void Every_amount_is_a_text_with_two_decimals_or_null()
    {
        string[] names = ["amount", "total", "basic", "project", "revenue", "expenditure", "personnel", "operating", "left", "right", "difference", "abroad", "reception", "vehicles", "inclusive", "declared", "imbalance", "current", "change", "base"];
        int amounts = 0;
        foreach (JsonProperty property in Members(Json).Where(p => names.Contains(p.Name)))
        {
            amounts++;
            Assert.True(property.Value.ValueKind == JsonValueKind.Null || TwoDecimals().IsMatch(property.Value.GetString()!), $"{property.Name}: {property.Value}");
        }

        Assert.InRange(amounts, 300, 5000);
    }

    [Fact]
    public void The_counts_of_relations_add_up()
    {
        JsonElement relations = Json.GetProperty("relations");
        int Count(string name) => relations.GetProperty(name).GetInt32();
        Assert.Equal(Count("checked"), Count("consistent") + Count("roundingOnly") + Count("inconsistent"));
        Assert.Equal(Sample.Document.Relations.Length, Count("checked") + Count("notChecked"));
    }

    private static string? Text(string owner, string name) => Json.GetProperty(owner).GetProperty(name).GetString();

    private static byte[] Write(BudgetDisclosure document)
    {
        using var output = new MemoryStream();
        DisclosureReporter.WriteJson([DisclosureReporter.Report(document)], output);
        return output.ToArray();
    }

    private static JsonElement Parse(BudgetDisclosure document) => JsonDocument.Parse(Write(document)).RootElement[0].Clone();

    private static IEnumerable<JsonProperty> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name != "relations").SelectMany(p => p.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Members(p.Value) : [p]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    [GeneratedRegex(@"^-?[0-9]+\.[0-9]{2}$")]
    private static partial Regex TwoDecimals();
}
