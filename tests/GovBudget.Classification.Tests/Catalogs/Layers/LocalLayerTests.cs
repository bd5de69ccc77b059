using System.Globalization;
using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Layers;

public sealed class LocalLayerTests
{
    [Theory]
    [InlineData("code,name,account,from,to\n201139901,招商服务,general,2026-01-01,2026-12-31")]
    [InlineData("\uFEFF科目编码,科目名称,预算类别,启用日期,停用日期\r\n201139901,招商服务,一般公共预算,2026/1/1,2026/12/31\r\n")]
    [InlineData("科目名称,to,科目编码,from,account\r\n\"招商服务\",2026-12-31,\"201139901\",2026-1-1,GeneralPublic")]
    [InlineData("科目编码，科目名称，预算类别，from，to\n201139901，招商服务，一般公共预算，2026-01-01，2026-12-31")]
    public void Columns_are_found_by_their_headings(string text)
    {
        LocalLayer<FunctionalCode> layer = Csv(text);

        Assert.Empty(layer.Findings);
        LocalSubject<FunctionalCode> row = Assert.Single(layer.Rows);
        Assert.Equal(("201139901", "招商服务", BudgetAccount.GeneralPublic), (row.Code.ToString(), row.Name, row.Account));
        Assert.Equal((new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), 2), (row.From, row.To, row.Line));
        Assert.Equal(("省", Evidence.Unverified), (layer.Name, layer.Evidence));
    }

    [Theory]
    [InlineData("code,name\n2011,x", 1, RowFault.BadCode)]
    [InlineData("code,name\n501,x", 1, RowFault.BadCode)]
    [InlineData("code,name\n201139901, ", 2, RowFault.BadName)]
    [InlineData("code,name\n201139901,\"a\nb\"", 2, RowFault.BadName)]
    [InlineData("code,name,account\n201139901,x,别的", 3, RowFault.BadAccount)]
    [InlineData("code,name,from\n201139901,x,2026-02-30", 3, RowFault.BadDay)]
    [InlineData("code,name,from\n201139901,x,2026", 3, RowFault.BadDay)]
    [InlineData("code,name,from,to\n201139901,x,2026-02-02,2026-01-01", 4, RowFault.BadDay)]
    [InlineData("code,name\n201139901", 0, RowFault.FieldCount)]
    [InlineData("code,name\n201139901,x,y", 0, RowFault.FieldCount)]
    [InlineData("code,name\n201139901，甲，乙", 0, RowFault.FieldCount)]
    [InlineData("code,name\n201139901,a\"b\"", 2, RowFault.Malformed)]
    [InlineData("code,name\n201139901,\"a", 2, RowFault.Malformed)]
    public void A_bad_row_is_a_finding_with_its_place_or_stops_the_reading(string text, int column, RowFault fault)
    {
        RowFinding finding = Assert.Single(Csv(text).Findings);

        Assert.Equal((2, column, fault, true), (finding.Line, finding.Column, finding.Fault, finding.IsRefusal));
        Assert.Empty(Csv(text).Rows);
        InvalidDataException stop = Assert.Throws<InvalidDataException>(() => Csv(text, BadRowPolicy.Throw));
        Assert.Contains("Line 2", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_around_a_bad_one_are_kept()
    {
        LocalLayer<FunctionalCode> layer = Csv("code,name\n201139901,甲\nx,y\n201139902,乙,,\n");

        Assert.Equal([2, 4], layer.Rows.Select(static row => row.Line));
        Assert.Equal(3, Assert.Single(layer.Findings).Line);
    }

    [Fact]
    public void A_column_that_is_not_read_is_told_and_stops_nothing()
    {
        LocalLayer<FunctionalCode> layer = Csv("code,name,parent,备注\n201139901,甲,20113,x", BadRowPolicy.Throw);

        Assert.Single(layer.Rows);
        Assert.Equal([(3, RowFault.UnknownColumn), (4, RowFault.UnknownColumn)], layer.Findings.Select(static f => (f.Column, f.Fault)));
        Assert.DoesNotContain(layer.Findings, static finding => finding.IsRefusal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\uFEFF\r\n", "empty")]
    [InlineData("code,name\n", "no rows")]
    [InlineData("编号,name\n1,2", "no column is headed code")]
    [InlineData("code,科目编码,name\n1,2,3", "stands twice")]
    [InlineData("code,\"name\n201,x", "never closed")]
    public void A_file_that_cannot_be_read_as_a_whole_is_refused(string text, string why) =>
        Assert.Contains(why, Assert.Throws<InvalidDataException>(() => Csv(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_of_another_encoding_are_refused_with_line_and_advice()
    {
        // 招商 in GB18030.
        byte[] bytes = [.. "code,name\n201139901,"u8, 0xD5, 0xD0, 0xC9, 0xCC];
        foreach (Func<LocalLayer<FunctionalCode>> read in (Func<LocalLayer<FunctionalCode>>[])[
            () => LocalLayer<FunctionalCode>.ReadCsv(new MemoryStream(bytes), new() { Name = "省" }),
            () => LocalLayer<FunctionalCode>.ReadJson(new MemoryStream(bytes))])
        {
            string message = Assert.Throws<InvalidDataException>(read).Message;
            Assert.Contains("line 2", message, StringComparison.Ordinal);
            Assert.Contains("GB18030", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read()
    {
        var text = new StringBuilder("code,name\n");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2011{i % 100:00}{i / 100 % 100:00}{i % 97:00},某{i}\n");
        }

        Assert.Equal(100_000, Csv(text.ToString()).Rows.Length + Csv(text.ToString()).Findings.Length);
    }

    [Fact]
    public void A_layer_in_JSON_says_its_name_and_evidence()
    {
        LocalLayer<FunctionalCode> layer = Json("""
            {"name": "浙江省", "evidence": "official", "rows": [
              {"code": "201139901", "name": "招商服务", "account": "general", "from": "2026-01-01", "to": null},
              {"科目编码": "201139902", "科目名称": "会展"}
            ]}
            """);

        Assert.Empty(layer.Findings);
        Assert.Equal(("浙江省", Evidence.Official), (layer.Name, layer.Evidence));
        Assert.Equal([2, 3], layer.Rows.Select(static row => row.Line));
        Assert.Equal((new LocalDate(2026, 1, 1), null), (layer.Rows[0].From, layer.Rows[0].To));
    }

    [Theory]
    [InlineData("""{"code": "201139901", "code": "201139902", "name": "x"}""", RowFault.DuplicateMember)]
    [InlineData("""{"code": "201139901", "科目编码": "201139902", "name": "x"}""", RowFault.DuplicateMember)]
    [InlineData("""{"code": 201139901, "name": "x"}""", RowFault.NotText)]
    [InlineData("""{"code": "201139901", "name": {"zh": ["x"]}}""", RowFault.NotText)]
    [InlineData("""{"code": "201139901", "name": "\uD800"}""", RowFault.NotText)]
    [InlineData("""{"code": "201139901", "name": "a\tb"}""", RowFault.BadName)]
    [InlineData("""{"name": "x"}""", RowFault.BadCode)]
    [InlineData("""["201139901"]""", RowFault.NotText)]
    public void A_bad_row_of_JSON_is_a_finding_with_its_line(string row, RowFault fault)
    {
        LocalLayer<FunctionalCode> layer = Json($"{{\"name\": \"省\", \"rows\": [\n{row},\n{{\"code\": \"201139903\", \"name\": \"y\"}}]}}");

        RowFinding finding = Assert.Single(layer.Findings);
        Assert.Equal((2, fault), (finding.Line, finding.Fault));
        Assert.Equal(3, Assert.Single(layer.Rows).Line);
    }

    [Fact]
    public void Members_that_are_not_known_are_told()
    {
        LocalLayer<FunctionalCode> layer = Json("{\"name\": \"省\", \"note\": {\"a\": [1]},\n\"rows\": [{\"code\": \"201139901\", \"name\": \"x\", \"parent\": \"201\"}]}");

        Assert.Equal([(1, RowFault.UnknownColumn), (2, RowFault.UnknownColumn)], layer.Findings.Select(static f => (f.Line, f.Fault)));
        Assert.Single(layer.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"name": "省", "rows": []}""")]
    [InlineData("""{"name": "省", "name": "市", "rows": [{"code": "201139901", "name": "x"}]}""")]
    [InlineData("""{"name": "省", "evidence": "sure", "rows": [{"code": "201139901", "name": "x"}]}""")]
    [InlineData("""{"name": "省", "rows": [{"code": "201139901", "name": "x"}]""")]
    [InlineData("""{"name": "省", "rows": [{"code": "201139901", "name": "x"}]} {}""")]
    [InlineData("""{"name": 1, "rows": [{"code": "201139901", "name": "x"}]}""")]
    public void JSON_that_is_no_layer_is_refused(string text) =>
        Assert.Contains("line 1", Assert.Throws<InvalidDataException>(() => Json(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Json($"{{\"name\": {new string('[', 100_000)}"));

    [Fact]
    public void Rows_made_in_code_must_be_whole()
    {
        FunctionalCode code = FunctionalCode.Parse("201139901");

        Assert.Single(LocalLayer<FunctionalCode>.Create("省", [new(code, "甲")]).Rows);
        Assert.Throws<ArgumentException>(() => LocalLayer<FunctionalCode>.Create("省", [new(default, "甲")]));
        Assert.Throws<ArgumentException>(() => LocalLayer<FunctionalCode>.Create("省", [new(code, "a\tb")]));
        Assert.Throws<ArgumentException>(() => LocalLayer<FunctionalCode>.Create("省", [new(code, "甲", From: new LocalDate(2026, 2, 1), To: new LocalDate(2026, 1, 1))]));
        Assert.Throws<ArgumentException>(() => LocalLayer<FunctionalCode>.Create(" ", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalLayer<FunctionalCode>.Create("省", [], Evidence.None));
    }

    internal static LocalLayer<FunctionalCode> Csv(string text, BadRowPolicy policy = BadRowPolicy.Collect, string name = "省") =>
        LocalLayer<FunctionalCode>.ReadCsv(new MemoryStream(Encoding.UTF8.GetBytes(text)), new() { Name = name, BadRows = policy });

    private static LocalLayer<FunctionalCode> Json(string text) =>
        LocalLayer<FunctionalCode>.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(text)), BadRowPolicy.Collect);
}
