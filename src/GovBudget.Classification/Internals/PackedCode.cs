using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovBudget.Classification.Internals;

/// <summary>
/// The core that the four code types share: up to nine digits in 32 bits. The digits stand left-aligned in the upper
/// 30 bits and the level in the lower two, so that the order of the integers is the order of the tree
/// (201 &lt; 20101 &lt; 2010101 &lt; 202). The integer 0 is "no code".
/// </summary>
internal readonly struct PackedCode(uint bits) : IEquatable<PackedCode>
{
    private const int LevelBits = 2;
    private const int WidestDigits = 9;

    public uint Bits { get; } = bits;

    public SubjectLevel Level => Bits == 0 ? SubjectLevel.None : (SubjectLevel)((Bits & 3) + 1);

    public int DigitCount => Bits == 0 ? 0 : 3 + (2 * (int)(Bits & 3));

    /// <summary>The code as the number its digits make: 2011308.</summary>
    public int Number => Bits == 0 ? 0 : (int)((Bits >> LevelBits) / TailUnit(Level));

    public PackedCode Parent => Level <= SubjectLevel.Class ? default : AncestorAt(Level - 1);

    public PackedCode AncestorAt(SubjectLevel level)
    {
        if (level >= Level || level <= SubjectLevel.None)
        {
            return level == Level ? this : default;
        }

        uint unit = TailUnit(level);
        uint digits = (Bits >> LevelBits) / unit * unit;
        return new((digits << LevelBits) | ((uint)level - 1));
    }

    public bool IsAncestorOf(PackedCode other) =>
        Bits != 0 && Level < other.Level && other.AncestorAt(Level).Bits == Bits;

    /// <summary>Makes a code of a number with 3, 5, 7 or 9 digits; the caller has proved the number of digits.</summary>
    public static PackedCode FromDigits(uint number, int digits)
    {
        uint level = ((uint)digits - 3) / 2;
        return new(((number * TailUnit((SubjectLevel)(level + 1))) << LevelBits) | level);
    }

    /// <summary>Reads a whole text as a code, without allocation, from UTF-16 or UTF-8.</summary>
    public static SubjectCodeFault TryParse<TUnit>(ReadOnlySpan<TUnit> text, SchemeRules rules, out PackedCode code, out int position)
        where TUnit : unmanaged
    {
        code = default;
        position = 0;
        if (text.IsEmpty)
        {
            return SubjectCodeFault.Empty;
        }

        uint number = 0;
        int read = Math.Min(text.Length, WidestDigits + 1);
        for (int i = 0; i < read; i++)
        {
            uint digit = unchecked(Value(text[i]) - '0');
            if (digit > 9)
            {
                position = i;
                return SubjectCodeFault.NotADigit;
            }

            number = unchecked((number * 10) + digit);
        }

        return Judge(number, text.Length, Value(text[0]), rules, out code, out position);
    }

    public bool TryFormat<TUnit>(Span<TUnit> destination, out int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int digits = DigitCount;
        written = 0;
        if (destination.Length < digits)
        {
            return false;
        }

        uint rest = (uint)Number;
        for (int i = digits - 1; i >= 0; i--)
        {
            (rest, uint digit) = Math.DivRem(rest, 10);
            destination[i] = TUnit.CreateTruncating('0' + digit);
        }

        written = digits;
        return true;
    }

    public override string ToString() =>
        Bits == 0 ? string.Empty : string.Create(DigitCount, this, static (span, code) => code.TryFormat(span, out _));

    public bool Equals(PackedCode other) => Bits == other.Bits;

    public override bool Equals(object? obj) => obj is PackedCode other && Equals(other);

    public override int GetHashCode() => unchecked((int)Bits);

    // Not by the interfaces of numbers: a process that reads its first code would have to load all of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Value<TUnit>(TUnit unit)
        where TUnit : unmanaged => Unsafe.SizeOf<TUnit>() == 1 ? Unsafe.BitCast<TUnit, byte>(unit) : Unsafe.BitCast<TUnit, ushort>(unit);

    private static SubjectCodeFault Judge(uint number, int length, uint first, SchemeRules rules, out PackedCode code, out int position)
    {
        code = default;
        position = 0;
        if (first != rules.FirstDigit)
        {
            return SubjectCodeFault.OtherScheme;
        }

        if (!rules.AllowsLength(length))
        {
            // Where the text is too long the first digit too many is named, else the place of the missing one.
            position = Math.Min(length, rules.MostDigits);
            return SubjectCodeFault.WrongLength;
        }

        code = FromDigits(number, length);
        return SubjectCodeFault.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint TailUnit(SubjectLevel level) => level switch
    {
        SubjectLevel.Class => 1_000_000,
        SubjectLevel.Section => 10_000,
        SubjectLevel.Item => 100,
        _ => 1,
    };
}
