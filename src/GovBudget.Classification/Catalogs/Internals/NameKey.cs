namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The forms in which names of subjects are compared.</summary>
/// <remarks>
/// Documents and systems set 顿号, commas and semicolons for one another within a name; the reader of documents needs them apart
/// (an enumeration is not a clause), so this goes beyond <see cref="PrintedText"/> and stays here. Words are never touched: 和 is not 及.
/// </remarks>
internal static class NameKey
{
    /// <summary>Longer texts are no names.</summary>
    public const int Longest = 256;

    /// <summary>Writes a name so that all printed forms of it are equal: width, spaces, brackets, quotes, dashes, separators.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="destination">As long as the name at least.</param>
    /// <returns>The length written, never more than that of the name.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> destination)
    {
        // Chinese characters stay as they are, and many names have no others.
        int plain = PlainLength(name);
        name[..plain].CopyTo(destination);
        int length = plain + PrintedText.Normalize(name[plain..], destination[plain..]);
        foreach (ref char c in destination[plain..length])
        {
            if (c is < '\u4E00' or > '\u9FFF')
            {
                c = Separator(c);
            }
        }

        return length;
    }

    /// <summary>How many Chinese characters a name begins with: they have one form only.</summary>
    /// <remarks>A plain loop: the search of the framework allocates until it is compiled to its end.</remarks>
    public static int PlainLength(ReadOnlySpan<char> name)
    {
        int length = 0;
        while (length < name.Length && name[length] is >= '\u4E00' and <= '\u9FFF')
        {
            length++;
        }

        return length;
    }

    public static string Of(string name)
    {
        Span<char> key = name.Length <= Longest ? stackalloc char[Longest] : new char[name.Length];
        return key[..Write(name, key)] is var written && written.SequenceEqual(name) ? name : new string(written);
    }

    /// <summary>Writes the letters and digits of a name only; where it has none, what <see cref="Write"/> does.</summary>
    /// <inheritdoc cref="Write" path="/param"/>
    /// <inheritdoc cref="Write" path="/returns"/>
    public static int WriteLetters(ReadOnlySpan<char> name, Span<char> destination)
    {
        int length = Write(name, destination);
        int letters = 0;
        foreach (char c in destination[..length])
        {
            letters += IsLetter(c) ? 1 : 0;
        }

        if (letters == 0 || letters == length)
        {
            return length;
        }

        letters = 0;
        foreach (char c in destination[..length])
        {
            if (IsLetter(c))
            {
                destination[letters++] = c;
            }
        }

        return letters;
    }

    public static string LettersOf(string name)
    {
        Span<char> letters = name.Length <= Longest ? stackalloc char[Longest] : new char[name.Length];
        return letters[..WriteLetters(name, letters)] is var written && written.SequenceEqual(name) ? name : new string(written);
    }

    // The rare Chinese characters beyond the 16 bits are pairs of surrogates.
    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static char Separator(char c) => c switch
    {
        '，' or ';' or '､' or '﹑' or '﹔' => '、',
        '•' or '・' or '･' or '‧' or '∙' or '⋅' => '·',
        _ => c,
    };
}
