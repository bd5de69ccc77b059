using System.Text;
using CsCheck;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Tests.Internals;

public sealed class CsvRowsTests
{
    [Fact]
    public void Fields_are_set_apart_by_commas_and_rows_by_line_ends()
    {
        CsvRow[] rows = Read("code,name\n201,一般公共服务支出\r\n202,外交支出\r203,");

        Assert.Equal(["code|name", "201|一般公共服务支出", "202|外交支出", "203|"], rows.Select(Joined));
        Assert.Equal([1, 2, 3, 4], rows.Select(static row => row.Line));
    }

    [Fact]
    public void A_quoted_field_may_hold_commas_quotes_and_line_ends()
    {
        CsvRow[] rows = Read("a,\"b,\"\"c\"\"\r\nd\",\"\"\ne,f");

        Assert.Equal(["a|b,\"c\"\r\nd|", "e|f"], rows.Select(Joined));
        Assert.Equal([(1, true), (3, false)], rows.Select(static row => (row.Line, row.IsQuoted)));
    }

    [Fact]
    public void Blank_lines_are_no_rows_and_are_counted() =>
        Assert.Equal([(3, "a"), (6, "b")], Read("\n\na\n\r\n\rb\n\n").Select(static row => (row.Line, Joined(row))));

    [Fact]
    public void Nothing_gives_no_row() => Assert.Empty(Read(string.Empty));

    [Theory]
    [InlineData("a\nb,c\"d\ne", 2, "inside a field")]
    [InlineData("a\nb,\"c\"d,f\ne", 2, "behind the closing quote")]
    public void A_misplaced_quote_spoils_its_row_only(string text, int column, string fault)
    {
        CsvRow[] rows = Read(text);

        Assert.Equal(["a", "", "e"], rows.Select(Joined));
        Assert.Equal((2, column), (rows[1].Line, rows[1].Column));
        Assert.Contains(fault, rows[1].Fault, StringComparison.Ordinal);
        Assert.Equal(3, rows[2].Line);
    }

    [Fact]
    public void A_quote_that_is_never_closed_says_how_much_it_takes()
    {
        CsvRow[] rows = Read("a\nb,\"c\nd\ne");

        Assert.Equal(2, rows.Length);
        Assert.Contains("from line 2 to line 4", rows[1].Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_by_the_rules_is_read_back() =>
        Check.Sample(
            Gen.Char[",\"\n\r,ab，中"].Array[0, 6].Select(static chars => new string(chars)).Array[1, 4].Array[1, 5],
            static rows =>
            {
                string text = string.Join("\r\n", rows.Select(static row => string.Join(',', row.Select(static field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
                Assert.Equal(rows, Read(text).Select(static row => row.Fields));
            });

    [Fact]
    public void Text_is_UTF_8_with_or_without_a_mark()
    {
        Assert.Equal("中", Utf8Text.Read(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("中")])));
        Assert.Equal("中", Utf8Text.Read(new MemoryStream(Encoding.UTF8.GetBytes("中"))));
    }

    [Fact]
    public void Other_bytes_are_refused_with_their_line()
    {
        // 编码 in GB18030.
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => Utf8Text.Read(new MemoryStream([.. "code\n"u8, 0xB1, 0xE0, 0xC2, 0xEB])));

        Assert.Contains("line 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("GB18030", fault.Message, StringComparison.Ordinal);
    }

    private static CsvRow[] Read(string text)
    {
        var reader = new CsvRows(new StringReader(text));
        var rows = new List<CsvRow>();
        while (reader.TryRead(out CsvRow row))
        {
            rows.Add(row);
        }

        return [.. rows];
    }

    private static string Joined(CsvRow row) => string.Join('|', row.Fields);
}
