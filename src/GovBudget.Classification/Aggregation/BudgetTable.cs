using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>Budget lines in columns: for each dimension (维度) the key of every line, and the amounts. What is asked often is asked of a table.</summary>
/// <remarks>
/// <para>Keys become dense ordinals once, on the way in; a roll-up is then one pass over two columns. A table knows no catalogue: the same
/// one can be rolled up along the edition of this year and that of the last.</para>
/// <para>Immutable and thread-safe. The order of the lines and the number of threads play no part in any result.
/// A line takes 10 bytes and 2 for each further dimension, 4 where a dimension has more than 65,536 keys.</para>
/// <para>Making tables is in BudgetTable.Making.cs, cross-tabs and cubes in BudgetTable.CrossTabs.cs and BudgetTable.Cubes.cs, reading lines back in BudgetTable.Lines.cs.</para>
/// </remarks>
[CollectionBuilder(typeof(BudgetTable), nameof(Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a table; that its lines can be read is the least of it.")]
public sealed partial class BudgetTable
{
    private readonly AmountColumn _amounts;
    private readonly KeyColumn[] _columns;

    internal BudgetTable(AmountColumn amounts, KeyColumn[] columns)
    {
        _amounts = amounts;
        _columns = columns;
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Counts.Length == 0)
            {
                columns[i].CountLines(amounts);
            }

            // A reader may have given a key an ordinal and then had no line for it.
            if (Array.IndexOf(columns[i].Counts, 0) >= 0)
            {
                columns[i] = columns[i].Keep(Array.ConvertAll(amounts.Fen, static segment => Array.ConvertAll(segment, static _ => true)));
                columns[i].CountLines(amounts);
            }
        }
    }

    /// <summary>How many lines there are, those without an amount among them.</summary>
    public long Count => _amounts.Count;

    /// <summary>How many lines have no amount.</summary>
    public long AbsentCount => _amounts.AbsentLines.Length;

    /// <summary>The titles of the dimensions, in the order in which they were added.</summary>
    public ImmutableArray<string> Dimensions => [.. _columns.Select(static column => column.Title)];

    /// <summary>Whether the table has a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    public bool Has<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return Array.Exists(_columns, column => column.Dimension == dimension);
    }

    /// <summary>The distinct keys that lines have in a dimension, in their own order.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentException">The table does not have the dimension.</exception>
    public ImmutableArray<TKey> Keys<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        TKey[] keys = [.. Column(dimension).Keys];
        Array.Sort(keys, KeyOrder<TKey>.Comparer);
        return ImmutableCollectionsMarshal.AsImmutableArray(keys);
    }

    /// <summary>Rolls the amounts up along an axis whose keys only one dimension has.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="axis">The axis.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated; <see cref="RollUpOptions.Default"/> where nothing is said.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentException">No dimension, or more than one, has keys of this type; or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap; or policies contradict each other.</exception>
    /// <inheritdoc cref="RollUp{TKey}(Dimension{TKey}, Axis{TKey}, RollUpOptions?, CancellationToken)" path="/exception"/>
    public RollUp<TKey> RollUp<TKey>(Axis<TKey> axis, RollUpOptions? options = null, CancellationToken cancellationToken = default)
        where TKey : notnull => RollUp(SoleDimension<TKey>(), axis, options, cancellationToken);

    /// <summary>Rolls the amounts up along an axis.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">Which column the keys stand in.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated; <see cref="RollUpOptions.Default"/> where nothing is said.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> or <paramref name="axis"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table does not have the dimension; or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap; or policies contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have the key of a line; the message names both.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The pass was stopped.</exception>
    public RollUp<TKey> RollUp<TKey>(
        Dimension<TKey> dimension, Axis<TKey> axis, RollUpOptions? options = null, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(axis);
        options ??= RollUpOptions.Default;
        KeyColumn<TKey> column = Column(dimension);
        return column.RollUp(axis, options, ColumnSums.Of(column, _amounts, options, cancellationToken));
    }

    /// <summary>Adds up along a flat axis of all texts of a dimension, in the order of their characters.</summary>
    /// <param name="dimension">The dimension, such as <see cref="Dimension.Unit"/>.</param>
    /// <param name="options">See <see cref="RollUpOptions"/>.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table does not have the dimension.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public RollUp<string> RollUp(Dimension<string> dimension, RollUpOptions? options = null, CancellationToken cancellationToken = default) =>
        RollUp(dimension, Axis.OfTexts(Column(dimension).Title, Keys(dimension)), options, cancellationToken);

    /// <summary>What the lines of each key add up to: the smallest thing that can still be rolled up, merged and sent.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="options">The most threads; the policies play no part.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table does not have the dimension.</exception>
    /// <exception cref="OperationCanceledException">The pass was stopped.</exception>
    public KeyTotals<TKey> Totals<TKey>(Dimension<TKey> dimension, RollUpOptions? options = null, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        KeyColumn<TKey> column = Column(dimension);
        Int128[] sums = ColumnSums.Of(column, _amounts, options ?? RollUpOptions.Default, cancellationToken);
        var totals = new Dictionary<TKey, LineTotal>(sums.Length);
        for (int i = 0; i < sums.Length; i++)
        {
            var total = default(LineTotal);
            total.Add(sums[i], column.Counts[i], column.AbsentCountOf(i));
            totals.Add(column.Keys[i], total);
        }

        return new(totals);
    }

    /// <summary>The lines whose key in a dimension meets a condition; every dimension is kept.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keep">The condition; asked once for each distinct key.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table does not have the dimension.</exception>
    public BudgetTable Where<TKey>(Dimension<TKey> dimension, Func<TKey, bool> keep)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keep);
        KeyColumn<TKey> column = Column(dimension);
        return Keep(column, Array.ConvertAll(column.Keys, key => keep(key)));
    }

    /// <summary>
    /// The lines without those that are subtotals of others by their code: for a table that holds class (类), section (款) and item (项) rows
    /// and is to be added up by something else, such as the fund source, where each amount would count once for each level.
    /// </summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="dimension">The dimension whose codes tell the levels. Along it a roll-up needs no such step: see <see cref="MixedGrainPolicy"/>.</param>
    /// <remarks>
    /// A line is a subtotal where another line with an amount stands below it by its code and says the same on every other dimension, or says something where
    /// the line says nothing. So the class row of one unit is none of another unit's items, and one without a project is one of all projects.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table does not have the dimension.</exception>
    public BudgetTable WithoutSubtotals<TCode>(Dimension<TCode> dimension)
        where TCode : struct, ISubjectCode<TCode>
    {
        KeyColumn<TCode> column = Column(dimension);
        KeyColumn[] others = Array.FindAll(_columns, other => other != column);
        return new SubtotalLines<TCode>(column, others, _amounts).Kept() is { } kept ? Keep(kept) : this;
    }

    /// <summary>The number of lines and the dimensions.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} lines by {string.Join(", ", Dimensions)}");

    internal KeyColumn<TKey> Column<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return (KeyColumn<TKey>?)Array.Find(_columns, column => column.Dimension == dimension)
            ?? throw new ArgumentException($"The table has no dimension {dimension.Title}; it has {string.Join(", ", Dimensions)}.", nameof(dimension));
    }

    private Dimension<TKey> SoleDimension<TKey>()
        where TKey : notnull
    {
        KeyColumn<TKey>[] columns = [.. _columns.OfType<KeyColumn<TKey>>()];
        return columns switch
        {
            [var only] => only.Of,
            [] => throw new ArgumentException($"No dimension of the table has keys of the type {typeof(TKey).Name}; it has {string.Join(", ", Dimensions)}."),
            _ => throw new ArgumentException($"Several dimensions have keys of the type {typeof(TKey).Name}: {string.Join(", ", columns.Select(static column => column.Title))}. Say which one is meant."),
        };
    }

    private BudgetTable Keep(KeyColumn column, bool[] kept)
    {
        bool[][] mask = Array.ConvertAll(_amounts.Fen, static segment => new bool[segment.Length]);
        for (long line = 0; line < Count; line++)
        {
            mask[line / Segments<long>.Length][line % Segments<long>.Length] = kept[column.OrdinalAt(line)];
        }

        return Keep(mask);
    }

    private BudgetTable Keep(bool[][] mask)
    {
        var amounts = new AmountWriter();
        for (long line = 0; line < Count; line++)
        {
            if (mask[line / Segments<long>.Length][line % Segments<long>.Length])
            {
                amounts.Add(_amounts.At(line));
            }
        }

        return new(amounts.Finish(), Array.ConvertAll(_columns, other => other.Keep(mask)));
    }
}
