namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Reads a column of keys off items.</summary>
internal sealed class ColumnReader<TItem, TKey>(Dimension<TKey> dimension, Func<TItem, TKey> key) : ColumnReader<TItem>
    where TKey : notnull
{
    private readonly KeyWriter<TKey> _writer = new(dimension);

    public override object Dimension => dimension;

    public override ColumnReader<TItem> Fresh() => new ColumnReader<TItem, TKey>(dimension, key);

    public override void Read(TItem item) => _writer.Add(key(item));

    public override KeyColumn Finish() => _writer.Finish();
}
