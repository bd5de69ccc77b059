namespace GovBudget.Classification.Performance.Internals;

/// <summary>What makes two indicators the same one: category and name, in canonical form.</summary>
/// <param name="Category">The category.</param>
/// <param name="Local">The local category, where it is one.</param>
/// <param name="Name">The name.</param>
internal readonly record struct IndicatorKey(IndicatorCategory Category, string Local, string Name)
{
    /// <summary>From how many characters on a name that was cut off is told from any other.</summary>
    private const int ShortestCutName = 4;

    public static IndicatorKey Of(PerformanceIndicator indicator) =>
        new(indicator.Category, PrintedText.Normalize(indicator.LocalCategory ?? ""), PrintedText.Normalize(indicator.Name ?? ""));

    /// <summary>What makes two targets the same one: what they say, or the text of one that does not compute.</summary>
    public static (IndicatorTarget? Target, string Text) TargetOf(PerformanceIndicator indicator) =>
        (indicator.Target, indicator.Target is null ? PrintedText.Normalize(indicator.TargetText ?? "") : "");

    /// <summary>The key, with all kinds of cost as one: the later frame has split what the older one has as 成本指标.</summary>
    public IndicatorKey AcrossFrames => Category is IndicatorCategory.EconomicCost or IndicatorCategory.SocialCost or IndicatorCategory.EcologicalCost
        ? this with { Category = IndicatorCategory.Cost }
        : this;

    /// <summary>What a name and the beginning of it have in common.</summary>
    public IndicatorKey Beginning => Name.Length > ShortestCutName ? this with { Name = Name[..ShortestCutName] } : this;

    /// <summary>Whether one name is the beginning of the other, as in forms that cut names off at the edge of a cell.</summary>
    public bool IsCutOf(IndicatorKey other)
    {
        (string shorter, string longer) = Name.Length <= other.Name.Length ? (Name, other.Name) : (other.Name, Name);
        return Category == other.Category && Local == other.Local && shorter.Length >= ShortestCutName && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
