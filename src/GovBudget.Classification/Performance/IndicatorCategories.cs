using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>Names, tree and printed spellings of <see cref="IndicatorCategory"/>.</summary>
public static class IndicatorCategories
{
    internal static readonly VocabularyTable<IndicatorCategory> Table = new(
        new(IndicatorCategory.Output, "产出指标", ["产出"]),
        new(IndicatorCategory.Quantity, "数量指标", ["产出数量指标", "产出数量"], IndicatorCategory.Output),
        new(IndicatorCategory.Quality, "质量指标", ["产出质量指标", "产出质量"], IndicatorCategory.Output),
        new(IndicatorCategory.Timeliness, "时效指标", ["产出时效指标", "产出时效"], IndicatorCategory.Output),
        new(IndicatorCategory.Cost, "成本指标", ["产出成本指标", "产出成本", "成本"]),
        new(IndicatorCategory.EconomicCost, "经济成本指标", ["经济成本"], IndicatorCategory.Cost),
        new(IndicatorCategory.SocialCost, "社会成本指标", ["社会成本"], IndicatorCategory.Cost),
        new(IndicatorCategory.EcologicalCost, "生态环境成本指标", ["生态环境成本", "生态成本指标"], IndicatorCategory.Cost),
        new(IndicatorCategory.Benefit, "效益指标", ["效益", "效果指标"]),
        new(IndicatorCategory.EconomicBenefit, "经济效益指标", ["经济效益"], IndicatorCategory.Benefit),
        new(IndicatorCategory.SocialBenefit, "社会效益指标", ["社会效益"], IndicatorCategory.Benefit),
        new(IndicatorCategory.EcologicalBenefit, "生态效益指标", ["生态效益", "环境效益指标"], IndicatorCategory.Benefit),
        new(IndicatorCategory.Sustainability, "可持续影响指标", ["可持续影响", "可持续性影响", "可持续性影响指标", "可持续发展影响", "可持续发展影响指标", "可持续发展指标"], IndicatorCategory.Benefit),
        new(IndicatorCategory.Satisfaction, "满意度指标", ["满意度"]),
        new(IndicatorCategory.ServedSatisfaction, "服务对象满意度指标", ["服务对象满意度", "服务对象满意度标", "社会公众或服务对象满意度指标", "社会公众或服务对象满意度"], IndicatorCategory.Satisfaction));

    extension(IndicatorCategory category)
    {
        /// <summary>The official Chinese name, such as 数量指标; empty for <see cref="IndicatorCategory.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IndicatorCategory"/>.</exception>
        public string ChineseName => Table.Name(category);

        /// <summary>The first-level category that this one belongs to; <see langword="null"/> for a first level and for <see cref="IndicatorCategory.None"/>.</summary>
        /// <remarks>成本指标 has none here. Whether it stands below 产出指标 depends on the frame: ask <see cref="IndicatorFrame.ParentOf"/>.</remarks>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IndicatorCategory"/>.</exception>
        public IndicatorCategory? Parent => Table.Parent(category);

        /// <summary>Whether this is <paramref name="ancestor"/> or a second level of it, such as 数量指标 of 产出指标.</summary>
        /// <param name="ancestor">The category to stand below.</param>
        /// <returns><see cref="IndicatorCategory.None"/> stands below itself alone.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="IndicatorCategory"/>.</exception>
        public bool IsSelfOrDescendantOf(IndicatorCategory ancestor) => Table.IsSelfOrDescendantOf(category, ancestor);

        /// <summary>Every member but <see cref="IndicatorCategory.None"/>, in tree order.</summary>
        public static IReadOnlyList<IndicatorCategory> All => Table.All;

        /// <summary>Reads a spelling found in published forms, such as <c>可持续发展影响</c>.</summary>
        /// <param name="text">The label as printed; brackets, spaces and width do not matter.</param>
        /// <param name="result">The category, or <see cref="IndicatorCategory.None"/> when the text is unknown.</param>
        /// <returns>Whether the text means exactly one category.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out IndicatorCategory result) => Table.TryParse(text, out result);
    }
}
