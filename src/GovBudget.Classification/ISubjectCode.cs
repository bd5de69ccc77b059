using System.Numerics;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>
/// A code of one classification scheme. The four implementations are <see cref="FunctionalCode"/>,
/// <see cref="RevenueCode"/>, <see cref="GovernmentEconomicCode"/> and <see cref="DepartmentEconomicCode"/>; the set is closed.
/// </summary>
/// <typeparam name="TSelf">The code type itself.</typeparam>
/// <remarks>
/// A code is identity only: it needs no catalogue, and equality never looks at a name. Codes sort in tree order.
/// What all code types can do beyond this interface (ancestors, parsing with reasons) is in <see cref="SubjectCode"/>.
/// </remarks>
public interface ISubjectCode<TSelf> :
    IEquatable<TSelf>,
    IComparable<TSelf>,
    IComparable,
    IComparisonOperators<TSelf, TSelf, bool>,
    ISpanParsable<TSelf>,
    IUtf8SpanParsable<TSelf>,
    ISpanFormattable,
    IUtf8SpanFormattable
    where TSelf : struct, ISubjectCode<TSelf>
{
    /// <summary>The scheme that the code type belongs to.</summary>
    static abstract SubjectScheme Scheme { get; }

    /// <summary>The level of the code; <see cref="SubjectLevel.None"/> for <c>default</c>.</summary>
    SubjectLevel Level { get; }

    /// <summary>The code one level up, or <see langword="null"/> for a class and for <c>default</c>.</summary>
    /// <remarks>This is the parent by digits. The parent in a catalogue is the nearest ancestor that exists there.</remarks>
    TSelf? Parent { get; }

    internal static abstract SchemeRules Rules { get; }

    internal PackedCode Packed { get; }

    internal static abstract TSelf FromPacked(PackedCode packed);
}
