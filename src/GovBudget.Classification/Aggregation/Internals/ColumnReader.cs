namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Reads one column off items.</summary>
internal abstract class ColumnReader<TItem>
{
    public abstract object Dimension { get; }

    /// <summary>The same reader with nothing read yet.</summary>
    public abstract ColumnReader<TItem> Fresh();

    public abstract void Read(TItem item);

    public abstract KeyColumn Finish();
}
