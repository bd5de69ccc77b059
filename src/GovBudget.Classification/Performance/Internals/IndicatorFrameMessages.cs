namespace GovBudget.Classification.Performance.Internals;

/// <summary>What a frame says when it cannot answer.</summary>
internal static class IndicatorFrameMessages
{
    private const string HowToAdd = "A local category is added with WithLocal.";

    private static readonly IndicatorFrame[] National = [IndicatorFrame.CostBelowOutput, IndicatorFrame.CostAtTop];

    public static string UnknownCode(string code, IndicatorFrame frame)
    {
        string unknown = $"'{code}' is no code of {frame}";
        IndicatorFrameEntry? above = frame.Roots.FirstOrDefault(root => code.StartsWith(root.Code, StringComparison.Ordinal));
        return National.FirstOrDefault(other => other.TryFind(code, out _)) is { } other ? $"{unknown}; {other[code]} is one of {other}."
            : above is not null ? $"{unknown}; below {above} there are {Listed(above.Children)}. {HowToAdd}"
            : $"{unknown}; its first levels are {Listed(frame.Roots)}. {HowToAdd}";
    }

    public static string UnknownCategory(IndicatorCategory category, IndicatorFrame frame) =>
        National.FirstOrDefault(other => other.TryFind(category, out _)) is { } other ? $"{category} is no category of {frame}; {other[category]} is one of {other}."
        : $"{category} is no category. A local category is found by its code or its printed name.";

    public static string UnknownName(string text, IndicatorFrame frame) =>
        National.FirstOrDefault(other => other.TryParsePrinted(text, out _)) is { } other
            ? $"'{text}' is no printed name in {frame}; it is {other.ParsePrinted(text)} of {other}."
            : $"'{text}' is no printed name in {frame}. Names: {string.Join('、', frame.Entries.Select(static entry => entry.Name))}. {HowToAdd}";

    private static string Listed(IEnumerable<IndicatorFrameEntry> entries) => string.Join('、', entries);
}
