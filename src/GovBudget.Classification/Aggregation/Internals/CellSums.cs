namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The sums of a table's amounts by two of its columns: for each pair of ordinals, row by row.</summary>
internal static class CellSums
{
    private const long MostCells = 1 << 24;

    public static LineTotal[] Of(KeyColumn rows, KeyColumn columns, AmountColumn amounts, RollUpOptions options, CancellationToken cancellationToken)
    {
        long count = (long)rows.KeyCount * columns.KeyCount;
        if (count > MostCells)
        {
            throw new ArgumentException(
                $"{rows.Title} has {rows.KeyCount} keys and {columns.Title} {columns.KeyCount}: a cross-tab holds {MostCells} cells at most. Use {nameof(BudgetTable.Where)} first.");
        }

        return amounts.FitsLong && rows.IsNarrow && columns.IsNarrow
            ? Fast(rows, columns, amounts, options, cancellationToken)
            : Wide(rows, columns, amounts, options, cancellationToken);
    }

    private static LineTotal[] Fast(KeyColumn rows, KeyColumn columns, AmountColumn amounts, RollUpOptions options, CancellationToken cancellationToken)
    {
        int width = columns.KeyCount;
        int count = rows.KeyCount * width;
        long[][] parts = TablePass.Run(
            amounts.Count,
            amounts.Fen.Length,
            options,
            () => new long[count],
            (sums, segment) => LeafSums.Add(rows.Narrow![segment], columns.Narrow![segment], amounts.Fen[segment], width, sums),
            cancellationToken);
        var sums = new Int128[count];
        foreach (long[] part in parts)
        {
            for (int i = 0; i < count; i++)
            {
                sums[i] += part[i];
            }
        }

        // A sum of 0 may be that of no line at all. That is rare where many lines are, so it is not asked of every line beforehand.
        bool isDoubtful = Array.IndexOf(sums, Int128.Zero) >= 0;
        bool[]? present = isDoubtful ? Presence(rows, columns, amounts, options, cancellationToken) : null;
        var cells = new LineTotal[count];
        for (int i = 0; i < count; i++)
        {
            // How many lines have an amount is not counted: that there is one is all that matters.
            cells[i].Add(sums[i], sums[i] != 0 || present![i] ? 1 : 0, absentCount: 0);
        }

        foreach (long line in amounts.AbsentLines)
        {
            cells[(rows.OrdinalAt(line) * width) + columns.OrdinalAt(line)].Add(null);
        }

        return cells;
    }

    private static bool[] Presence(KeyColumn rows, KeyColumn columns, AmountColumn amounts, RollUpOptions options, CancellationToken cancellationToken)
    {
        int width = columns.KeyCount;
        bool[][] parts = TablePass.Run(
            amounts.Count,
            amounts.Fen.Length,
            options,
            () => new bool[rows.KeyCount * width],
            (present, segment) => MarkPresent(rows, columns, amounts, segment, present),
            cancellationToken);
        for (int part = 1; part < parts.Length; part++)
        {
            for (int i = 0; i < parts[0].Length; i++)
            {
                parts[0][i] |= parts[part][i];
            }
        }

        return parts[0];
    }

    private static void MarkPresent(KeyColumn rows, KeyColumn columns, AmountColumn amounts, int segment, bool[] present)
    {
        long first = (long)segment * Segments<long>.Length;
        ReadOnlySpan<long> absent = amounts.AbsentLinesOf(segment);
        for (int i = 0; i < amounts.Fen[segment].Length; i++)
        {
            if (absent.Length > 0 && absent[0] == first + i)
            {
                absent = absent[1..];
                continue;
            }

            present[(rows.Narrow![segment][i] * columns.KeyCount) + columns.Narrow![segment][i]] = true;
        }
    }

    private static LineTotal[] Wide(KeyColumn rows, KeyColumn columns, AmountColumn amounts, RollUpOptions options, CancellationToken cancellationToken)
    {
        int count = rows.KeyCount * columns.KeyCount;
        LineTotal[][] parts = TablePass.Run(
            amounts.Count,
            amounts.Fen.Length,
            options,
            () => new LineTotal[count],
            (totals, segment) => AddSegment(rows, columns, amounts, segment, totals),
            cancellationToken);
        for (int part = 1; part < parts.Length; part++)
        {
            for (int i = 0; i < count; i++)
            {
                parts[0][i].Add(parts[part][i]);
            }
        }

        return parts[0];
    }

    private static void AddSegment(KeyColumn rows, KeyColumn columns, AmountColumn amounts, int segment, LineTotal[] totals)
    {
        long first = (long)segment * Segments<long>.Length;
        for (long line = first; line < first + amounts.Fen[segment].Length; line++)
        {
            totals[(rows.OrdinalAt(line) * columns.KeyCount) + columns.OrdinalAt(line)].Add(amounts.At(line));
        }
    }
}
