namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>How well a typed text fits a name, in thousandths; every weight of the ranking stands here.</summary>
/// <remarks>
/// The bands: the thing itself 1000, another printed form 980 to 990, another time 930 to 950, initials 880, beginnings 700 to 900,
/// one slip in four characters 737, parts 600 to 750, all vaguer reasons below.
/// </remarks>
internal static class SearchScores
{
    public const int Exact = 1000;
    public const int Normalized = 990;
    public const int LettersOnly = 980;
    public const int OtherTimeCode = 950;
    public const int FormerName = 940;
    public const int LaterName = 930;
    private const int AllInitials = 880;
    public const int CodeTypo = 500;

    // A name of another time stands behind the same match with one of today.
    private const int OtherTimeLoss = 40;
    private const int ShortestPart = 2;
    private const int ShortestPartTypo = 4;

    public static int AtTime(int score, NameTime time) => time == NameTime.Now ? score : score - OtherTimeLoss;

    public static int CodePrefix(int typed, int digits) => 700 + (100 * typed / digits);

    /// <summary>The match of a text with a name that is not the text itself; 0 for none.</summary>
    public static (int Score, SubjectSearchReason Reason) OfText(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        int place = name.IndexOf(text);
        if (place >= 0)
        {
            return place == 0
                ? (800 + (99 * text.Length / name.Length), SubjectSearchReason.Prefix)
                : (600 + (150 * text.Length / name.Length), SubjectSearchReason.Contains);
        }

        if (name.Length >= ShortestPart && text.Length > name.Length && text.Contains(name, StringComparison.Ordinal))
        {
            return (450 + (250 * name.Length / text.Length), SubjectSearchReason.PartOfText);
        }

        return text.Length >= ShortestPart && IsWithin(text, name)
            ? (250 + (100 * text.Length / name.Length), SubjectSearchReason.Abbreviation)
            : default;
    }

    /// <summary>The match of a text with a name with so many slips between them; 0 for none.</summary>
    /// <param name="text">The length of the text.</param>
    /// <param name="name">The length of the name.</param>
    /// <param name="slips">The slips between the whole name and the text.</param>
    /// <param name="within">The slips between the nearest part of the name and the text.</param>
    public static (int Score, SubjectSearchReason Reason) OfSlips(int text, int name, int slips, int within)
    {
        int longer = Math.Max(text, name);
        if (slips <= 1 + (longer / 4) && slips < longer)
        {
            return ((slips == 1 ? 400 : 350) + (450 * (longer - slips) / longer), SubjectSearchReason.Typo);
        }

        return text >= ShortestPartTypo && within <= text / ShortestPartTypo
            ? (300 + (150 * (text - within) / text) + (50 * text / Math.Max(text, name)), SubjectSearchReason.PartTypo)
            : default;
    }

    /// <summary>The match of letters with the pinyin initials of a name; 0 for none.</summary>
    public static (int Score, SubjectSearchReason Reason) OfInitials(ReadOnlySpan<char> letters, ReadOnlySpan<char> name)
    {
        int place = PinyinInitials.Find(letters, name, out int length);
        return (place, length) switch
        {
            ( < 0, _) => default,
            (0, _) when length == name.Length => (AllInitials, SubjectSearchReason.PinyinInitials),
            (0, _) => (550 + (100 * length / name.Length), SubjectSearchReason.PartOfPinyinInitials),
            _ => (400 + (100 * length / name.Length), SubjectSearchReason.PartOfPinyinInitials),
        };
    }

    // Whether the characters of the text stand in the name in their order, perhaps with others between.
    private static bool IsWithin(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        int met = 0;
        foreach (char c in name)
        {
            met += met < text.Length && c == text[met] ? 1 : 0;
        }

        return met == text.Length;
    }
}
