namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Selects cells of a matrix: so many in each row, so many in each column, at the least cost there is.</summary>
/// <remarks>
/// Each row starts with its cheapest cells. Then, while a column has too many, one selection a time is handed on to a column that has
/// too few, along the cheapest chain of exchanges inside rows (successive shortest paths, on the columns alone). A chain never breaks
/// a row, and the cheapest chains keep the whole selection the cheapest of all with its column counts. Time grows with
/// the square of the columns and with the rows, so the shorter side belongs into the columns.
/// </remarks>
internal sealed class UnitSelection
{
    private const int None = -1;

    private readonly int _rows;
    private readonly int _columns;
    private readonly int[] _excess;

    // Column by column, for they are scanned by column.
    private readonly Int128[] _costs;
    private readonly CellState[] _states;

    // For each pair of columns the row where the first can hand its selection on to the second at the least cost.
    private readonly int[] _bestRows;
    private readonly Int128[] _bestCosts;

    // The cheapest way from a column with too many to each column, and the column before on it.
    private readonly Int128?[] _distances;
    private readonly int[] _previous;
    private readonly bool[] _isQueued;

    /// <summary>Sets the task.</summary>
    /// <param name="costs">What selecting each cell costs more than not selecting it, row by row; none where it cannot be selected.</param>
    /// <param name="rowCounts">How many cells are to be selected in each row, no more than can be.</param>
    /// <param name="columnCounts">The same for columns; as many together as in the rows.</param>
    public UnitSelection(Int128?[] costs, ReadOnlySpan<int> rowCounts, ReadOnlySpan<int> columnCounts)
    {
        _rows = rowCounts.Length;
        _columns = columnCounts.Length;
        _costs = new Int128[costs.Length];
        _states = new CellState[costs.Length];
        _excess = new int[_columns];
        _bestRows = new int[_columns * _columns];
        _bestCosts = new Int128[_columns * _columns];
        _distances = new Int128?[_columns];
        _previous = new int[_columns];
        _isQueued = new bool[_columns];
        for (int j = 0; j < _columns; j++)
        {
            _excess[j] = -columnCounts[j];
        }

        for (int i = 0; i < _rows; i++)
        {
            SelectCheapest(i, costs.AsSpan(i * _columns, _columns), rowCounts[i]);
        }

        for (int pair = 0; pair < _bestRows.Length; pair++)
        {
            FindBest(pair);
        }
    }

    private enum CellState : byte
    {
        Fixed,
        Open,
        Selected,
    }

    /// <summary>Whether a cell is selected.</summary>
    public bool IsSelected(int row, int column) => _states[column * _rows + row] == CellState.Selected;

    /// <summary>Whether a column can be reached from one that has too many; of meaning after <see cref="TryRun"/> failed.</summary>
    public bool IsReached(int column) => _distances[column] is not null;

    /// <summary>Selects; where there is no selection, the columns that are reached hold as few as the rows allow, and still too many.</summary>
    public bool TryRun()
    {
        while (Array.Exists(_excess, static excess => excess > 0))
        {
            FindDistances();
            int end = NearestLack();
            if (end == None)
            {
                return false;
            }

            HandOn(end);
        }

        return true;
    }

    private void SelectCheapest(int row, ReadOnlySpan<Int128?> costs, int count)
    {
        var cells = new List<(Int128 Cost, int Turn, int Cell, int Column)>(_columns);
        for (int j = 0; j < _columns; j++)
        {
            if (costs[j] is { } cost)
            {
                int cell = j * _rows + row;
                _costs[cell] = cost;
                _states[cell] = CellState.Open;

                // Rows take turns where costs are equal, or else the first columns would get all that equal rows have to give.
                cells.Add((cost, (j + row) % _columns, cell, j));
            }
        }

        cells.Sort();
        for (int i = 0; i < count; i++)
        {
            _states[cells[i].Cell] = CellState.Selected;
            _excess[cells[i].Column]++;
        }
    }

