using System.Collections.Frozen;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Looks headers up in the table of spellings.</summary>
internal static class HeaderTable
{
    private static readonly FrozenDictionary<string, HeaderSpelling> ByStem = HeaderSpellings.All
        .SelectMany(static spelling => spelling.Stems.Select(stem => KeyValuePair.Create(Key(stem), spelling)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // Longest first: 编码名称 is no 名称 of something called 编码.
    private static readonly (string Ending, FieldPart Part)[] Endings =
        [.. HeaderSpellings.Endings
            .SelectMany(static ending => ending.Endings.Select(text => (Ending: Key(text), ending.Part)))
            .OrderByDescending(static ending => ending.Ending.Length)];

    // An ending alone is a code, a name or a key of something that the header does not say.
    private static readonly FrozenDictionary<string, FieldPart> PartsAlone = HeaderSpellings.Endings
        .SelectMany(static ending => ending.Endings.Except(HeaderSpellings.NeverAlone).Select(text => KeyValuePair.Create(Key(text), ending.Part)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A header without what does not matter: case, width, spaces, underscores and dashes.</summary>
    public static string Key(string header) => PrintedText.Normalize(header)
        .Replace("_", string.Empty, StringComparison.Ordinal)
        .Replace("-", string.Empty, StringComparison.Ordinal)
        .Replace(".", string.Empty, StringComparison.Ordinal)
        .ToLowerInvariant();

    /// <summary>Finds the stem and the ending that make a key.</summary>
    public static bool TryFind(string key, out HeaderSpelling? spelling, out FieldPart part)
    {
        part = FieldPart.None;
        if (ByStem.TryGetValue(key, out spelling))
        {
            return true;
        }

        foreach ((string ending, FieldPart ended) in Endings)
        {
            if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal)
                && ByStem.TryGetValue(key[..^ending.Length], out spelling) && spelling.TakesEndings)
            {
                part = ended;
                return true;
            }
        }

        spelling = null;
        return false;
    }

    /// <summary>Whether a key is an ending without a stem: 编码, name.</summary>
    public static bool TryFindPart(string key, out FieldPart part) => PartsAlone.TryGetValue(key, out part);

    /// <summary>Whether a key is a level, alone or with an ending: 类, 款编码, 项名称.</summary>
    public static bool TryFindLevel(string key, out SubjectLevel level, out FieldPart part)
    {
        foreach ((SubjectLevel found, string chinese, _) in HeaderSpellings.Levels)
        {
            if (key == chinese)
            {
                (level, part) = (found, FieldPart.Code);
                return true;
            }

            if (key.StartsWith(chinese, StringComparison.Ordinal) && PartsAlone.TryGetValue(key[chinese.Length..], out part))
            {
                level = found;
                return true;
            }
        }

        (level, part) = (SubjectLevel.None, FieldPart.None);
        return false;
    }

    /// <summary>Takes the level from the end of a key: 功能分类科目编码（类）, ExpFuncCode1, and 支出功能分类类编码.</summary>
    public static SubjectLevel TakeLevel(ref string key)
    {
        foreach ((SubjectLevel level, string chinese, char digit) in HeaderSpellings.Levels)
        {
            string bracket = $"（{chinese}）";
            if (key.EndsWith(bracket, StringComparison.Ordinal))
            {
                key = key[..^bracket.Length];
                return level;
            }

            if (key.Length > 1 && key[^1] == digit && !char.IsAsciiDigit(key[^2]))
            {
                key = key[..^1];
                return level;
            }

            foreach (string ending in (string[])["编码", "代码", "名称"])
            {
                if (key.Length > 3 && key.EndsWith(chinese + ending, StringComparison.Ordinal))
                {
                    key = key[..^3] + ending;
                    return level;
                }
            }
        }

        return SubjectLevel.None;
    }
}
