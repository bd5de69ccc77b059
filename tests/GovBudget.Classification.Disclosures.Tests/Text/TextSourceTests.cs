using System.Text;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Text;

/// <summary>How the encoding of a text is told.</summary>
public sealed class TextSourceTests
{
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Plain_text_is_utf8() => Assert.Equal(("一般公共预算", "utf-8", true), Open(Encoding.UTF8.GetBytes("一般公共预算")));

    [Fact]
    public void Text_that_is_no_utf8_is_chinese() => Assert.Equal(("一般公共预算", "gb18030", true), Open(Chinese.GetBytes("一般公共预算")));

    [Fact]
    public void Characters_of_four_bytes_are_read_in_gb18030() => Assert.Equal(("㐀预算", "gb18030", true), Open(Chinese.GetBytes("㐀预算")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_character_cut_at_the_end_of_the_sample_does_not_hide_the_encoding(int shift)
    {
        string text = new string('a', shift) + string.Concat(Enumerable.Repeat("预算支出", 50_000));
        (string read, string encoding, bool certain) = Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal((text.Length, "utf-8", true), (read.Length, encoding, certain));
        (read, encoding, certain) = Open(Chinese.GetBytes(text));
        Assert.Equal((text.Length, "gb18030", true), (read.Length, encoding, certain));
    }

    [Fact]
    public void Mostly_utf8_is_read_as_utf8_without_certainty()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("预算", 100))), 0xFF, (byte)'\n'];
        (_, string encoding, bool certain) = Open(bytes);
        Assert.Equal(("utf-8", false), (encoding, certain));
    }

    [Theory]
    [InlineData(new byte[] { 0, 1, 2, 3 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D })]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes) => Assert.Throws<UnreadableDisclosureException>(() => Open(bytes));

    private static (string Text, string Encoding, bool IsCertain) Open(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using OpenedText text = TextSource.Open(stream, "x");
        return (text.Reader.ReadToEnd(), text.EncodingName.ToLowerInvariant(), text.IsCertain);
    }
}
