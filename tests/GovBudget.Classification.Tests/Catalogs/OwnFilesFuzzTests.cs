using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Files of users with anything done to them: each row is taken or is a finding with its line.</summary>
public sealed class OwnFilesFuzzTests
{
    private const int Files = 300;
    private const int Rows = 40;

    private static readonly byte[][] Intruders =
    [
        .. Damage.Intruders("\"", "\"\"", ",", "，", "\t", "\n", "\r", "\r\n", "\0", "\uFEFF", "code", "name", "2010101", "201010101", "２０１", "2026-02-30", "2026/1/1", "一般公共预算", "null", "{", "}", "[", "\\ud800", ":", "12"),
        .. Damage.Intruders(new string('9', 2_000), new string('目', 2_000), new string('[', 200)), [0x81], [0xD6], [0xE7, 0xA7], [0xFF],
    ];

    private static readonly CsvEditionOptions Edition =
        CsvEditionOptions.ForYear(new FiscalYear(2027), CoverageExtent.Full, Evidence.Observed) with { Account = BudgetAccount.GeneralPublic, BadRows = BadRowPolicy.Collect };

    private static readonly LayerCsvOptions Layer = new() { Name = "省", BadRows = BadRowPolicy.Collect };

    [Fact]
    public void Each_row_of_a_damaged_edition_is_taken_or_refused() => AssertEachRowIsTold(Csv, static bytes =>
    {
        CatalogResult<FunctionalCode> read = SubjectCatalog<FunctionalCode>.LoadCsv(new MemoryStream(bytes), Edition);
        return (read.Catalog.Records.Length, read.Findings);
    }, RowsOfCsv);

    [Fact]
    public void Each_row_of_a_damaged_layer_is_taken_or_refused() => AssertEachRowIsTold(Csv, static bytes =>
    {
        LocalLayer<FunctionalCode> read = LocalLayer<FunctionalCode>.ReadCsv(new MemoryStream(bytes), Layer);
        return (read.Rows.Length, read.Findings);
    }, RowsOfCsv);

    [Fact]
    public void Each_row_of_a_damaged_layer_in_json_is_taken_or_refused() => AssertEachRowIsTold(Json, static bytes =>
    {
        LocalLayer<FunctionalCode> read = LocalLayer<FunctionalCode>.ReadJson(new MemoryStream(bytes), BadRowPolicy.Collect);
        return (read.Rows.Length, read.Findings);
    }, RowsOfJson);

    [Fact]
    public void Whatever_was_read_stands_on_a_catalogue_or_is_refused_there()
    {
        for (int seed = 0; seed < Files; seed += 10)
        {
            LocalLayer<FunctionalCode> layer;
            try
            {
                layer = LocalLayer<FunctionalCode>.ReadCsv(new MemoryStream(Damage.Of(Csv, new Random(seed), Intruders)), Layer);
            }
            catch (InvalidDataException)
            {
                continue;
            }

            CatalogResult<FunctionalCode> placed = SubjectCatalogs.Functional.WithLayer(layer, BadRowPolicy.Collect);
            int refused = placed.Findings.Count(static finding => finding.IsRefusal) - layer.Findings.Count(static finding => finding.IsRefusal);
            Assert.Equal(layer.Rows.Length, placed.Catalog.Records.Count(record => record.Layer == layer.Name) + refused);
        }
    }

    private static void AssertEachRowIsTold(byte[] sound, Func<byte[], (int Taken, IEnumerable<RowFinding> Findings)> read, Func<byte[], int?> rowsOf)
    {
        int counted = 0;
        for (int seed = 0; seed < Files; seed++)
        {
            // One thing in every other file: of two, one breaks the whole file more often than not.
            byte[] bytes = Damage.Of(sound, new Random(seed), Intruders, most: seed % 2 == 0 ? 1 : 11);
            (int Taken, IEnumerable<RowFinding> Findings) told = (0, []);
            Exception? fault = Record.Exception(() => told = read(bytes));
            Assert.True(fault is null or InvalidDataException, $"Seed {seed}: {fault}");
            Assert.Equal(fault?.Message, Record.Exception(() => read(bytes))?.Message);
            if (fault is not null)
            {
                continue;
            }

            int lines = Encoding.UTF8.GetString(bytes).Split(["\r\n", "\r", "\n"], StringSplitOptions.None).Length;
            Assert.All(told.Findings, finding => Assert.True(
                finding.Fault is RowFault.LessThanFull or RowFault.QualityError || (finding.Line >= 1 && finding.Line <= lines), $"Seed {seed}: {finding} names no line of {lines}."));
            Assert.Equal(told.Findings, read(bytes).Findings);
            if (rowsOf(bytes) is { } rows)
            {
                Assert.True(rows == told.Taken + told.Findings.Count(static finding => finding.IsRefusal), $"Seed {seed}: {rows} rows, {told.Taken} taken; {string.Join('\n', told.Findings)}");
                counted++;
            }
        }

        Assert.InRange(counted, Files / 20, Files);
    }

    private static byte[] Csv { get; } = Encoding.UTF8.GetBytes(
        "code,name,account,from,to\n" + string.Concat(Enumerable.Range(1, Rows).Select(static n => $"20113{n:00}{(n % 2 == 0 ? "01" : "")},项目{n},general,2027-01-{n % 28 + 1:00},\n")));

    private static byte[] Json { get; } = Encoding.UTF8.GetBytes(
        "{\"name\":\"省\",\"rows\":[\n" + string.Join(",\n", Enumerable.Range(1, Rows).Select(static n => $"{{\"code\":\"20113{n:00}01\",\"name\":\"项目{n}\",\"account\":\"general\",\"from\":null}}")) + "\n]}");

    // Where a quote joins lines, only a reader can tell the rows.
    private static int? RowsOfCsv(byte[] bytes) => bytes.Contains((byte)'"') ? null
        : Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split(["\r\n", "\r", "\n"], StringSplitOptions.RemoveEmptyEntries).Length - 1;

    private static int? RowsOfJson(byte[] bytes)
    {
        ReadOnlyMemory<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(3) : bytes;
        using var document = System.Text.Json.JsonDocument.Parse(content);
        return document.RootElement.GetProperty("rows").GetArrayLength();
    }
}
