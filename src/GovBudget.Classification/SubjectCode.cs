using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>What all code types can do, written once over <see cref="ISubjectCode{TSelf}"/>.</summary>
public static class SubjectCode
{
    /// <summary>Reads a code strictly and says why where it fails.</summary>
    /// <typeparam name="TCode">The code type wanted.</typeparam>
    public static SubjectCodeReading<TCode> Parse<TCode>(ReadOnlySpan<char> text)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeFault fault = PackedCode.TryParse(text, TCode.Rules, out PackedCode packed, out int position);
        return fault == SubjectCodeFault.None
            ? SubjectCodeReading<TCode>.Read(TCode.FromPacked(packed))
            : SubjectCodeReading<TCode>.Failed(fault, position, text.ToString());
    }

    /// <inheritdoc cref="Parse{TCode}(ReadOnlySpan{char})"/>
    public static SubjectCodeReading<TCode> Parse<TCode>(ReadOnlySpan<byte> utf8Text)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeFault fault = PackedCode.TryParse(utf8Text, TCode.Rules, out PackedCode packed, out int position);
        return fault == SubjectCodeFault.None
            ? SubjectCodeReading<TCode>.Read(TCode.FromPacked(packed))
            : SubjectCodeReading<TCode>.Failed(fault, position, Encoding.UTF8.GetString(utf8Text));
    }

    /// <summary>Reads a code strictly; never throws, never allocates.</summary>
    public static bool TryParse<TCode>(ReadOnlySpan<char> text, out TCode code)
        where TCode : struct, ISubjectCode<TCode>
    {
        bool read = PackedCode.TryParse(text, TCode.Rules, out PackedCode packed, out _) == SubjectCodeFault.None;
        code = TCode.FromPacked(packed);
        return read;
    }

    /// <inheritdoc cref="TryParse{TCode}(ReadOnlySpan{char}, out TCode)"/>
    public static bool TryParse<TCode>(ReadOnlySpan<byte> utf8Text, out TCode code)
        where TCode : struct, ISubjectCode<TCode>
    {
        bool read = PackedCode.TryParse(utf8Text, TCode.Rules, out PackedCode packed, out _) == SubjectCodeFault.None;
        code = TCode.FromPacked(packed);
        return read;
    }

    /// <summary>The scheme that a code with this first digit belongs to, or <see cref="SubjectScheme.None"/>.</summary>
    /// <param name="firstDigit">The first digit of a code, '0' to '9'.</param>
    public static SubjectScheme SchemeOf(char firstDigit) => firstDigit switch
    {
        '1' => SubjectScheme.Revenue,
        '2' => SubjectScheme.Functional,
        '3' => SubjectScheme.DepartmentEconomic,
        '5' => SubjectScheme.GovernmentEconomic,
        _ => SubjectScheme.None,
    };
}
