using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// Reads indicator rows in two halves: left the period, right the year, each 二级指标, 三级指标, 指标值. Rows lose their first cell, or
/// slip to the left or right, so the categories are known by their names and the halves by where they stand.
/// </summary>
internal sealed class PairedIndicatorRows : IIndicatorRows
{
    private readonly HalfState _period = new();
    private readonly HalfState _annual = new();
    private readonly List<FormIndicator> _periodIndicators = [];
    private readonly List<FormIndicator> _annualIndicators = [];
    private IndicatorCategory _first;
    private int _rightStart = int.MaxValue;

    /// <summary>Whether a heading stands over two halves.</summary>
    public static bool Fits(GridRow heading) => Columns(heading, "二级指标").Count() > 1 || Columns(heading, "三级指标").Count() > 1;

    public decimal? WeightTotal => null;

    /// <summary>Learns from the header row where the right half begins: at the second 二级指标 or, without one, the second 三级指标.</summary>
    public void ReadHeading(GridRow row)
    {
        int[] second = [.. Columns(row, "二级指标")];
        int[] third = [.. Columns(row, "三级指标")];
        _rightStart = second.Length > 1 ? second[1] : third.Length > 1 ? third[1] : int.MaxValue;
    }

    public void Read(GridRow row)
    {
        List<Token> tokens = [.. Tokens(row)];
        if (tokens.Count > 0 && tokens[0].Text is "绩效指标")
        {
            tokens.RemoveAt(0);
        }

        if (tokens.Count > 0 && tokens[0].Category is { } first && first.Parent is null && IsFirstLevel(first, tokens))
        {
            _first = first;
            tokens.RemoveAt(0);
        }

        (List<Token> left, List<Token> right) = Split(tokens);
        AddHalf(row, left, _period, _periodIndicators);
        if (left.Count > 0 && left[0].Category is { } second && right.Count > 0 && right[0].Category is null)
        {
            // Both halves open a category in the same row; where the right one lost its name, it is that of the left.
            _annual.Second = second;
        }

        AddHalf(row, right, _annual, _annualIndicators);
    }

    public ImmutableArray<FormIndicator> Period() => [.. _periodIndicators];

    public ImmutableArray<FormIndicator> Annual() => [.. _annualIndicators];

    /// <summary>成本指标 is a first level only where another category follows it in its half; alone it is the second level of 产出.</summary>
    private static bool IsFirstLevel(IndicatorCategory category, List<Token> tokens) =>
        category != IndicatorCategory.Cost || (tokens.Count > 1 && tokens[1].Category?.Parent == IndicatorCategory.Cost);

    private (List<Token> Left, List<Token> Right) Split(List<Token> tokens)
    {
        // Two second-level names: the second one begins the right half, wherever the cells have slipped to.
        int[] categories = [.. Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Category is not null)];
        int start = categories.Length > 1 ? RightCategory(tokens, categories[^1])
            : IsTwice(tokens) ? tokens.Count / 2
            : tokens.FindIndex(t => t.Column >= _rightStart);
        start = start < 0 ? tokens.Count : start;
        return (tokens[..start], tokens[start..]);
    }

    /// <summary>An indicator may be named like its category (数量指标, 数量指标, 100保障): the category is the first of the two.</summary>
    private static int RightCategory(List<Token> tokens, int last) =>
        last > 1 && last + 1 < tokens.Count && tokens[last - 1].Category == tokens[last].Category ? last - 1 : last;

    // Where both halves are filled, they have the same number of cells; the sides of a slipped row are known by that.
    private bool IsTwice(List<Token> tokens) =>
        tokens.Count >= 4 && tokens.Count % 2 == 0 && tokens.TrueForAll(t => t.Category is null)
        && tokens[0].Column < _rightStart && tokens[^1].Column >= _rightStart - 1;

    private void AddHalf(GridRow row, List<Token> half, HalfState state, List<FormIndicator> indicators)
    {
        if (half.Count > 0 && half[0].Category is { } second)
        {
            state.Second = second;
            half = half[1..];
        }
        else if (half.Count > 2 && half[0].Text == half[1].Text)
        {
            // The name slipped over the category and stands twice.
            half = half[1..];
        }

        if (half.Count == 0)
        {
            return;
        }

        half.ForEach(t => row.Place(t.Column));
        string? value = half.Count > 1 ? half[1].Printed : null;
        IndicatorCategory first = state.Second.Parent ?? (state.Second == IndicatorCategory.Cost ? IndicatorCategory.Output : _first);
        indicators.Add(new FormIndicator(row.Line, first, state.Second, half[0].Printed, value));
    }

    private static IEnumerable<Token> Tokens(GridRow row) =>
        from column in row.FilledColumns
        let text = PrintedText.Normalize(row[column])
        let category = IndicatorCategory.TryParsePrinted(text, out IndicatorCategory known) ? known : (IndicatorCategory?)null
        select new Token(column, text, row[column].Trim(), category);

    private static IEnumerable<int> Columns(GridRow row, string label) => row.FilledColumns.Where(c => PrintedText.Normalize(row[c]) == label);

    private sealed record Token(int Column, string Text, string Printed, IndicatorCategory? Category);

    private sealed class HalfState
    {
        public IndicatorCategory Second { get; set; }
    }
}
