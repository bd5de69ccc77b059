using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>A code of the revenue classification (收入分类): 101 → 10101 → 1010101 → 101010101.</summary>
/// <remarks>
/// <para>3, 5, 7 or 9 digits; the first digit is 1. Four bytes, immutable, thread-safe; sorts in tree order.</para>
/// <para><c>default</c> is "no code": its level is <see cref="SubjectLevel.None"/>, its text is empty, it sorts first.</para>
/// </remarks>
public readonly partial struct RevenueCode : ISubjectCode<RevenueCode>
{
    private readonly PackedCode _packed;

    private RevenueCode(PackedCode packed) => _packed = packed;

    /// <inheritdoc/>
    public static SubjectScheme Scheme => SubjectScheme.Revenue;

    /// <inheritdoc/>
    public SubjectLevel Level => _packed.Level;

    /// <inheritdoc/>
    public RevenueCode? Parent => Level > SubjectLevel.Class ? new RevenueCode(_packed.Parent) : null;

    static SchemeRules ISubjectCode<RevenueCode>.Rules => SchemeRules.Revenue;

    PackedCode ISubjectCode<RevenueCode>.Packed => _packed;

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(RevenueCode left, RevenueCode right) => left._packed.Bits == right._packed.Bits;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(RevenueCode left, RevenueCode right) => left._packed.Bits != right._packed.Bits;

    /// <summary>Whether the left code stands before the right one in tree order.</summary>
    public static bool operator <(RevenueCode left, RevenueCode right) => left._packed.Bits < right._packed.Bits;

    /// <summary>Whether the left code stands behind the right one in tree order.</summary>
    public static bool operator >(RevenueCode left, RevenueCode right) => left._packed.Bits > right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands before it in tree order.</summary>
    public static bool operator <=(RevenueCode left, RevenueCode right) => left._packed.Bits <= right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands behind it in tree order.</summary>
    public static bool operator >=(RevenueCode left, RevenueCode right) => left._packed.Bits >= right._packed.Bits;

    /// <inheritdoc/>
    public bool Equals(RevenueCode other) => _packed.Bits == other._packed.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RevenueCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares in tree order: a parent before its children, 201 &lt; 20101 &lt; 2010101 &lt; 202.</summary>
    public int CompareTo(RevenueCode other) => _packed.Bits.CompareTo(other._packed.Bits);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        RevenueCode other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType()} does not compare with a {nameof(RevenueCode)}.", nameof(obj)),
    };

    /// <summary>The code with these bits; for the constants, whose bits the compiler has proved.</summary>
    internal static RevenueCode OfBits(uint bits) => new(new PackedCode(bits));

    static RevenueCode ISubjectCode<RevenueCode>.FromPacked(PackedCode packed) => new(packed);
}