    private void FindBest(int pair)
    {
        (int from, int to) = Math.DivRem(pair, _columns);
        ReadOnlySpan<CellState> selected = _states.AsSpan(from * _rows, _rows);
        ReadOnlySpan<CellState> open = _states.AsSpan(to * _rows, _rows);
        _bestRows[pair] = None;
        for (int row = 0; row < selected.Length; row++)
        {
            if (selected[row] == CellState.Selected && open[row] == CellState.Open)
            {
                Offer(pair, from, to, row);
            }
        }
    }

    private void Offer(int pair, int from, int to, int row)
    {
        Int128 cost = _costs[to * _rows + row] - _costs[from * _rows + row];
        int best = _bestRows[pair];
        if (best == None || cost < _bestCosts[pair] || (cost == _bestCosts[pair] && RankOf(pair, row) < RankOf(pair, best)))
        {
            _bestRows[pair] = row;
            _bestCosts[pair] = cost;
        }
    }

    /// <summary>The order of equal rows. Each pair begins at another row, or else one exchange would touch what is known of every pair.</summary>
    private int RankOf(int pair, int row)
    {
        int rank = row - (int)((long)pair * _rows / _bestRows.Length);
        return rank < 0 ? rank + _rows : rank;
    }

    /// <summary>Costs along a chain may be negative, but never around a circle.</summary>
    private void FindDistances()
    {
        for (int j = 0; j < _columns; j++)
        {
            _distances[j] = _excess[j] > 0 ? Int128.Zero : null;
            _previous[j] = None;
            _isQueued[j] = _excess[j] > 0;
        }

        // Only from columns that have come nearer can others come nearer.
        var nearer = new Queue<int>(Enumerable.Range(0, _columns).Where(j => _excess[j] > 0));
        while (nearer.TryDequeue(out int from))
        {
            _isQueued[from] = false;
            ShortenFrom(from, _distances[from]!.Value, nearer);
        }
    }

    private void ShortenFrom(int from, Int128 distance, Queue<int> nearer)
    {
        for (int to = 0; to < _columns; to++)
        {
            int pair = from * _columns + to;
            if (_bestRows[pair] != None && (_distances[to] is not { } known || distance + _bestCosts[pair] < known))
            {
                _distances[to] = distance + _bestCosts[pair];
                _previous[to] = from;
                if (!_isQueued[to])
                {
                    _isQueued[to] = true;
                    nearer.Enqueue(to);
                }
            }
        }
    }

    private int NearestLack()
    {
        int nearest = None;
        for (int j = 0; j < _columns; j++)
        {
            if (_excess[j] < 0 && _distances[j] is { } distance && (nearest == None || distance < _distances[nearest]))
            {
                nearest = j;
            }
        }

        return nearest;
    }

    private void HandOn(int end)
    {
        var exchanges = new List<(int Row, int From, int To)>();
        _excess[end]++;
        int to = end;
        for (int from = _previous[to]; from != None; to = from, from = _previous[to])
        {
            int row = _bestRows[from * _columns + to];
            _states[from * _rows + row] = CellState.Open;
            _states[to * _rows + row] = CellState.Selected;
            exchanges.Add((row, from, to));
        }

        _excess[to]--;
        foreach ((int row, int from, int last) in exchanges)
        {
            for (int other = 0; other < _columns; other++)
            {
                Withdraw(from, other, row);
                Withdraw(other, last, row);
                OfferIfPossible(other, from, row);
                OfferIfPossible(last, other, row);
            }
        }
    }

    /// <summary>The row cannot exchange these columns any more: where it was the best, another one has to be.</summary>
    private void Withdraw(int from, int to, int row)
    {
        int pair = from * _columns + to;
        if (_bestRows[pair] == row)
        {
            FindBest(pair);
        }
    }

    private void OfferIfPossible(int from, int to, int row)
    {
        if (_states[from * _rows + row] == CellState.Selected && _states[to * _rows + row] == CellState.Open)
        {
            Offer(from * _columns + to, from, to, row);
        }
    }
}
