using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>Makes a <see cref="BudgetTable"/> line by line where neither items with selectors nor finished columns are at hand, such as in a reader of files.</summary>
/// <remarks>Each line is one amount and one key for each column. Not thread-safe.</remarks>
public sealed class BudgetTableBuilder
{
    private readonly List<IKeyColumnBuilder> _columns = [];
    private readonly AmountWriter _amounts = new();

    /// <summary>How many amounts have been added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a column; before the first line.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The dimension is there already.</exception>
    /// <exception cref="InvalidOperationException">There are lines already.</exception>
    public KeyColumnBuilder<TKey> AddColumn<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (Count > 0)
        {
            throw new InvalidOperationException("Columns are added before the first line.");
        }

        if (_columns.Exists(column => column.Dimension == dimension))
        {
            throw new ArgumentException($"The dimension {dimension.Title} is there already.", nameof(dimension));
        }

        var column = new KeyColumnBuilder<TKey>(dimension);
        _columns.Add(column);
        return column;
    }

    /// <summary>Adds the amount of a line.</summary>
    /// <param name="amount">The amount; <see langword="null"/> for a blank cell.</param>
    public void Add(BudgetAmount? amount)
    {
        _amounts.Add(amount);
        Count++;
    }

    /// <summary>Adds the amounts of several lines.</summary>
    /// <param name="amounts">For each line its amount; <see langword="null"/> for a blank cell.</param>
    public void Add(ReadOnlySpan<BudgetAmount?> amounts)
    {
        _amounts.Add(amounts);
        Count += amounts.Length;
    }

    /// <summary>Makes the table; the builder is used up.</summary>
    /// <exception cref="InvalidOperationException">A column has more or fewer keys than there are amounts.</exception>
    public BudgetTable Build()
    {
        foreach (IKeyColumnBuilder column in _columns)
        {
            if (column.Count != Count)
            {
                throw new InvalidOperationException($"There are {Count} amounts, and {column.Count} keys of {column.Title}: each line needs one of each.");
            }
        }

        return new(_amounts.Finish(), [.. _columns.Select(static column => column.Finish())]);
    }
}
