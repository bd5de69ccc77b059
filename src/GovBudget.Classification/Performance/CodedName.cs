namespace GovBudget.Classification.Performance;

/// <summary>An organisation as forms print it, with its code: <c>090-大同市促进外来投资局[部门]</c>, <c>[292]国家信访局</c>, <c>340_烟台市大数据局</c>.</summary>
/// <param name="Code">The code as text, with its leading zeros; empty where none is printed.</param>
/// <param name="Name">The name.</param>
public readonly record struct CodedName(string Code, string Name)
{
    /// <summary>The code as text, with its leading zeros; empty where none is printed.</summary>
    public string Code { get => field ?? ""; init => field = Kept(value); } = Kept(Code)!;

    /// <summary>The name; empty for the default value.</summary>
    public string Name { get => field ?? ""; init => field = Kept(value); } = Kept(Name)!;

    /// <summary>Reads a name with the code in front of it, set off by a hyphen, an underscore, a space or brackets. A remark in square brackets behind it goes.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns>The name; where the text has no code in front, all of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static CodedName ParsePrinted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        bool isBracketed = rest is ['[' or '［' or '【', ..];
        ReadOnlySpan<char> start = isBracketed ? rest[1..] : rest;
        int length = start.IndexOfAnyExceptInRange('0', '9');
        bool hasCode = length > 0 && (isBracketed ? start[length] is ']' or '］' or '】' : start[length] is '-' or '—' or '_' or ' ' or '－');
        ReadOnlySpan<char> name = hasCode ? start[(length + 1)..].Trim() : rest;
        int remark = name is [.., ']' or '］'] ? name.LastIndexOfAny('[', '［') : -1;
        return new(hasCode ? start[..length].ToString() : "", (remark > 0 ? name[..remark].TrimEnd() : name).ToString());
    }

    /// <summary>Code and name.</summary>
    public override string ToString() => Code.Length > 0 ? $"{Code} {Name}" : Name;

    // Nothing is kept as nothing, so that the default value equals two empty texts.
    private static string? Kept(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
