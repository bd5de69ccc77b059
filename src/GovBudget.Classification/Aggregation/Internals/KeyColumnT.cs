namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A column of keys: the distinct ones once, and for each line the ordinal of its key among them.</summary>
internal sealed class KeyColumn<TKey> : KeyColumn
    where TKey : notnull
{
    public KeyColumn(Dimension<TKey> dimension, TKey[] keys, ushort[][]? narrow, int[][]? wide)
    {
        Of = dimension;
        Keys = keys;
        Narrow = narrow;
        Wide = wide;
    }

    public Dimension<TKey> Of { get; }

    /// <summary>The distinct keys, in the order in which lines first have them.</summary>
    public TKey[] Keys { get; }

    public override object Dimension => Of;

    public override string Title => Of.Title;

    public override int KeyCount => Keys.Length;

    public TKey KeyAt(long line) => Keys[OrdinalAt(line)];

    /// <summary>Rolls the sums of the keys up.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="options">How mixed levels and unknown keys are treated.</param>
    /// <param name="sums">For each key what its lines make.</param>
    public RollUp<TKey> RollUp(Axis<TKey> axis, RollUpOptions options, ReadOnlySpan<Int128> sums)
    {
        var totals = new LineTotals<TKey>(axis, options);
        for (int i = 0; i < sums.Length; i++)
        {
            totals.Add(Keys[i], sums[i], Counts[i], AbsentCountOf(i), (Column: this, Ordinal: i), static key => key.Column.FirstLineOf(key.Ordinal) + 1);
        }

        return totals.RollUp();
    }

    public override bool SaysNothing(int ordinal) => Keys[ordinal] is string { Length: 0 } || EqualityComparer<TKey?>.Default.Equals(Keys[ordinal], default);

    public override KeyColumn Keep(bool[][] mask)
    {
        var writer = new KeyWriter<TKey>(Of);
        for (int segment = 0; segment < mask.Length; segment++)
        {
            for (int i = 0; i < mask[segment].Length; i++)
            {
                if (mask[segment][i])
                {
                    writer.Add(Keys[Narrow is not null ? Narrow[segment][i] : Wide![segment][i]]);
                }
            }
        }

        return writer.Finish();
    }
}
