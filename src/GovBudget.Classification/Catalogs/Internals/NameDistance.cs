namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// How many slips lie between a typed text and names: a character too many, too few or wrong, or two neighbours exchanged. The text is
/// prepared once; then each character of a name costs a few bit operations (Hyyrö's bit-parallel form of the edit distance).
/// </summary>
/// <remarks>Characters are numbers of an alphabet that the caller keeps; those that only the text has need none.</remarks>
internal readonly ref struct NameDistance
{
    /// <summary>The bits of a word: a longer text is not compared.</summary>
    public const int LongestText = 64;

    private readonly ReadOnlySpan<ulong> _places;
    private readonly int _length;

    /// <summary>Prepares a text.</summary>
    /// <param name="places">For each character of the alphabet the places of the text that have it, one bit each.</param>
    /// <param name="length">The length of the text, 1 to <see cref="LongestText"/>.</param>
    public NameDistance(ReadOnlySpan<ulong> places, int length)
    {
        _places = places;
        _length = length;
    }

    /// <summary>The slips between the text and a name.</summary>
    /// <param name="name">The characters of the name, as numbers of the alphabet.</param>
    /// <param name="within">The fewest slips between the text and any part of the name.</param>
    public int Between(ReadOnlySpan<ushort> name, out int within)
    {
        within = Distance(name, 0, best: true);
        return Distance(name, 1, best: false);
    }

    // With a carry of one a character of the name before the text costs a slip, with none it is free.
    private int Distance(ReadOnlySpan<ushort> name, ulong carry, bool best)
    {
        ulong last = 1UL << (_length - 1);
        ulong up = ulong.MaxValue;
        ulong down = 0;
        ulong diagonal = 0;
        ulong before = 0;
        int distance = _length;
        int least = distance;
        unchecked
        {
            foreach (ushort symbol in name)
            {
                ulong same = _places[symbol];
                ulong exchanged = ((~diagonal & same) << 1) & before;
                diagonal = (((same & up) + up) ^ up) | same | down | exchanged;
                ulong right = down | ~(diagonal | up);
                ulong left = diagonal & up;
                distance += ((right & last) != 0 ? 1 : 0) - ((left & last) != 0 ? 1 : 0);
                least = Math.Min(least, distance);
                right = (right << 1) | carry;
                up = (left << 1) | ~(diagonal | right);
                down = right & diagonal;
                before = same;
            }
        }

        return best ? least : distance;
    }
}
