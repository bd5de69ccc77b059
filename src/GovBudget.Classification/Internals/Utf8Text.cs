using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Internals;

/// <summary>Reads a stream as UTF-8 text, strictly: bytes that are none are refused with their line, never replaced.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a stream to its end, without the byte order mark; the stream is not closed.</summary>
    public static ReadOnlyMemory<byte> ReadBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        ReadOnlyMemory<byte> content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
    }

    /// <summary>The text of a stream, without the byte order mark; the stream is not closed.</summary>
    /// <exception cref="InvalidDataException">The bytes are no UTF-8; the message names the line.</exception>
    public static string Read(Stream stream) => Decode(ReadBytes(stream).Span);

    /// <summary>The text that bytes make.</summary>
    /// <exception cref="InvalidDataException">The bytes are no UTF-8; the message names the line.</exception>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException fault)
        {
            int line = content[..Math.Clamp(fault.Index, 0, content.Length)].Count((byte)'\n') + 1;
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"The bytes in line {line} are no UTF-8. Files saved by a Chinese spreadsheet are often GB18030 (GBK): save the file as UTF-8."), fault);
        }
    }
}
