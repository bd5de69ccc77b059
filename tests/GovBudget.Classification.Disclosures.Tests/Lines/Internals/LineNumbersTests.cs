using System.Text;
using GovBudget.Classification.Disclosures.Lines.Internals;

namespace GovBudget.Classification.Disclosures.Tests.Lines.Internals;

public sealed class LineNumbersTests
{
    [Fact]
    public void Each_kind_of_line_break_counts_once()
    {
        byte[] text = "a\nb\r\nc\rd\r\r\ne"u8.ToArray();
        using var stream = new MemoryStream(text);
        var lines = new LineNumbers(stream);
        Assert.Equal(
            [(0L, 1L), (2L, 2L), (5L, 3L), (7L, 4L), (9L, 5L), (12L, 6L)],
            new long[] { 0, 2, 5, 7, 9, 12 }.Select(offset => (offset, lines.At(offset))).Select(static pair => (pair.offset, pair.Item2)));
    }

    [Fact]
    public void The_stream_stays_where_it_is_and_may_begin_anywhere()
    {
        using var stream = new MemoryStream("\n\nabc\ndef"u8.ToArray()) { Position = 2 };
        var lines = new LineNumbers(stream);
        stream.Position = 5;
        Assert.Equal(2, lines.At(4));
        Assert.Equal(5, stream.Position);
    }

    [Fact]
    public void A_file_of_any_length_and_breaks_is_counted_as_character_by_character()
    {
        var random = new Random(20261128);
        string text = string.Concat(Enumerable.Range(0, 60_000).Select(_ => random.Next(4) switch { 0 => "\r", 1 => "\n", 2 => "\r\n", _ => "目" }));
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream(bytes);
        var lines = new LineNumbers(stream);
        int line = 1;
        for (int i = 0; i < bytes.Length; i++)
        {
            // Within a CR LF nobody asks.
            bool isWithin = i > 0 && bytes[i - 1] == '\r' && bytes[i] == '\n';
            if (!isWithin && random.Next(100) == 0)
            {
                Assert.Equal(line, lines.At(i));
            }

            line += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n')) ? 1 : 0;
        }
    }
}
