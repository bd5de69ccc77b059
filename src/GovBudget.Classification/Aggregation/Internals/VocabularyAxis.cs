using System.Globalization;
using System.Runtime.CompilerServices;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>An axis of the members of a fixed vocabulary; "none" is not on it.</summary>
internal sealed class VocabularyAxis<TEnum> : Axis<TEnum>
    where TEnum : struct, Enum
{
    // The ordinal of each member by its number, which is dense; -1 for "none".
    private readonly int[] _ordinals;

    public VocabularyAxis(string title, VocabularyTable<TEnum> table)
        : base(title, TreeOf(table))
    {
        _ordinals = new int[Count + 1];
        _ordinals[0] = -1;
        for (int ordinal = 0; ordinal < Count; ordinal++)
        {
            _ordinals[Number(Keys[ordinal])] = ordinal;
        }
    }

    public override bool TryGetOrdinal(TEnum key, out int ordinal)
    {
        int number = Number(key);
        ordinal = number >= 0 && number < _ordinals.Length ? _ordinals[number] : -1;
        return ordinal >= 0;
    }

    internal override string UnknownName(TEnum key) =>
        Number(key) == 0 ? "未说明" : Number(key).ToString(CultureInfo.InvariantCulture);

    internal override int Compare(TEnum left, TEnum right) => Number(left).CompareTo(Number(right));

    private static AxisTree<TEnum> TreeOf(VocabularyTable<TEnum> table)
    {
        TEnum[] keys = [.. table.All];
        int[] parents = Array.ConvertAll(keys, key => table.Parent(key) is { } parent ? Array.IndexOf(keys, parent) : -1);
        return new(keys, Array.ConvertAll(keys, table.Name), parents);
    }

    private static int Number(TEnum key) => Unsafe.BitCast<TEnum, int>(key);
}
