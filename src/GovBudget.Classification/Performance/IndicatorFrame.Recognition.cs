namespace GovBudget.Classification.Performance;

public sealed partial class IndicatorFrame
{
    /// <summary>Tells which frame a form uses from the labels that it prints, whatever its year.</summary>
    /// <param name="printed">
    /// What the rows of the form print as first level and as second level, in any order. A blank first level is the one above: forms print it
    /// once. Labels that are not known count for nothing.
    /// </param>
    /// <returns>
    /// The later frame where 经济成本, 社会成本 or 生态环境成本 is printed, the older one where 成本指标 is printed as a second level, below 产出指标 or
    /// below a blank; <see langword="null"/> where it cannot be told, because neither is printed or both are. 成本指标 alone in the first
    /// column says nothing: rows of published forms slip to the left.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="printed"/> is <see langword="null"/>.</exception>
    public static IndicatorFrame? Recognize(IEnumerable<(string? First, string? Second)> printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return FrameOf(printed.Select(static row => Shown(row.First, row.Second)));
    }

    /// <summary>Tells which frame a form uses from the categories that were read from it; see <see cref="Recognize(IEnumerable{ValueTuple{string, string}})"/>.</summary>
    /// <param name="categories">The first level and the second level of each indicator; <see cref="IndicatorCategory.None"/> where there is none.</param>
    /// <returns>The frame, or <see langword="null"/> where it cannot be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="categories"/> is <see langword="null"/>.</exception>
    public static IndicatorFrame? Recognize(IEnumerable<(IndicatorCategory First, IndicatorCategory Second)> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        return FrameOf(categories.Select(static row => Shown(row.First, row.Second)));
    }

    private static IndicatorFrame? FrameOf(IEnumerable<IndicatorFrame?> shown)
    {
        IndicatorFrame? found = null;
        foreach (IndicatorFrame frame in shown.OfType<IndicatorFrame>())
        {
            if (found is not null && found != frame)
            {
                return null;
            }

            found = frame;
        }

        return found;
    }

    private static IndicatorFrame? Shown(string? first, string? second)
    {
        _ = IndicatorCategory.TryParsePrinted(second, out IndicatorCategory below);
        if (!IndicatorCategory.TryParsePrinted(first, out IndicatorCategory above) && PrintedText.Normalize(first ?? "").Length > 0)
        {
            // A heading such as 绩效指标 stands in the first column: then 成本指标 beside it may well be a first level.
            return IsCostOfOneKind(below) ? CostAtTop : null;
        }

        return Shown(above, below);
    }

    private static IndicatorFrame? Shown(IndicatorCategory first, IndicatorCategory second) =>
        IsCostOfOneKind(first) || IsCostOfOneKind(second) ? CostAtTop
        : second == IndicatorCategory.Cost && first is IndicatorCategory.Output or IndicatorCategory.None ? CostBelowOutput
        : null;

    private static bool IsCostOfOneKind(IndicatorCategory category) =>
        category is IndicatorCategory.EconomicCost or IndicatorCategory.SocialCost or IndicatorCategory.EcologicalCost;
}
