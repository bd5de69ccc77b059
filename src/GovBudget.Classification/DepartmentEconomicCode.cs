using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>A code of the economic classification of the department budget (部门预算支出经济分类): 301 → 30101.</summary>
/// <remarks>
/// <para>3 or 5 digits, or 7 for a local sub-section (地方自设); the first digit is 3. Four bytes, immutable, thread-safe; sorts in tree order.</para>
/// <para><c>default</c> is "no code": its level is <see cref="SubjectLevel.None"/>, its text is empty, it sorts first.</para>
/// </remarks>
public readonly partial struct DepartmentEconomicCode : ISubjectCode<DepartmentEconomicCode>
{
    private readonly PackedCode _packed;

    private DepartmentEconomicCode(PackedCode packed) => _packed = packed;

    /// <inheritdoc/>
    public static SubjectScheme Scheme => SubjectScheme.DepartmentEconomic;

    /// <inheritdoc/>
    public SubjectLevel Level => _packed.Level;

    /// <inheritdoc/>
    public DepartmentEconomicCode? Parent => Level > SubjectLevel.Class ? new DepartmentEconomicCode(_packed.Parent) : null;

    static SchemeRules ISubjectCode<DepartmentEconomicCode>.Rules => SchemeRules.DepartmentEconomic;

    PackedCode ISubjectCode<DepartmentEconomicCode>.Packed => _packed;

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(DepartmentEconomicCode left, DepartmentEconomicCode right) => left._packed.Bits == right._packed.Bits;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(DepartmentEconomicCode left, DepartmentEconomicCode right) => left._packed.Bits != right._packed.Bits;

    /// <summary>Whether the left code stands before the right one in tree order.</summary>
    public static bool operator <(DepartmentEconomicCode left, DepartmentEconomicCode right) => left._packed.Bits < right._packed.Bits;

    /// <summary>Whether the left code stands behind the right one in tree order.</summary>
    public static bool operator >(DepartmentEconomicCode left, DepartmentEconomicCode right) => left._packed.Bits > right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands before it in tree order.</summary>
    public static bool operator <=(DepartmentEconomicCode left, DepartmentEconomicCode right) => left._packed.Bits <= right._packed.Bits;

    /// <summary>Whether the left code is the right one or stands behind it in tree order.</summary>
    public static bool operator >=(DepartmentEconomicCode left, DepartmentEconomicCode right) => left._packed.Bits >= right._packed.Bits;

    /// <inheritdoc/>
    public bool Equals(DepartmentEconomicCode other) => _packed.Bits == other._packed.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DepartmentEconomicCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares in tree order: a parent before its children, 201 &lt; 20101 &lt; 2010101 &lt; 202.</summary>
    public int CompareTo(DepartmentEconomicCode other) => _packed.Bits.CompareTo(other._packed.Bits);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DepartmentEconomicCode other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType()} does not compare with a {nameof(DepartmentEconomicCode)}.", nameof(obj)),
    };

    /// <summary>The code with these bits; for the constants, whose bits the compiler has proved.</summary>
    internal static DepartmentEconomicCode OfBits(uint bits) => new(new PackedCode(bits));

    static DepartmentEconomicCode ISubjectCode<DepartmentEconomicCode>.FromPacked(PackedCode packed) => new(packed);
}
