using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

internal sealed partial class MatrixRounding
{
    private ImmutableArray<int> AllRows => [.. Enumerable.Range(0, _rows)];

    private ImmutableArray<int> AllColumns => [.. Enumerable.Range(0, _columns)];

    private string Text(Int128 steps) => $"{_step.Text(_step.ToAmount(steps, "A figure"))} {_step.Unit.ChineseName}";

    private RoundingConflict UnequalMargins(Int128 rowSum, Int128 columnSum) => new(
        AllRows, AllColumns, $"The totals demanded of the rows add up to {Text(rowSum)}, those of the columns to {Text(columnSum)}: give them one sum.");

    /// <summary>A single line that cannot show its total, whatever the others do.</summary>
    private RoundingConflict? FindLineConflict()
    {
        for (int i = 0; i <= _rows; i++)
        {
            if (LineConflict(Row(i), At(i, _columns), i == _rows ? "The totals of the columns" : $"The cells of row {i}") is { } message)
            {
                return i == _rows ? new(AllRows, AllColumns, message) : new([i], [], message);
            }
        }

        for (int j = 0; j <= _columns; j++)
        {
            if (LineConflict(Column(j), At(_rows, j), j == _columns ? "The totals of the rows" : $"The cells of column {j}") is { } message)
            {
                return j == _columns ? new(AllRows, AllColumns, message) : new([], [j], message);
            }
        }

        return null;
    }

    private string? LineConflict(IEnumerable<int> line, int total, string parts)
    {
        if (_fixed[total] is not { } demanded)
        {
            return null;
        }

        Int128 lowest = 0;
        int free = 0;
        foreach (int index in line.Where(index => index != total))
        {
            lowest += _fixed[index] ?? _parts[index].Floor;
            free += IsFree(index) ? 1 : 0;
        }

        return demanded >= lowest && demanded <= lowest + free
            ? null
            : $"{parts} can show {Range(lowest, free)} together, but have to add up to {Text(demanded)}.";
    }

    private string Range(Int128 lowest, int free) => free == 0 ? Text(lowest) : $"{Text(lowest)} to {Text(lowest + free)}";

    /// <summary>
    /// Lines across that hold as few of what goes up as the lines along them allow, and still too many. Where the line of totals is one
    /// of them, the others hold as many as they can, and still too few.
    /// </summary>
    private RoundingConflict CutConflict(bool isTurned, int[] reached)
    {
        int width = isTurned ? _rows : _columns;
        int length = isTurned ? _columns : _rows;
        bool isTooFew = reached.Contains(width);
        ImmutableArray<int> across = isTooFew ? [.. Enumerable.Range(0, width).Except(reached)] : [.. reached];
        int IndexOf(int along, int line) => isTurned ? At(line, along) : At(along, line);
        Int128 cells = 0;
        Int128 totals = 0;
        foreach (int line in across)
        {
            totals += ShownSteps(IndexOf(length, line));
            for (int i = 0; i < length; i++)
            {
                cells += ShownSteps(IndexOf(i, line));
            }
        }

        // The lines along that force a cell beyond its lowest (its highest) figure.
        ImmutableArray<int> along =
        [
            .. Enumerable.Range(0, length).Where(i => across.Any(line => IsFree(IndexOf(i, line)) && _parts[IndexOf(i, line)].IsUp != isTooFew)),
        ];
        string lines = isTurned ? "rows" : "columns";
        string others = isTurned ? "columns" : "rows";
        string message = isTooFew
            ? $"The cells of {lines} {List(across)} can show {Text(cells)} together at most, given the totals of {others} {List(along)}, but the totals of these {lines} are {Text(totals)} at least."
            : $"The cells of {lines} {List(across)} show {Text(cells)} together at least, given the totals of {others} {List(along)}, but the totals of these {lines} are {Text(totals)} at most.";
        return isTurned ? new(across, along, message) : new(along, across, message);
    }

    private static string List(ImmutableArray<int> lines) => string.Join(", ", lines);
}
