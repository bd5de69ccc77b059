using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A flat table from the lowest to the highest item of an axis: one read tells where the sum of a packed code stands.</summary>
/// <remarks>
/// The place in the table is a division without a division. Packed items differ by multiples of 400: 100 for what could stand below an item, and 4
/// for the level. A multiple is divided by 400 if it is rotated by 4 bits and multiplied by the inverse of 25 modulo 2³². That maps every number
/// to another one, and as the multiples take the small ones, whatever is no item goes behind all of them: one comparison tells it.
/// </remarks>
internal sealed class ItemPlaces
{
    /// <summary>How many words a sum has: the amount and the count.</summary>
    public const int Words = 2;

    private const uint ItemLevel = 2;
    private const uint Spacing = 400;
    private const int Rotation = 4;
    private const uint InverseOf25 = 3_264_175_145;

    private readonly uint _first;
    private readonly uint _none;

    private ItemPlaces(uint first, uint last)
    {
        _first = first;
        _none = ((last - first) / Spacing) + 1;
        Slots = new ushort[_none + 1];
    }

    /// <summary>
    /// By place where the sum of the item begins in an array of <see cref="Words"/> for each key: behind the first for its ordinal 0, and so on;
    /// 0 where there is no such item, and at the last place, where everything goes that is none.
    /// </summary>
    public ushort[] Slots { get; }

    /// <summary>Makes the table.</summary>
    /// <param name="keys">The codes of the axis, in its order.</param>
    /// <returns>The table, or <see langword="null"/> where the axis has no items, or more keys than 16 bits tell slots of.</returns>
    public static ItemPlaces? Of<TCode>(ReadOnlySpan<TCode> keys)
        where TCode : struct, ISubjectCode<TCode>
    {
        uint first = uint.MaxValue;
        uint last = 0;
        ReadOnlySpan<uint> codes = MemoryMarshal.Cast<TCode, uint>(keys);
        foreach (uint code in codes)
        {
            first = IsItem(code) ? Math.Min(first, code) : first;
            last = IsItem(code) ? Math.Max(last, code) : last;
        }

        return last == 0 || keys.Length >= ushort.MaxValue / Words ? null : new ItemPlaces(first, last).With(codes);
    }

    /// <summary>Where the sum of an item begins, or 0 for anything else.</summary>
    public ushort SlotOf(uint code) => Slots[PlaceOf(code)];

    /// <summary>Where in <see cref="Slots"/> a packed code stands.</summary>
    public uint PlaceOf(uint code) => Math.Min(unchecked(BitOperations.RotateRight(code - _first, Rotation) * InverseOf25), _none);

    /// <summary>What tells the places of eight codes at once.</summary>
    public EightPlaces Eight => new(Vector256.Create(_first), Vector256.Create(_none));

    private static bool IsItem(uint code) => (code & 3) == ItemLevel;

    /// <summary>Tells the places of eight codes. A value, so that a loop holds it in registers.</summary>
    public readonly struct EightPlaces(Vector256<uint> first, Vector256<uint> none)
    {
        /// <summary>Where in <see cref="Slots"/> packed codes stand.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<uint> Of(Vector256<uint> codes)
        {
            Vector256<uint> above = codes - first;
            Vector256<uint> rotated = (above >>> Rotation) | (above << (32 - Rotation));
            return Vector256.Min(rotated * Vector256.Create(InverseOf25), none);
        }
    }

    private ItemPlaces With(ReadOnlySpan<uint> keys)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (IsItem(keys[i]))
            {
                Slots[PlaceOf(keys[i])] = (ushort)((i + 1) * Words);
            }
        }

        return this;
    }
}
