using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Text;

/// <summary>Lines one by one, cut where they are too long.</summary>
public sealed class LineScannerTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\nb", new[] { "a", "b" })]
    [InlineData("a\r\nb\r\n", new[] { "a", "b" })]
    [InlineData("\n\n", new[] { "", "" })]
    [InlineData("a\f\n\fb", new[] { "a", "b" })]
    [InlineData("\uFEFFa", new[] { "a" })]
    public void A_line_ends_at_a_line_feed_without_what_stands_around_it(string text, string[] lines)
    {
        var scanner = new LineScanner(new StringReader(text), 100);
        SourceLine[] read = [.. scanner.Read()];
        Assert.Equal(lines, read.Select(l => l.Text));
        Assert.Equal(Enumerable.Range(1, lines.Length), read.Select(l => l.Number));
        Assert.Equal(text.Length, scanner.CharactersRead);
        Assert.Empty(scanner.CutLines);
    }

    [Fact]
    public void A_line_that_is_too_long_is_cut_and_the_next_one_is_whole()
    {
        var scanner = new LineScanner(new StringReader("abcdefgh\nxyz\n123456"), 5);
        Assert.Equal(["abcde", "xyz", "12345"], scanner.Read().Select(l => l.Text));
        Assert.Equal([(1, 3L), (3, 1L)], scanner.CutLines);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_put_together()
    {
        string longLine = new('x', 100_000);
        Assert.Equal([longLine, "y"], new LineScanner(new StringReader(longLine + "\ny"), 1_000_000).Read().Select(l => l.Text));
    }
}
