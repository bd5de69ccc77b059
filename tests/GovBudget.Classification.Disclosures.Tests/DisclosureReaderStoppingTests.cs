using GovBudget.Classification.Disclosures.Reading;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>Whoever waits for a document can stop waiting, wherever the reader is.</summary>
public sealed class DisclosureReaderStoppingTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    [Fact]
    public void A_reading_that_was_stopped_before_it_began_reads_nothing()
    {
        using var stream = new MemoryStream(Sample.Bytes);
        Assert.Throws<OperationCanceledException>(() => new DisclosureReader().Read(stream, "document.txt", Stopped));
        Assert.Equal(0, stream.Position);
        Assert.Throws<OperationCanceledException>(() => new DisclosureReader().Read(Sample.FilePath, Stopped));
        Assert.Throws<OperationCanceledException>(() => new DisclosureReader().ReadText(Sample.Text, "document.txt", Stopped));
    }

    [Fact]
    public void A_long_document_is_stopped_between_its_lines()
    {
        using var source = new CancellationTokenSource();
        var progress = new ToldProgress(source.Cancel);
        var reader = new DisclosureReader(new() { Progress = progress });
        string text = string.Concat(Enumerable.Repeat("情况说明的一行文字。\n", 1_000_000));
        Assert.Throws<OperationCanceledException>(() => reader.ReadText(text, "document.txt", source.Token));
        Assert.InRange(Assert.Single(progress.Values), 1_000_000, 1_100_000);
    }

    [Fact]
    public void What_was_read_is_not_checked_any_more()
    {
        using var source = new CancellationTokenSource();
        using var stream = new StopAtEnd(Sample.Bytes, source);
        Assert.ThrowsAny<OperationCanceledException>(() => new DisclosureReader().Read(stream, "document.txt", source.Token));
    }

    [Fact]
    public void One_item_more_is_all_that_is_taken()
    {
        using var source = new CancellationTokenSource();
        var taken = new List<int>();
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (int item in Enumerable.Range(1, 100).StoppedBy(source.Token))
            {
                taken.Add(item);
                source.Cancel();
            }
        });
        Assert.Equal([1], taken);
    }

    [Fact]
    public void A_reading_that_is_not_stopped_is_the_same_with_a_token_and_without()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream(Sample.Bytes);
        BudgetDisclosure read = new DisclosureReader().Read(stream, Sample.Document.SourceName, source.Token);
        Assert.Equal(Sample.Document.Relations, read.Relations.AsEnumerable());
        Assert.Equal(Sample.Document.Findings, read.Findings.AsEnumerable());
    }

    private sealed class StopAtEnd(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            int read = base.Read(buffer);
            if (read == 0)
            {
                source.Cancel();
            }

            return read;
        }
    }
}
