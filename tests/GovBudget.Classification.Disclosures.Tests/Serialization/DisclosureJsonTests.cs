using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBudget.Classification.Disclosures.Serialization;
using GovBudget.Classification.Serialization;
using Json.Schema;

namespace GovBudget.Classification.Disclosures.Tests.Serialization;

public sealed class DisclosureJsonTests
{
    private static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };
    private static readonly Type[] LineTypes = [.. typeof(DisclosedLine).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(DisclosedLine)))];
    private static readonly JsonSchema Schema = SchemaOf(null);
    private static readonly JsonSchema SchemaOfNumbers = SchemaOf(Numbers);

    // With a row of every table and one form, so that thousands of damages are soon tried, and with a line of each type that the sample has not.
    private static readonly BudgetDisclosure Short = Sample.Document with
    {
        Tables =
        [
            .. Sample.Document.Tables.Select(static table => table with { Lines = [.. table.Lines.DistinctBy(static line => line.GetType())] }),
            new()
            {
                Kind = TableKind.Other, Title = "", Line = 1, Unit = AmountUnit.Yuan, RowCount = 2, Columns = [],
                Lines = [new RevenueLine(2, TableSide.Revenue, "税收收入", [], RevenueCode.Parse("101")), new ItemLine(3, TableSide.None, "备注", [])],
            },
        ],
        Forms = [Sample.Document.Forms[0]],
        Relations = [.. Sample.Document.Relations.Take(3)],
        Narrative = Sample.Document.Narrative with { Figures = [.. Sample.Document.Narrative.Figures.Take(8)] },
    };

    [Fact]
    public void The_sample_comes_back_as_it_was()
    {
        string json = Sample.Document.ToJson();
        var read = BudgetDisclosure.FromJson(json);

        Same.As(Sample.Document, read);
        Assert.Equal(json, read.ToJson());
        Assert.Equal(Sample.Document.ToHtml(), read.ToHtml());
        Assert.True(IsValid(Schema, json));
    }

    [Fact]
    public void Numbers_can_be_numbers()
    {
        string json = DisclosureJson.Write(Sample.Document, Numbers, indented: true);

        Same.As(Sample.Document, DisclosureJson.Read(Encoding.UTF8.GetBytes(json), Numbers));
        Assert.True(IsValid(SchemaOfNumbers, json));
        Assert.False(IsValid(Schema, json));
        Assert.ThrowsAny<JsonException>(() => DisclosureJson.Read(json));
    }

    [OriginalsFact("corpus/text")]
    public void Every_published_document_comes_back_as_it_was()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Originals, "corpus", "text"), "*.txt");
        Assert.NotEmpty(files);
        Assert.All(files, static file =>
        {
            BudgetDisclosure document = new DisclosureReader().Read(file);
            string json = document.ToJson();
            var read = BudgetDisclosure.FromJson(json);
            Same.As(document, read);

            // Equal numbers can be printed in two ways: 6.10 and 6.1.
            Assert.Equal(document.ToHtml(), read.ToHtml());
            Assert.Equal("", FaultsOf(json));
        });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void The_same_bytes_are_written_in_every_culture(string culture)
    {
        string json = Sample.Document.ToJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(json, Sample.Document.ToJson());
            Same.As(Sample.Document, BudgetDisclosure.FromJson(json));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_and_amounts_at_the_ends_of_their_range_come_back()
    {
        DisclosedColumn column = new(0, "\"合计\"\n", new(ColumnRole.Amount, Year: 2025, Other: "其他"));
        var extreme = new PrintedAmount(BudgetAmount.MinValue, BudgetAmount.FromFen(3), AmountUnit.Yuan);
        BudgetDisclosure document = Empty() with
        {
            FiscalYear = default,
            Tables =
            [
                new()
                {
                    Kind = TableKind.Other, Title = "", Line = 0, Unit = AmountUnit.None, RowCount = 2, Columns = [column],
                    Lines =
                    [
                        new BalanceLine(1, TableSide.Revenue, "", [new(column, extreme)], BalanceItem.CarriedForward) { Numbers = [new(column, 9999999999999999999999999999m, true)] },
                        new EconomicLine(2, TableSide.None, "𠮷", [], null, null, null) { IsShort = true, PrintedCode = "x" },
                    ],
                },
            ],
            Cells = new(long.MaxValue, 0, [new(3, "0.62", "why")]),
        };

        Same.As(document, BudgetDisclosure.FromJson(document.ToJson()));
        Assert.True(IsValid(Schema, document.ToJson()));
    }

    [Fact]
    public void What_could_not_be_read_back_is_not_written()
    {
        DisclosedColumn elsewhere = new(7, "合计", default);
        DisclosedLine line = new ItemLine(1, TableSide.None, "x", [new(elsewhere, default)]);
        DisclosedTable table = new() { Kind = TableKind.Other, Title = "", Line = 1, Unit = AmountUnit.Yuan, Columns = [], Lines = [line], RowCount = 1 };

        Assert.Contains("column, 7", Assert.Throws<JsonException>(() => (Empty() with { Tables = [table] }).ToJson()).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => (Empty() with { Organization = "\uD800" }).ToJson());
        Assert.Throws<JsonException>(() => (Empty() with { Tables = [table with { Lines = [], Notes = ["注\uD800"] }] }).ToJson());
        Assert.Throws<ArgumentNullException>(() => DisclosureJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => DisclosureJson.Read((string)null!));
    }

    [Fact]
    public void A_number_that_reading_refuses_is_not_written_and_the_message_names_it_and_its_place()
    {
        DisclosedColumn column = new(3, "合计", new(ColumnRole.Amount));
        DisclosedTable table = new() { Kind = TableKind.Other, Title = "", Line = 1, Unit = AmountUnit.Yuan, Columns = [column], Lines = [], RowCount = 1 };
        NarrativeFigure figure = new(1, "", "", default) { Sentence = 1, Change = new(1, "上年", 1, null, null) };

        NotWritten("$.tables[0].rowCount", "0 or more is needed, not -1", Empty() with { Tables = [table with { RowCount = -1 }] });
        NotWritten("$.tables[0].line", "-2 is no line", Empty() with { Tables = [table with { Line = -2 }] });
        NotWritten("$.tables[0].columns[1].index", "0 or more is needed, not -3", Empty() with { Tables = [table with { Columns = [column, column with { Index = -3 }] }] });
        NotWritten("$.tables[0]", "two columns have the same index, 3", Empty() with { Tables = [table with { Columns = [column, column with { Heading = "小计" }] }] });
        NotWritten(
            "$.tables[0].lines[0]", "a line of the type Revenue needs a 'code'",
            Empty() with { Tables = [table with { Lines = [new RevenueLine(1, TableSide.None, "", [], default)] }] });
        NotWritten("$.forms[0].rowCount", "0 or more is needed, not -4", Empty() with { Forms = [Sample.Document.Forms[0] with { RowCount = -4 }] });
        NotWritten("$.narrative.figures[0].sentence", "0 or more is needed, not -5", Empty() with { Narrative = new([figure with { Sentence = -5 }], []) });
        NotWritten("$.narrative.figures[0].change.direction", "from -1 to 1 is needed, not 2", Empty() with { Narrative = new([figure with { Change = figure.Change! with { Direction = 2 } }], []) });
        NotWritten("$.cells.numeric", "0 or more is needed, not -6", Empty() with { Cells = new(-6, 0, []) });
        NotWritten("$.cells.placed", "0 or more is needed, not -9223372036854775808", Empty() with { Cells = new(0, long.MinValue, []) });
    }

    [Fact]
    public void Whatever_value_is_odd_is_refused_or_comes_back()
    {
        var document = BudgetDisclosure.FromJson(Short.ToJson());
        (string Path, PropertyPlace Place)[] places = [.. PropertyPlace.In(document)];
        Assert.True(places.Length > 100, $"{places.Length}");
        Assert.All(LineTypes, type => Assert.Contains(places, place => place.Path.Contains($"[{type.Name}]", StringComparison.Ordinal)));
        foreach ((string path, PropertyPlace place) in places)
        {
            foreach (object? odd in place.OddValues())
            {
                object? before = place.Value;
                place.Value = odd;
                if (Written(document) is { } json)
                {
                    Assert.True(Read(json) is { } read && read.ToJson() == json, $"{path} is written as '{odd}' and not read as that");
                }

                place.Value = before;
            }
        }

        Same.As(Short, document);
    }

    [Theory]
    [InlineData("\"rowCount\":", "\"rowsCount\":", "$.tables[0]", "'rowsCount' is not known; known are kind, label")]
    [InlineData("\"kind\":\"Budget\"", "\"kind\":\"Budget\",\"kind\":\"Budget\"", "$", "'kind' is there twice")]
    [InlineData("\"kind\":\"Budget\"", "\"kind\":\"预算\"", "$.kind", "those are Budget, FinalAccount")]
    [InlineData("\"fiscalYear\":2026", "\"fiscalYear\":\"2026\"", "$.fiscalYear", "as a number, not text")]
    [InlineData("\"column\":1,", "\"column\":99,", "$.tables[0].lines[0].figures[0]", "no column of the table has the index")]
    [InlineData("\"type\":\"Fund\"", "\"type\":\"Line\"", "$.tables[0].lines[0].type", "those are Item, Functional")]
    [InlineData("\"type\":\"Fund\"", "\"type\":\"Total\"", "$.tables[0].lines[0]", "a line of the type Total has no 'fund'")]
    [InlineData("\"narrative\":{", "\"narrative\":null,\"x\":{", "$", "'x' is not known")]
    public void A_fault_names_its_place_and_what_can_stand_there(string from, string to, string path, string what)
    {
        string json = Sample.Document.ToJson();
        int place = json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(place >= 0, from);
        string damaged = string.Concat(json.AsSpan(0, place), to, json.AsSpan(place + from.Length));
        JsonException fault = Assert.ThrowsAny<JsonException>(() => BudgetDisclosure.FromJson(damaged));

        Assert.Equal(path, fault.Path);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.False(IsValid(Schema, damaged) && !what.Contains("twice", StringComparison.Ordinal) && !what.Contains("index", StringComparison.Ordinal));
    }

    [Fact]
    public void Damaged_documents_are_refused_by_a_JsonException_or_read_as_what_they_say()
    {
        var random = new Random(20261128);
        byte[] document = Encoding.UTF8.GetBytes(Short.ToJson());
        for (int i = 0; i < 500; i++)
        {
            int place = random.Next(document.Length);
            byte value = (byte)random.Next(256);
            byte[] damaged = (i % 5) switch
            {
                0 => document[..place],
                1 => [.. document[..place], value, .. document[(place + 1)..]],
                2 => [.. document[..place], value, .. document[place..]],
                3 => [.. document[..place], .. document[(place + 1)..]],
                _ => [.. document[..place], .. document[Math.Min(document.Length, place + 40)..]],
            };
            Exception? fault = Record.Exception(() => Assert.NotNull(DisclosureJson.Read(damaged).ToJson()));
            Assert.True(fault is null or JsonException, $"{i}: {fault}");
        }
    }

    [Fact]
    public void What_the_schema_refuses_the_reader_refuses_but_for_null_in_the_place_of_a_member_that_can_be_left_out()
    {
        string[] others = ["null", "-1", "0", "1.5", "99999999999", "\"\"", "\"x\"", "true", "[]", "[null]", "{}"];
        var document = JsonNode.Parse(Short.ToJson())!;
        foreach ((JsonObject parent, string name) in MembersOf(document, "", []).ToArray())
        {
            JsonNode? value = parent[name];
            foreach (string other in others)
            {
                parent[name] = JsonNode.Parse(other);
                bool isWider = IsRead(document) && !IsValid(Schema, document.ToJsonString());
                if (isWider && other == "null")
                {
                    parent.Remove(name);
                    isWider = !IsRead(document) || !IsValid(Schema, document.ToJsonString());
                }

                Assert.False(isWider, $"{parent.GetPath()}.{name}: {other}");
            }

            parent[name] = value;
        }

        Assert.True(IsValid(Schema, document.ToJsonString()));
    }

    [Theory]
    [InlineData("\"rowCount\":", "$.tables[0].rowCount", "a whole number of 0 or more is needed, not -1")]
    [InlineData("\"index\":", "$.tables[0].columns[0].index", "a whole number of 0 or more")]
    [InlineData("\"sentence\":", "$.narrative.figures[0].sentence", "a whole number of 0 or more")]
    public void A_place_or_a_count_is_not_negative(string member, string path, string what)
    {
        string json = Sample.Document.ToJson();
        JsonException fault = Assert.ThrowsAny<JsonException>(() => BudgetDisclosure.FromJson(json.Insert(json.IndexOf(member, StringComparison.Ordinal) + member.Length, "-1")));

        Assert.Equal(path, fault.Path);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_object_of_the_schema_takes_more_members_and_all_are_named_in_their_order()
    {
        using var schema = JsonDocument.Parse(DisclosureJson.Schema());
        using var document = JsonDocument.Parse(Sample.Document.ToJson());
        JsonElement definitions = schema.RootElement.GetProperty("$defs");

        Assert.All(ObjectsOf(schema.RootElement), static element => Assert.False(element.GetProperty("additionalProperties").GetBoolean()));
        Assert.Equal(NamesOf(document.RootElement), NamesOf(definitions.GetProperty("disclosure").GetProperty("properties")));
        Assert.Equal(NamesOf(document.RootElement.GetProperty("tables")[0]), NamesOf(definitions.GetProperty("table").GetProperty("properties")));
        Assert.Equal(NamesOf(document.RootElement.GetProperty("forms")[0]), NamesOf(definitions.GetProperty("form").GetProperty("properties")));
        foreach (JsonElement line in document.RootElement.GetProperty("tables").EnumerateArray().SelectMany(static table => table.GetProperty("lines").EnumerateArray()))
        {
            Assert.Equal(NamesOf(line), NamesOf(definitions.GetProperty($"line{line.GetProperty("type")}").GetProperty("properties")));
        }
    }

    [Theory]
    [InlineData("tableKind", typeof(TableKind))]
    [InlineData("columnRole", typeof(ColumnRole))]
    [InlineData("side", typeof(TableSide))]
    [InlineData("threePublicItem", typeof(ThreePublicItem))]
    [InlineData("balanceItem", typeof(BalanceItem))]
    [InlineData("totalKind", typeof(TotalKind))]
    [InlineData("fundSource", typeof(FundSource))]
    [InlineData("expenditureKind", typeof(ExpenditureKind))]
    [InlineData("unitType", typeof(UnitType))]
    public void The_schema_names_every_member_of_an_enumeration(string definition, Type enumeration)
    {
        using var schema = JsonDocument.Parse(DisclosureJson.Schema());

        Assert.Equal(
            Enum.GetNames(enumeration).Order(),
            schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("enum").EnumerateArray().Select(static name => name.GetString()).OfType<string>().Order());
    }

    // One member of each place: the lines of a table, say, differ by their type alone.
    private static IEnumerable<(JsonObject Parent, string Name)> MembersOf(JsonNode? node, string place, HashSet<string> seen) => node switch
    {
        JsonObject parent => parent.SelectMany(member => MembersOf(member.Value, $"{place}.{parent["type"]}.{member.Key}", seen)
            .Concat(seen.Add($"{place}.{parent["type"]}.{member.Key}") ? [(parent, member.Key)] : [])),
        JsonArray list => list.SelectMany(element => MembersOf(element, place, seen)),
        _ => [],
    };

    private static void NotWritten(string path, string what, BudgetDisclosure document)
    {
        JsonException fault = Assert.Throws<JsonException>(document.ToJson);

        Assert.Equal(path, fault.Path);
        Assert.StartsWith($"{path}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }

    private static string? Written(BudgetDisclosure document)
    {
        try
        {
            return document.ToJson();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsRead(JsonNode document) => Read(document.ToJsonString()) is not null;

    private static BudgetDisclosure? Read(string json)
    {
        try
        {
            return BudgetDisclosure.FromJson(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static BudgetDisclosure Empty() => new()
    {
        SourceName = "x",
        Organization = "",
        FiscalYear = new(2026),
        Kind = DisclosureKind.Budget,
        Units = [],
        Tables = [],
        Forms = [],
        Narrative = new(ImmutableArray<NarrativeFigure>.Empty, []),
        Cells = new(0, 0, []),
    };

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(static member => member.Name);

    private static IEnumerable<JsonElement> ObjectsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => ObjectsOf(member.Value)).Concat(element.TryGetProperty("properties", out _) ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ObjectsOf),
        _ => [],
    };

    private static JsonSchema SchemaOf(GovBudgetJsonOptions? options) => JsonSchema.FromText(DisclosureJson.Schema(options), new BuildOptions { SchemaRegistry = new() });

    private static string FaultsOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        EvaluationResults results = Schema.Evaluate(document.RootElement, new() { OutputFormat = OutputFormat.List });
        return results.IsValid ? "" : string.Join("\n", results.Details!.Where(static detail => detail.Errors is not null).Take(40)
            .Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));
    }

    private static bool IsValid(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
