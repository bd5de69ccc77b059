using System.Diagnostics.CodeAnalysis;

namespace GovBudget.Classification;

public readonly partial struct FunctionalCode : ISubjectCode<FunctionalCode>
{
    /// <summary>Reads a code strictly: digits only, of a length that the scheme has, beginning with 2.</summary>
    /// <param name="text">The text, such as <c>2011308</c>.</param>
    /// <exception cref="FormatException">The text is no such code; the message names the text and the position.</exception>
    public static FunctionalCode Parse(ReadOnlySpan<char> text) => SubjectCode.Parse<FunctionalCode>(text).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static FunctionalCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    public static FunctionalCode Parse(ReadOnlySpan<byte> utf8Text) => SubjectCode.Parse<FunctionalCode>(utf8Text).Value;

    /// <summary>Reads a code strictly and says whether the text was one; never throws and never allocates.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out FunctionalCode code) => SubjectCode.TryParse(text, out code);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FunctionalCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out FunctionalCode code) => SubjectCode.TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FunctionalCode)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out FunctionalCode code) => SubjectCode.TryParse(utf8Text, out code);

    /// <summary>The digits of the code, without allocation; culture plays no part.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _packed.TryFormat(destination, out charsWritten);

    /// <inheritdoc cref="TryFormat(Span{char}, out int)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => _packed.TryFormat(utf8Destination, out bytesWritten);

    /// <summary>The digits of the code; the empty text for <c>default</c>.</summary>
    public override string ToString() => _packed.ToString();

    static FunctionalCode IParsable<FunctionalCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FunctionalCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FunctionalCode result) => TryParse(s, out result);

    static FunctionalCode ISpanParsable<FunctionalCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FunctionalCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FunctionalCode result) => TryParse(s, out result);

    static FunctionalCode IUtf8SpanParsable<FunctionalCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FunctionalCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FunctionalCode result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
