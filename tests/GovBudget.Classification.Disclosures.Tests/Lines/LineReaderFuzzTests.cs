using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Disclosures.Lines;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Lines;

/// <summary>Files of lines with anything done to them: each row is taken or refused, and what is said of it names its line.</summary>
public sealed partial class LineReaderFuzzTests
{
    private const int Rows = 60;

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly LineReadOptions Collect = new() { AssumedUnit = AmountUnit.Yuan, BadRows = BadRowPolicy.Collect, MostFindings = int.MaxValue };

    private static readonly byte[][] Intruders =
    [
        .. Damage.Intruders("\"", "\"\"", ",", "\t", ";", "|", "\n", "\r", "\r\n", "\n\n", "\0", "\uFEFF", "，", "合计", "2011308", "30101", "1,234.56", "9999999999999999999999.99", "科目编码", "金额（元）", "#", "\\"),
        .. Damage.Intruders(new string('9', 5_000), new string('目', 3_000)), [0x81], [0xD6], [0xE7, 0xA7], [0xFF], [0x81, 0x30],
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_file_loses_no_row_in_silence_and_gives_the_same_answer_again(int series)
    {
        const int Files = 80;
        int read = 0;
        for (int seed = series * 1000; seed < (series * 1000) + Files; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = Damage.Of(File(random), random, Intruders);
            Exception? fault = Record.Exception(() => AssertIsRead(bytes));
            Assert.True(fault is null or InvalidDataException or UnreadableDisclosureException, $"Seed {seed}: {fault}");
            Assert.Equal(fault?.Message, Record.Exception(() => Read(bytes))?.Message);
            read += fault is null ? 1 : 0;
        }

        Assert.True(read > Files / 4, $"Only {read} of {Files} could be read at all.");
    }

    [GeneratedRegex("行[0-9]{4}完")]
    private static partial Regex Tag { get; }

    // One in three has quoted fields; one in two is GB18030; tabs as often as commas.
    private static byte[] File(Random random)
    {
        char separator = random.Next(2) == 0 ? ',' : '\t';
        bool isQuoted = random.Next(3) == 0;
        var text = new StringBuilder(random.Next(6) == 0 ? "\n\r\n" : "");
        int start = text.Length;
        text.AppendJoin(separator, ["科目编码", "项目名称", "资金来源", .. random.Next(8) == 0 ? ["资金来源"] : Array.Empty<string>(), "备注", "金额（元）"]).Append('\n');
        int width = text.ToString(start, text.Length - start).Split(separator).Length;
        for (int row = 0; row < Rows; row++)
        {
            string tag = string.Create(CultureInfo.InvariantCulture, $"行{row:0000}完");
            text.AppendJoin(separator, [random.Next(5) == 0 ? "" : "2011308", isQuoted ? $"\"{tag}\"" : tag, .. Enumerable.Repeat("其他收入", width - 4), "", $"{random.Next(1_000_000)}.5"]).Append(random.Next(9) == 0 ? "\r\n" : "\n");
        }

        return (random.Next(2) == 0 ? Encoding.UTF8 : Chinese).GetBytes(text.ToString());
    }

    private static LineReadResult Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return LineReader.Read(stream, Collect);
    }

    private static void AssertIsRead(byte[] bytes)
    {
        LineReadResult read = Read(bytes);
        string[] lines = LinesOf(bytes);
        Assert.All(read.Findings, finding => Assert.InRange(finding.Line, 1, lines.Length));
        Assert.Equal(read.RefusedCount, read.Findings.Count(static finding => finding.IsRefusal));
        AssertIsTheSameWhereverItIsCut(bytes, read);
        AssertEachTagIsTakenOrRefused(read, lines);
        if (!Array.Exists(lines, static line => line.Contains('"', StringComparison.Ordinal)))
        {
            Assert.Equal(lines.Count(static line => line.Length > 0) - 1, read.Table.Count + read.RefusedCount);
            Assert.All(read.Findings, finding => Assert.Contains(finding.Text.Trim(), lines[finding.Line - 1], StringComparison.Ordinal));
        }
    }

    // A row that is refused may take further lines with it, up to the next row that is taken; its finding says so.
    private static void AssertEachTagIsTakenOrRefused(LineReadResult read, string[] lines)
    {
        HashSet<string> taken = [.. read.Table.Select(static line => line.Project).OfType<string>().SelectMany(static project => Tag.Matches(project)).Select(static tag => tag.Value)];
        HashSet<long> refused = [.. read.Findings.Where(static finding => finding.IsRefusal).Select(static finding => finding.Line)];
        bool isRefused = true;
        HashSet<string> unique = [.. lines.SelectMany(static line => Tag.Matches(line)).CountBy(static tag => tag.Value).Where(static count => count.Value == 1).Select(static count => count.Key)];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] tags = [.. Tag.Matches(lines[i]).Select(static tag => tag.Value).Where(unique.Contains)];
            isRefused = refused.Contains(i + 1) || (isRefused && !tags.Any(taken.Contains));
            Assert.True(isRefused || tags.All(taken.Contains), $"Line {i + 1} is neither taken nor refused: {lines[i]}");
        }
    }

    private static void AssertIsTheSameWhereverItIsCut(byte[] bytes, LineReadResult read)
    {
        using var stream = new TricklingStream(bytes, most: 7);
        LineReadResult again = LineReader.Read(stream, Collect);
        Assert.Equal(string.Join('\n', read.Findings), string.Join('\n', again.Findings));
        Assert.Equal<BudgetLine>(read.Table, again.Table);
    }

    private static string[] LinesOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using OpenedText text = TextSource.Open(stream, "file");
        return text.Reader.ReadToEnd().Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
    }
}
