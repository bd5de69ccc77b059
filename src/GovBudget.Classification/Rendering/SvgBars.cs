using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Draws bars in SVG: one for each part of a roll-up, or two for each part of a variance table, with the figures that the bars stand for.</summary>
/// <remarks>
/// The parts are the nodes of one level, which <see cref="RenderOptions.Depth"/> says: 1, and here also 0, for the top. What has no nodes there stands
/// beside them as it is, so the parts make the total. A negative bar is striped and goes the other way; what is absent has no bar, and —. It stands alone as a
/// file, or inside a page, light and dark. The same bytes in every culture.
/// </remarks>
public static class SvgBars
{
    /// <summary>Draws a roll-up with exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    public static string Of<TKey>(RollUp<TKey> rollUp, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        return OneSide(RollUpLayout<TKey>.Of(rollUp, OneLevel(options)));
    }

    /// <summary>Draws a rounded roll-up in its own unit and decimals. The bars are those of the exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rounded">The rounded roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static string Of<TKey>(RoundedRollUp<TKey> rounded, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return OneSide(RollUpLayout<TKey>.Of(rounded, OneLevel(options)));
    }

    /// <summary>Draws a variance table: the base above the current side, with change and rate beside the label.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">What stands on a node itself does not fit into a <see cref="BudgetAmount"/>; the message names the node.</exception>
    public static string Of<TKey>(VarianceTable<TKey> table, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        RenderOptions oneLevel = OneLevel(options);
        var words = new RenderWords(oneLevel.Language);
        TreeLayout layout = VarianceLayout<TKey>.Of(table, oneLevel);
        ImmutableArray<ChartPart> parts = ChartPart.Of(layout);
        (Int128 low, Int128 high) = Range(parts.SelectMany(static part => (BudgetAmount?[])[part.Row.Base, part.Row.Amount]));

        BarRow Row(string label, string tip, TreeRow row, bool isWhole) => new(
            label,
            tip,
            [row.Figures[2], row.Figures[3]],
            isWhole ? [] : [new(BarOf(row.Base, low, high, "whole"), row.Figures[0].Text), new(BarOf(row.Amount, low, high, ""), row.Figures[1].Text)],
            isWhole ? $"{layout.Headings[0]} {row.Figures[0].Text}{words.Say("，", ", ")}{layout.Headings[1]} {row.Figures[1].Text}" : "",
            isWhole);

        string sides = words.Say($"上：{layout.Headings[0]}，下：{layout.Headings[1]}", $"above: {layout.Headings[0]}, below: {layout.Headings[1]}");
        return new BarChart(
            layout.Title,
            layout.Subtitle + words.Say("；", "; ") + sides,
            [.. parts.Select(part => Row(part.Label, part.Tip, part.Row, isWhole: false)), Row(layout.Total.Label, layout.Total.Label, layout.Total, isWhole: true)])
        {
            Headings = [layout.Headings[2], layout.Headings[3]],
        }.ToString();
    }

    private static string OneSide(TreeLayout layout)
    {
        ImmutableArray<ChartPart> parts = ChartPart.Of(layout);
        (Int128 low, Int128 high) = Range(parts.Select(static part => part.Row.Amount));
        BarRow[] rows = [.. parts.Select(part => new BarRow(part.Label, part.Tip, part.Row.Figures, [new(BarOf(part.Row.Amount, low, high, ""))], part.Row.Note))];
        TreeRow total = layout.Total;
        return new BarChart(layout.Title, layout.Subtitle, [.. rows, new(total.Label, total.Label, total.Figures, [], total.Note, IsWhole: true)]) { Headings = layout.Headings }.ToString();
    }

    private static RenderOptions OneLevel(RenderOptions? options) => (options ??= RenderOptions.Default).Depth > 0 ? options : options with { Depth = 1 };

    /// <summary>From the least amount to the greatest, and 0 in any case.</summary>
    private static (Int128 Low, Int128 High) Range(IEnumerable<BudgetAmount?> amounts)
    {
        Int128[] points = [0, .. amounts.Select(static amount => (Int128)(amount?.Fen ?? 0))];
        return (points.Min(), points.Max());
    }

    private static Bar BarOf(BudgetAmount? amount, Int128 low, Int128 high, string style) =>
        amount is { } known ? Bar.Between(0, known.Fen, low, high, known.IsNegative ? "less" : style) : Bar.None;
}
