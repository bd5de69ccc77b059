using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The totals of a table's lines by several of its columns, for those combinations of keys that occur.</summary>
internal sealed class CubeSums
{
    // Up to so many combinations a place for each is smaller and faster than a dictionary of those that occur.
    private const int MostDense = 1 << 16;

    private readonly KeyColumn[] _columns;
    private readonly LineTotal[] _dense;
    private readonly Dictionary<long, LineTotal> _sparse = [];

    // For each line of a piece the number of its combination of keys.
    private readonly long[] _places;

    private CubeSums(KeyColumn[] columns, int length)
    {
        _columns = columns;
        _places = new long[length];
        long combinations = columns.Aggregate(1L, static (product, column) => product * column.KeyCount);
        _dense = combinations <= MostDense ? new LineTotal[combinations] : [];
    }

    /// <summary>Adds all lines up.</summary>
    /// <param name="columns">The columns; the numbers of their keys together fit into 64 bits.</param>
    /// <param name="amounts">The amounts.</param>
    /// <param name="options">The most threads.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <returns>For each combination that occurs the ordinals of its keys as one number, the last column fastest, and what its lines make.</returns>
    public static IEnumerable<KeyValuePair<long, LineTotal>> Of(KeyColumn[] columns, AmountColumn amounts, RollUpOptions options, CancellationToken cancellationToken)
    {
        int length = amounts.Fen.Length == 0 ? 0 : amounts.Fen[0].Length;
        CubeSums[] parts = TablePass.Run(
            amounts.Count, amounts.Fen.Length, options, () => new CubeSums(columns, length), (part, segment) => part.AddSegment(amounts, segment), cancellationToken);
        for (int part = 1; part < parts.Length; part++)
        {
            foreach ((long place, LineTotal total) in parts[part].Totals())
            {
                parts[0].At(place).Add(total);
            }
        }

        return parts[0].Totals();
    }

    private void AddSegment(AmountColumn amounts, int segment)
    {
        long[] fen = amounts.Fen[segment];
        Array.Clear(_places);
        foreach (KeyColumn column in _columns)
        {
            for (int i = 0; i < fen.Length; i++)
            {
                _places[i] = (_places[i] * column.KeyCount) + (column.Narrow is not null ? column.Narrow[segment][i] : column.Wide![segment][i]);
            }
        }

        long first = (long)segment * Segments<long>.Length;
        ReadOnlySpan<long> absent = amounts.AbsentLinesOf(segment);
        for (int i = 0; i < fen.Length; i++)
        {
            bool isAbsent = absent.Length > 0 && absent[0] == first + i;
            absent = isAbsent ? absent[1..] : absent;
            At(_places[i]).Add(isAbsent ? null : BudgetAmount.FromFen(fen[i]));
        }
    }

    private ref LineTotal At(long place)
    {
        if (_dense.Length > 0)
        {
            return ref _dense[place];
        }

        return ref CollectionsMarshal.GetValueRefOrAddDefault(_sparse, place, out _);
    }

    private IEnumerable<KeyValuePair<long, LineTotal>> Totals() => _dense.Length > 0
        ? _dense.Select(static (total, place) => KeyValuePair.Create((long)place, total)).Where(static pair => pair.Value.Count > 0)
        : _sparse;
}
