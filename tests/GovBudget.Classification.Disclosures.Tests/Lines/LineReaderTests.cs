using System.Text;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Disclosures.Lines;
using static GovBudget.Classification.Disclosures.Tests.Lines.LinesFile;

namespace GovBudget.Classification.Disclosures.Tests.Lines;

/// <summary>A file as a whole: its rows, its form, its length.</summary>
public sealed class LineReaderTests
{
    [Fact]
    public void A_row_that_cannot_be_taken_throws_and_names_its_line() => Assert.Contains(
        "line 3, field 2",
        Assert.Throws<InvalidDataException>(() => Read("code,amount\n2011308,1\n2011308,NaN\n", Collect with { BadRows = BadRowPolicy.Throw })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Or_every_such_row_is_a_finding_and_the_others_are_taken()
    {
        LineReadResult read = Read("""
            code,amount,fund
            2011308,1,一般公共预算
            30101,2,一般公共预算
            2O11308,3,一般公共预算
            2011308,1e5,一般公共预算
            2011308,Infinity,一般公共预算
            2011308,5,天上掉下来的
            2011308,6
            2011308,7,一般公共预算
            """, Collect);
        Assert.Equal(
            [(3L, LineFault.OtherScheme), (4L, LineFault.BadCode), (5L, LineFault.BadAmount), (6L, LineFault.BadAmount), (7L, LineFault.BadWord), (8L, LineFault.FieldCount)],
            read.Findings.Select(static finding => (finding.Line, finding.Fault)));
        Assert.Equal(6, read.RefusedCount);
        Assert.Equal(800, read.Table.Sum(static line => line.Amount!.Value.Fen));
        Assert.Equal(2, read.Table.Count);
    }

    [Fact]
    public void A_full_width_comma_parts_no_fields_and_its_row_is_told()
    {
        LineReadResult read = Read("code,amount\n2011308，2\n2011308,3\n", Collect);
        LineFinding finding = Assert.Single(read.Findings);
        Assert.Equal((2L, LineFault.FieldCount), (finding.Line, finding.Fault));
        Assert.Equal(300, read.Table.Single().Amount!.Value.Fen);
        Assert.Contains("amount", Assert.Throws<InvalidDataException>(static () => Read("code，amount\n2011308，2\n", Collect)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_ends_of_lines_separators_and_quotes_do_not_matter()
    {
        string[] files =
        [
            "code,预算单位,amount\n2011308,甲,1\n",
            "\uFEFFcode,预算单位,amount\r\n2011308,甲,1\r\n",
            "code\t预算单位\tamount\r\n2011308\t甲\t1",
            "code;预算单位;amount\n\n2011308;\"甲\";1\n\n",
            "\"code\",\"预算单位\",\"amount\"\n\"2011308\",\"甲\",\"1\"\n",
        ];
        Assert.All(files, static file => Assert.Equal(
            new BudgetLine { Function = FunctionalCode.Parse("2011308"), Unit = "甲", Amount = BudgetAmount.FromYuan(1) },
            Assert.Single(Read(file, Collect).Table)));
    }

    [Fact]
    public void GB18030_is_told_by_itself()
    {
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using var stream = new MemoryStream(chinese.GetBytes("科目编码,预算单位,金额（元）\n2011308,招商中心,1\n"));
        Assert.Equal("招商中心", LineReader.Read(stream, LineReadOptions.Default).Table.Single().Unit);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_with_its_line()
    {
        LineReadResult read = Read("code,预算单位,amount\n2011308,甲,1\n2011308,\"乙,2\n2011308,丙,3\n", Collect);
        Assert.Contains(read.Findings, static finding => finding.IsRefusal && finding.Line == 3);
        Assert.True(read.RefusedCount > 0);
        Assert.Contains(read.Findings, static finding => finding.Message.Contains("lines of the file", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        LineReadResult read = Read("code,amount\n" + string.Concat(Enumerable.Repeat("2011308,x\n", 50)) + "2011308,1\n", Collect with { MostFindings = 10 });
        Assert.Equal(10, read.Findings.Length);
        Assert.Equal(50, read.FindingCount);
        Assert.Equal(50, read.RefusedCount);
    }

    [Fact]
    public void Duplicated_rows_are_kept_and_counted()
    {
        BudgetTable table = Read("code,amount\n2011308,1\n2011308,1\n", Collect).Table;
        Assert.Equal(2, table.Totals(Dimension.Function).Single().Count);
    }

    [Fact]
    public void A_reading_that_was_stopped_before_it_began_reads_nothing()
    {
        using var stream = new MemoryStream("code,amount\n2011308,1\n"u8.ToArray());
        Assert.Throws<OperationCanceledException>(() => LineReader.Read(stream, Collect, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public void A_reading_tells_how_far_it_is_and_stops_where_it_is_asked_to()
    {
        const int rows = 300_000;
        byte[] file = FileOf(rows);
        var told = new ToldProgress();
        using var stream = new MemoryStream(file);
        Assert.Equal(rows, LineReader.Read(stream, Collect, told).Table.Count);
        Assert.True(told.Values.Count > 2);
        Assert.Equal(told.Values.Order(), told.Values);
        Assert.Equal(rows, told.Values[^1]);

        using var stopping = new CancellationTokenSource();
        var until = new ToldProgress(stopping.Cancel);
        using var again = new MemoryStream(file);
        Assert.Throws<OperationCanceledException>(() => LineReader.Read(again, Collect, until, stopping.Token));
        Assert.Equal(told.Values[0], Assert.Single(until.Values));
    }

    [Fact]
    public void Reading_takes_the_memory_of_the_table_and_no_more_for_each_row()
    {
        const int rows = 200_000;
        const int bytesOfAmountAndOrdinal = sizeof(long) + sizeof(ushort);
        byte[] few = FileOf(rows), many = FileOf(2 * rows);
        _ = (Allocated(few), Allocated(many));
        Assert.InRange(Allocated(many) - Allocated(few), rows * bytesOfAmountAndOrdinal * 7L / 10, rows * bytesOfAmountAndOrdinal * 16L / 10);

        static long Allocated(byte[] file)
        {
            using var stream = new MemoryStream(file);
            long before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(LineReader.Read(stream, Collect));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        Assert.True(LineReader.Read(Path.Combine(Repository.Root, "docs", "samples", "tables", "lines-2024.csv")).Table.Count > 5);
        Assert.Throws<FileNotFoundException>(static () => LineReader.Read(Path.Combine(Path.GetTempPath(), "no-such-lines.csv")));
    }

    private static byte[] FileOf(int rows) =>
        Encoding.UTF8.GetBytes("code,amount\n" + string.Concat(Enumerable.Range(0, rows).Select(static i => $"20113{1 + (i % 9):00},{i}.{i % 100:00}\n")));
}
