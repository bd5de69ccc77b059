using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>A code of the economic classification of the government budget (政府预算支出经济分类): 501 → 50101.</summary>
/// <remarks>
/// <para>3 or 5 digits; the first digit is 5. Four bytes, immutable, thread-safe; sorts in tree order.</para>
/// <para><c>default</c> is "no code": its level is <see cref="SubjectLevel.None"/>, its text is empty, it sorts first.</para>
/// </remarks>
public readonly partial struct GovernmentEconomicCode : ISubjectCode<GovernmentEconomicCode>
{
    private readonly PackedCode _packed;

    private GovernmentEconomicCode(PackedCode packed) => _packed = packed;

    /// <inheritdoc/>
    public static SubjectScheme Scheme => SubjectScheme.GovernmentEconomic;

    /// <inheritdoc/>
    public SubjectLevel Level => _packed.Level;

    /// <inheritdoc/>
    public GovernmentEconomicCode? Parent => Level > SubjectLevel.Class ? new GovernmentEconomicCode(_packed.Parent) : null;

    static SchemeRules ISubjectCode<GovernmentEconomicCode>.Rules => SchemeRules.GovernmentEconomic;

    PackedCode ISubjectCode<GovernmentEconomicCode>.Packed => _packed;

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._packed.Bits == right._packed.Bits;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._packed.Bits != right._packed.Bits;

    /// <summary>Whether the left code stands before the right one in tree order.</summary>
    public static bool operator <(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._packed.Bits < right._packed.Bits;

    /// <summary>Whether the left code stands behind the right one in tree order.</summary>
    public static bool operator >(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._packed.Bits > right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands before it in tree order.</summary>
    public static bool operator <=(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._packed.Bits <= right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands behind it in tree order.</summary>
    public static bool operator >=(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._packed.Bits >= right._packed.Bits;

    /// <inheritdoc/>
    public bool Equals(GovernmentEconomicCode other) => _packed.Bits == other._packed.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GovernmentEconomicCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares in tree order: a parent before its children, 201 &lt; 20101 &lt; 2010101 &lt; 202.</summary>
    public int CompareTo(GovernmentEconomicCode other) => _packed.Bits.CompareTo(other._packed.Bits);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        GovernmentEconomicCode other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType()} does not compare with a {nameof(GovernmentEconomicCode)}.", nameof(obj)),
    };

    /// <summary>The code with these bits; for the constants, whose bits the compiler has proved.</summary>
    internal static GovernmentEconomicCode OfBits(uint bits) => new(new PackedCode(bits));

    static GovernmentEconomicCode ISubjectCode<GovernmentEconomicCode>.FromPacked(PackedCode packed) => new(packed);
}
