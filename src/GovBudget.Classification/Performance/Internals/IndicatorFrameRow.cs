namespace GovBudget.Classification.Performance.Internals;

/// <summary>What a frame is made of: one category before it has its place in a tree.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="OtherNames">Other spellings.</param>
/// <param name="ParentCode">The code of the first level; <see langword="null"/> for a first level.</param>
/// <param name="Category">The member that means the same; none for a local category.</param>
/// <param name="IsListed">Whether the list of the frame has it.</param>
internal sealed record IndicatorFrameRow(string Code, string Name, string[] OtherNames, string? ParentCode, IndicatorCategory Category, bool IsListed)
{
    private static readonly IndicatorFrameRow[] Common =
    [
        Of("1", IndicatorCategory.Output),
        Of("11", IndicatorCategory.Quantity),
        Of("12", IndicatorCategory.Quality),
        Of("13", IndicatorCategory.Timeliness),
        Of("2", IndicatorCategory.Benefit),
        Of("21", IndicatorCategory.EconomicBenefit),
        Of("22", IndicatorCategory.SocialBenefit),
        Of("23", IndicatorCategory.EcologicalBenefit),
        Of("3", IndicatorCategory.Satisfaction),
        Of("31", IndicatorCategory.ServedSatisfaction),
    ];

    /// <summary>The older frame.</summary>
    public static IndicatorFrameRow[] CostBelowOutput { get; } =
        [.. Common, Of("14", IndicatorCategory.Cost), Of("24", IndicatorCategory.Sustainability)];

    /// <summary>The later frame. Its list leaves 可持续影响指标 out, and forms of 2026 print it all the same.</summary>
    public static IndicatorFrameRow[] CostAtTop { get; } =
    [
        .. Common,
        Of("24", IndicatorCategory.Sustainability) with { IsListed = false },
        Of("4", IndicatorCategory.Cost),
        Of("41", IndicatorCategory.EconomicCost),
        Of("42", IndicatorCategory.SocialCost),
        Of("43", IndicatorCategory.EcologicalCost),
    ];

    public bool IsLocal => Category == IndicatorCategory.None;

    private static IndicatorFrameRow Of(string code, IndicatorCategory category) =>
        new(code, category.ChineseName, [.. SpellingsOf(code, category)], code.Length > 1 ? code[..1] : null, category, IsListed: true);

    private static IEnumerable<string> SpellingsOf(string code, IndicatorCategory category)
    {
        // 产出成本指标 is cost below output, and no name of the first level.
        bool isRoot = code.Length == 1;
        string[] own =
        [
            .. IndicatorCategories.Table.Spellings
                .Where(pair => pair.Value == category && (!isRoot || category == IndicatorCategory.Output || !pair.Key.StartsWith("产出", StringComparison.Ordinal)))
                .Select(static pair => pair.Key),
        ];

        // Forms and one budget system repeat the name of the first level on the second.
        string[] repeated = category == IndicatorCategory.ServedSatisfaction ? ["满意度", "满意度指标"] : [];
        return own.Concat(repeated).Where(spelling => spelling != category.ChineseName).Order(StringComparer.Ordinal);
    }
}
