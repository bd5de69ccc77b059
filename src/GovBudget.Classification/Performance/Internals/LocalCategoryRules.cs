namespace GovBudget.Classification.Performance.Internals;

/// <summary>What a local category may be called and where it may stand: it neither shadows a known one nor moves one.</summary>
internal static class LocalCategoryRules
{
    private const int LongestCode = 12;

    // Labels are compared on the stack, so they have an end.
    private const int LongestName = 64;

    private static IEnumerable<IndicatorFrameEntry> National => IndicatorFrame.CostBelowOutput.Entries.Concat(IndicatorFrame.CostAtTop.Entries);

    public static IndicatorFrameRow RowOf(IndicatorFrame frame, string code, string name, string? parentCode, ReadOnlySpan<string> otherNames)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfNoParent(frame, parentCode);
        ThrowIfBadCode(frame, code, parentCode);
        ThrowIfBadName(frame, name, nameof(name));
        foreach (string other in otherNames)
        {
            ArgumentNullException.ThrowIfNull(other, nameof(otherNames));
            ThrowIfBadName(frame, other, nameof(otherNames));
        }

        string[] others = [.. otherNames.ToArray().DistinctBy(PrintedText.Normalize).Where(other => PrintedText.Normalize(other) != PrintedText.Normalize(name))];
        return new(code, name, others, parentCode, IndicatorCategory.None, IsListed: false);
    }

    private static void ThrowIfNoParent(IndicatorFrame frame, string? parentCode)
    {
        if (parentCode is not null && !(frame.TryFind(parentCode, out IndicatorFrameEntry? parent) && parent.Level == 1))
        {
            throw new ArgumentException(
                $"'{parentCode}' is no first level of {frame}. A local category stands below one of {string.Join('、', frame.Roots)}, or, with null, beside them.",
                nameof(parentCode));
        }
    }

    private static void ThrowIfBadCode(IndicatorFrame frame, string code, string? parentCode)
    {
        if (code.Length is 0 or > LongestCode || !code.All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"'{code}' is no code: a code has 1 to {LongestCode} digits.", nameof(code));
        }

        if (parentCode is not null && !(code.StartsWith(parentCode, StringComparison.Ordinal) && code.Length > parentCode.Length))
        {
            throw new ArgumentException($"'{code}' is no code below '{parentCode}': it begins with that and has at least one digit more.", nameof(code));
        }

        IndicatorFrameEntry? met = frame.Entries.Concat(National).FirstOrDefault(
            entry => entry.Code != parentCode && (code.StartsWith(entry.Code, StringComparison.Ordinal) || entry.Code.StartsWith(code, StringComparison.Ordinal)));
        if (met is not null)
        {
            throw new ArgumentException(
                met.Code == code ? $"'{code}' is {met} already: a local category has a code of its own."
                : $"'{code}' would stand above or below {met}: neither of the two codes may begin with the other.",
                nameof(code));
        }
    }

    private static void ThrowIfBadName(IndicatorFrame frame, string name, string argument)
    {
        if (name.Length > LongestName || name.Any(char.IsControl) || PrintedText.StripOrdinal(PrintedText.Normalize(name)).Length == 0)
        {
            throw new ArgumentException($"A name stands on one line, is not blank and has up to {LongestName} characters; '{name}' has not.", argument);
        }

        IndicatorFrame? knows = new[] { frame, IndicatorFrame.CostBelowOutput, IndicatorFrame.CostAtTop }.FirstOrDefault(other => other.TryParsePrinted(name, out _));
        if (knows is not null)
        {
            throw new ArgumentException($"'{name}' is read as {knows.ParsePrinted(name)} already: a local category has a name of its own.", argument);
        }
    }
}
