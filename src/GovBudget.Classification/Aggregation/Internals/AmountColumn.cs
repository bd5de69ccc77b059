namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The amounts of a table in 分, and which of them are absent.</summary>
internal sealed class AmountColumn(long[][] fen, long[] absentLines, UInt128 magnitude)
{
    /// <summary>The amounts; 0 where one is absent.</summary>
    public readonly long[][] Fen = fen;

    /// <summary>The lines without an amount, ascending.</summary>
    public readonly long[] AbsentLines = absentLines;

    /// <summary>Whether no sum of any of the amounts can leave the range of 64 bits: the sum of their magnitudes does not.</summary>
    public readonly bool FitsLong = magnitude <= long.MaxValue;

    public long Count => Fen.Length == 0 ? 0 : ((long)(Fen.Length - 1) * Segments<long>.Length) + Fen[^1].Length;

    /// <summary>The lines without an amount in one piece, ascending.</summary>
    public ReadOnlySpan<long> AbsentLinesOf(int segment)
    {
        long first = (long)segment * Segments<long>.Length;
        return AbsentLines.AsSpan(PlaceOf(first)..PlaceOf(first + Segments<long>.Length));
    }

    public BudgetAmount? At(long line) => Array.BinarySearch(AbsentLines, line) >= 0
        ? null
        : BudgetAmount.FromFen(Fen[line / Segments<long>.Length][line % Segments<long>.Length]);

    private int PlaceOf(long line)
    {
        int place = Array.BinarySearch(AbsentLines, line);
        return place < 0 ? ~place : place;
    }
}
