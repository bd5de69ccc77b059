using System.Text;

namespace GovBudget.Classification.Disclosures.Text;

/// <summary>Opens bytes as text: UTF-8 and UTF-16 by their marks, UTF-8 by its form, else GB18030.</summary>
internal static class TextSource
{
    // Enough to tell the encodings apart in any real document, and small beside the memory that reading takes anyway.
    private const int SampleSize = 256 * 1024;

    // A text of which more than this cannot be read is no text.
    private const double MostDamage = 0.05;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Opens a seekable stream.</summary>
    /// <exception cref="UnreadableDisclosureException">The stream is empty or holds no text.</exception>
    public static OpenedText Open(Stream stream, string name)
    {
        byte[] sample = new byte[SampleSize];
        int length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        stream.Position -= length;
        if (length == 0)
        {
            throw new UnreadableDisclosureException($"{name} is empty: there is nothing to read.");
        }

        ReadOnlySpan<byte> start = sample.AsSpan(0, length);
        (Encoding? encoding, bool certain) = Detect(start, isWhole: length < SampleSize);
        if (encoding is null)
        {
            throw new UnreadableDisclosureException($"{name} holds no text ({Describe(start)}); export it as text with tab-separated tables.");
        }

        return new OpenedText(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true), encoding.WebName, certain);
    }

    private static (Encoding? Encoding, bool Certain) Detect(ReadOnlySpan<byte> start, bool isWhole)
    {
        if (start.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8, true);
        }

        if (start.StartsWith(Encoding.Unicode.Preamble) || start.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, true);
        }

        if (IsBinary(start))
        {
            return (null, false);
        }

        return IsText(StrictUtf8, start, isWhole) ? (Encoding.UTF8, true) : DetectChinese(start, isWhole);
    }

    private static (Encoding? Encoding, bool Certain) DetectChinese(ReadOnlySpan<byte> start, bool isWhole)
    {
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        if (IsText(chinese, start, isWhole))
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, true);
        }

        // Damaged text is still text: it is read as what it mostly is, and the reader reports it.
        Encoding lenient = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        // UTF-8 first: its form is strict, while almost any bytes can be read as GB18030.
        return Damage(Encoding.UTF8, start) <= MostDamage ? (Encoding.UTF8, false)
            : Damage(lenient, start) <= MostDamage ? (lenient, false)
            : (null, false);
    }

    private static bool IsText(Encoding strict, ReadOnlySpan<byte> start, bool isWhole)
    {
        Decoder decoder = strict.GetDecoder();
        try
        {
            // Where the sample was cut, its last character may be cut too: the decoder keeps it for a next part that never comes.
            decoder.GetCharCount(start, flush: isWhole);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The part of the characters that an encoding cannot read.</summary>
    private static double Damage(Encoding encoding, ReadOnlySpan<byte> start)
    {
        string text = encoding.GetString(start);
        return (double)text.Count(c => c == '\uFFFD') / Math.Max(1, text.Length);
    }

    /// <summary>A text holds no control characters but tabs, line ends and page feeds; a file of another kind soon does.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF"u8) || start.StartsWith("PK\u0003\u0004"u8))
        {
            return true;
        }

        int control = 0;
        foreach (byte b in start)
        {
            control += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C) ? 1 : 0;
        }

        return control * 1000 > start.Length || start.Contains((byte)0);
    }

    private static string Describe(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith("%PDF"u8) => "it is a PDF",
        _ when start.StartsWith("PK\u0003\u0004"u8) => "it is a ZIP archive, such as XLSX or DOCX",
        _ => "it is binary data",
    };
}
