namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Whether letters are the pinyin initials of a name (拼音首字母): <c>zsyz</c> of 招商引资.</summary>
/// <remarks>
/// A polyphonic character has every initial it can have, so 行 is met by <c>x</c> and by <c>h</c>. What is neither letter, digit nor
/// Chinese character is skipped in the name. A Chinese character that the table does not have is met by no letter: the table has those of the names
/// of the catalogues. The table is read on first use and is then never changed; a query allocates nothing.
/// </remarks>
internal static class PinyinInitials
{
    private const string ResourceName = "GovBudget.Classification.Pinyin.pinyin-initials.tsv";
    private const int First = 0x3400;
    private const int Last = 0x9fff;

    // One bit a letter, for each character of the block: 110 kB for look-ups without a hash.
    private static readonly Lazy<uint[]> Masks = new(Read);

    /// <summary>Whether the initials of all characters of a name are these letters, in order.</summary>
    /// <param name="initials">Letters in either case, and digits where the name has them; empty matches nothing.</param>
    /// <param name="name">The name.</param>
    public static bool Matches(ReadOnlySpan<char> initials, ReadOnlySpan<char> name) =>
        PrefixMatch(initials, name) is var matched and > 0 && OnlySkipped(name[matched..]);

    /// <summary>How much of a name the letters stand for, from its first character on.</summary>
    /// <param name="initials">Letters in either case, and digits where the name has them.</param>
    /// <param name="name">The name.</param>
    /// <returns>The number of characters of <paramref name="name"/>, with what is skipped between them; 0 where the letters are not the beginning of its initials, or are empty.</returns>
    public static int PrefixMatch(ReadOnlySpan<char> initials, ReadOnlySpan<char> name)
    {
        int next = 0;
        for (int i = 0; i < initials.Length; i++, next++)
        {
            while (next < name.Length && IsSkipped(name[next]))
            {
                next++;
            }

            if (next == name.Length || !Meets(initials[i], name[next]))
            {
                return 0;
            }
        }

        return next;
    }

    /// <summary>The first place in a name from which on the letters match.</summary>
    /// <param name="initials">Letters in either case, and digits where the name has them.</param>
    /// <param name="name">The name.</param>
    /// <param name="length">How many characters of the name they stand for; 0 where there is no such place.</param>
    /// <returns>The place, or -1.</returns>
    public static int Find(ReadOnlySpan<char> initials, ReadOnlySpan<char> name, out int length)
    {
        for (int start = 0; start < name.Length; start++)
        {
            if (!IsSkipped(name[start]) && PrefixMatch(initials, name[start..]) is var matched and > 0)
            {
                length = matched;
                return start;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether a text can be initials at all: letters of the alphabet and digits only, one at least.</summary>
    public static bool IsQuery(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static bool OnlySkipped(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (!IsSkipped(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSkipped(char c) => !char.IsLetterOrDigit(c);

    private static bool Meets(char letter, char character)
    {
        if (character is < (char)First or > (char)Last)
        {
            return char.ToLowerInvariant(letter) == char.ToLowerInvariant(character);
        }

        int index = char.ToLowerInvariant(letter) - 'a';
        return index is >= 0 and < 26 && (Masks.Value[character - First] & (1u << index)) != 0;
    }

    private static uint[] Read()
    {
        using Stream stream = typeof(PinyinInitials).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("The assembly holds no table of pinyin initials.");
        using var reader = new StreamReader(stream);
        uint[] masks = new uint[Last - First + 1];
        while (reader.ReadLine() is { } line)
        {
            foreach (char character in line.AsSpan(2))
            {
                masks[character - First] |= 1u << (line[0] - 'a');
            }
        }

        return masks;
    }
}
