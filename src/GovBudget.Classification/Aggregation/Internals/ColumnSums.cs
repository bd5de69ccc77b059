namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The sums of a table's amounts by the ordinals of one of its columns, in 分.</summary>
internal static class ColumnSums
{
    public static Int128[] Of(KeyColumn column, AmountColumn amounts, RollUpOptions options, CancellationToken cancellationToken) => amounts.FitsLong
        ? Join(
            TablePass.Run(amounts.Count, amounts.Fen.Length, options, () => new long[column.KeyCount], (sums, segment) => Add(column, amounts, segment, sums), cancellationToken),
            column.KeyCount)
        : Join(
            TablePass.Run(amounts.Count, amounts.Fen.Length, options, () => new LineTotal[column.KeyCount], (sums, segment) => Add(column, amounts, segment, sums), cancellationToken),
            column.KeyCount);

    private static void Add(KeyColumn column, AmountColumn amounts, int segment, long[] sums)
    {
        if (column.Narrow is not null)
        {
            LeafSums.Add(column.Narrow[segment], amounts.Fen[segment], sums);
        }
        else
        {
            LeafSums.Add(column.Wide![segment], amounts.Fen[segment], sums);
        }
    }

    // Amounts so large that a sum of some of them might not fit into 64 bits, though the finished ones may.
    private static void Add(KeyColumn column, AmountColumn amounts, int segment, LineTotal[] sums)
    {
        long[] fen = amounts.Fen[segment];
        for (int i = 0; i < fen.Length; i++)
        {
            int ordinal = column.Narrow is not null ? column.Narrow[segment][i] : column.Wide![segment][i];
            sums[ordinal].Add(BudgetAmount.FromFen(fen[i]));
        }
    }

    private static Int128[] Join(long[][] parts, int keys)
    {
        var sums = new Int128[keys];
        foreach (long[] part in parts)
        {
            for (int i = 0; i < keys; i++)
            {
                sums[i] += part[i];
            }
        }

        return sums;
    }

    private static Int128[] Join(LineTotal[][] parts, int keys)
    {
        var sums = new Int128[keys];
        foreach (LineTotal[] part in parts)
        {
            for (int i = 0; i < keys; i++)
            {
                sums[i] += part[i].Amount.GetValueOrDefault();
            }
        }

        return sums;
    }
}
