namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A column of keys, whatever their type.</summary>
internal abstract class KeyColumn
{
    public abstract object Dimension { get; }

    public abstract string Title { get; }

    /// <summary>Whether keys are told by 16 bits: then <see cref="Narrow"/> holds the ordinals, else <see cref="Wide"/>.</summary>
    public bool IsNarrow => Narrow is not null;

    public ushort[][]? Narrow { get; protected init; }

    public int[][]? Wide { get; protected init; }

    public abstract int KeyCount { get; }

    /// <summary>For each key how many lines have it.</summary>
    public long[] Counts { get; private set; } = [];

    /// <summary>For each key how many of its lines have no amount; empty where every line has one.</summary>
    public long[] AbsentCounts { get; private set; } = [];

    public long AbsentCountOf(int ordinal) => AbsentCounts.Length == 0 ? 0 : AbsentCounts[ordinal];

    public int OrdinalAt(long line)
    {
        long segment = line / Segments<int>.Length;
        long place = line % Segments<int>.Length;
        return Narrow is not null ? Narrow[segment][place] : Wide![segment][place];
    }

    /// <summary>The first line that has a key, counted from 0.</summary>
    public long FirstLineOf(int ordinal)
    {
        long line = 0;
        while (OrdinalAt(line) != ordinal)
        {
            line++;
        }

        return line;
    }

    /// <summary>Whether a key means that its lines do not say: a code that is default, a member None, an empty text.</summary>
    public abstract bool SaysNothing(int ordinal);

    /// <summary>The column of those lines only that a mask keeps.</summary>
    public abstract KeyColumn Keep(bool[][] mask);

    /// <summary>Counts the lines of each key.</summary>
    public void CountLines(AmountColumn amounts)
    {
        Counts = new long[KeyCount];
        foreach (ushort[] segment in Narrow ?? [])
        {
            foreach (ushort ordinal in segment)
            {
                Counts[ordinal]++;
            }
        }

        foreach (int[] segment in Wide ?? [])
        {
            foreach (int ordinal in segment)
            {
                Counts[ordinal]++;
            }
        }

        AbsentCounts = amounts.AbsentLines.Length == 0 ? [] : new long[KeyCount];
        foreach (long line in amounts.AbsentLines)
        {
            AbsentCounts[OrdinalAt(line)]++;
        }
    }
}
