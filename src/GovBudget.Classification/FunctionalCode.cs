using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>A code of the functional classification of expenditure (支出功能分类): 201 → 20113 → 2011308.</summary>
/// <remarks>
/// <para>3, 5 or 7 digits, or 9 for a local sub-item (地方自设目); the first digit is 2. Four bytes, immutable, thread-safe; sorts in tree order.</para>
/// <para><c>default</c> is "no code": its level is <see cref="SubjectLevel.None"/>, its text is empty, it sorts first.</para>
/// </remarks>
public readonly partial struct FunctionalCode : ISubjectCode<FunctionalCode>
{
    private readonly PackedCode _packed;

    private FunctionalCode(PackedCode packed) => _packed = packed;

    /// <inheritdoc/>
    public static SubjectScheme Scheme => SubjectScheme.Functional;

    /// <inheritdoc/>
    public SubjectLevel Level => _packed.Level;

    /// <inheritdoc/>
    public FunctionalCode? Parent => Level > SubjectLevel.Class ? new FunctionalCode(_packed.Parent) : null;

    static SchemeRules ISubjectCode<FunctionalCode>.Rules => SchemeRules.Functional;

    PackedCode ISubjectCode<FunctionalCode>.Packed => _packed;

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(FunctionalCode left, FunctionalCode right) => left._packed.Bits == right._packed.Bits;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(FunctionalCode left, FunctionalCode right) => left._packed.Bits != right._packed.Bits;

    /// <summary>Whether the left code stands before the right one in tree order.</summary>
    public static bool operator <(FunctionalCode left, FunctionalCode right) => left._packed.Bits < right._packed.Bits;

    /// <summary>Whether the left code stands behind the right one in tree order.</summary>
    public static bool operator >(FunctionalCode left, FunctionalCode right) => left._packed.Bits > right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands before it in tree order.</summary>
    public static bool operator <=(FunctionalCode left, FunctionalCode right) => left._packed.Bits <= right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands behind it in tree order.</summary>
    public static bool operator >=(FunctionalCode left, FunctionalCode right) => left._packed.Bits >= right._packed.Bits;

    /// <inheritdoc/>
    public bool Equals(FunctionalCode other) => _packed.Bits == other._packed.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FunctionalCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares in tree order: a parent before its children, 201 &lt; 20101 &lt; 2010101 &lt; 202.</summary>
    public int CompareTo(FunctionalCode other) => _packed.Bits.CompareTo(other._packed.Bits);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FunctionalCode other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType()} does not compare with a {nameof(FunctionalCode)}.", nameof(obj)),
    };

    /// <summary>The code with these bits; for the constants, whose bits the compiler has proved.</summary>
    internal static FunctionalCode OfBits(uint bits) => new(new PackedCode(bits));

    static FunctionalCode ISubjectCode<FunctionalCode>.FromPacked(PackedCode packed) => new(packed);
}
