namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Rounds a two-way table with subtotals on both sides.</summary>
/// <remarks>
/// <para>A flow goes from the total down the tree of the rows, in each row that has lines of its own down the tree of the columns, through the cells,
/// and in each column up the tree of the rows, and up the tree of the columns to the total. The exact amounts are such a flow. So there is
/// one of whole steps too in which every figure on the way is the step below or above its exact amount, and the total either of both.</para>
/// <para>On the way are the cells, the totals, and every subtotal of one line. A subtotal of rows and columns at once is not: it is
/// what its cells add up to. No method could promise more, for such subtotals cannot always be kept to the steps around them.</para>
/// </remarks>
internal sealed partial class TwoTreeRounding
{
    // A total that differs is worse than any number of moved cells, a moved cell worse than any distance.
    private static readonly Int128 MovedCellCost = Int128.One << 64;
    private static readonly Int128 MovedTotalCost = Int128.One << 92;

    private readonly RoundingTree _rows;
    private readonly RoundingTree _columns;
    private readonly RoundingStep _step;

    // Row by row, each row with its total last; the totals of the columns come last.
    private readonly BudgetAmount?[] _exact;
    private readonly RoundedPart[] _parts;
    private readonly long[]? _demandedRows;
    private readonly long[]? _demandedColumns;
    private readonly Int128[] _shown;

    // The nodes of the flow, from 1: by their figures, those on the side of the rows before those on the side of the columns.
    private readonly int[] _flowNodes;
    private int _flowNodeCount;

    /// <summary>Takes the figures; they start at their nearest values.</summary>
    public TwoTreeRounding(RoundingTree rows, RoundingTree columns, Func<int, int, BudgetAmount?> exact, RoundingMargins margins, RoundingStep step)
    {
        _rows = rows;
        _columns = columns;
        _step = step;
        _exact = new BudgetAmount?[(rows.Total + 1) * (columns.Total + 1)];
        Take(exact);
        _parts = Array.ConvertAll(_exact, amount => step.Split(amount.GetValueOrDefault().Fen));
        _shown = new Int128[_exact.Length];
        _flowNodes = new int[2 * _exact.Length];
        _demandedRows = DemandedTotals.Of(margins.RowTotals, [.. Listed(rows).Select(i => ExactAt(i, columns.Total))], "row", RowLabel, step);
        _demandedColumns = DemandedTotals.Of(margins.ColumnTotals, [.. Listed(columns).Select(j => ExactAt(rows.Total, j))], "column", ColumnLabel, step);
    }

    /// <summary>Has the total of a row shown as given where that can be, and not at its nearest value.</summary>
    public void PreferRow(int row, BudgetAmount? shown) => Prefer(ref _parts[At(row, _columns.Total)], shown);

    /// <inheritdoc cref="PreferRow"/>
    public void PreferColumn(int column, BudgetAmount? shown) => Prefer(ref _parts[At(_rows.Total, column)], shown);

    /// <summary>Rounds, or tells why that cannot be.</summary>
    public RoundingConflict? Run(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_exact[^1] is null)
        {
            return null;
        }

        Int128? rowSum = _demandedRows is { } rows ? SumOf(_rows.ChildrenOf(_rows.Total), rows) : null;
        Int128? columnSum = _demandedColumns is { } columns ? SumOf(_columns.ChildrenOf(_columns.Total), columns) : null;
        if (rowSum is { } left && columnSum is { } right && left != right)
        {
            return UnequalMargins(left, right);
        }

        Int128 total = rowSum ?? columnSum ?? _parts[^1].Shown;
        _ = _step.ToAmount(total, LabelOf(_rows.Total, _columns.Total));
        return FindTreeConflict() ?? FindLineConflict(total) ?? RunFlow(total, cancellationToken);
    }

    private static IEnumerable<int> Listed(RoundingTree tree) => Enumerable.Range(0, tree.Listed);

    /// <summary>Takes the figures that are given, and makes those of nodes that are not listed: what is left of a node without the nodes below it.</summary>
    private void Take(Func<int, int, BudgetAmount?> exact)
    {
        foreach (int i in Listed(_rows).Append(_rows.Total))
        {
            foreach (int j in Listed(_columns).Append(_columns.Total))
            {
                _exact[At(i, j)] = exact(Math.Min(i, _rows.Listed), Math.Min(j, _columns.Listed));
            }
        }

        for (int i = _rows.Listed; i < _rows.Total; i++)
        {
            int[] below = [.. _rows.ChildrenOf(_rows.ParentOf(i))];
            foreach (int j in Listed(_columns).Append(_columns.Total))
            {
                _exact[At(i, j)] = Rest(ExactAt(_rows.ParentOf(i), j), below.Select(row => ExactAt(row, j)), _rows.LabelOf(i));
            }
        }

        for (int j = _columns.Listed; j < _columns.Total; j++)
        {
            int[] below = [.. _columns.ChildrenOf(_columns.ParentOf(j))];
            for (int i = 0; i <= _rows.Total; i++)
            {
                _exact[At(i, j)] = Rest(ExactAt(i, _columns.ParentOf(j)), below.Select(column => ExactAt(i, column)), _columns.LabelOf(j));
            }
        }
    }

    /// <summary>What is left of an amount without its parts; absent where that is nothing.</summary>
    private static BudgetAmount? Rest(BudgetAmount? whole, IEnumerable<BudgetAmount?> parts, string label)
    {
        Int128 rest = whole?.Fen ?? 0;
        bool hasParts = false;
        foreach (BudgetAmount? part in parts)
        {
            rest -= part?.Fen ?? 0;
            hasParts |= part is not null;
        }

        // A whole that is itself such a rest can be nothing and still have parts: they cancel each other out.
        return rest == 0 && (whole is null || hasParts) ? null : FoldedNode.ToAmount(rest, label);
    }

    private static Int128 SumOf(IEnumerable<int> nodes, long[] steps) => nodes.Aggregate(Int128.Zero, (sum, node) => sum + steps[node]);

    private void Prefer(ref RoundedPart part, BudgetAmount? shown) =>
        part.IsUp = part.IsBetweenSteps && shown is { } amount && _step.Split(amount.Fen).Floor > part.Floor;

    private BudgetAmount? ExactAt(int row, int column) => _exact[At(row, column)];

    private int At(int row, int column) => (row * (_columns.Total + 1)) + column;

    private bool IsListed(int row, int column) =>
        (row < _rows.Listed || row == _rows.Total) && (column < _columns.Listed || column == _columns.Total);

    private bool IsTotal(int row, int column) => row == _rows.Total || column == _columns.Total;

    private long? DemandedAt(int row, int column) =>
        row == _rows.Total ? (column < _columns.Listed ? _demandedColumns?[column] : null)
        : column == _columns.Total && row < _rows.Listed ? _demandedRows?[row] : null;

    private RoundingConflict? RunFlow(Int128 total, CancellationToken cancellationToken)
    {
        List<(int Row, int Column)> figures = [.. Figures()];
        List<(int From, int To)> ends = figures.ConvertAll(figure => EndsOf(figure.Row, figure.Column));
        int source = FlowNode(_rows.Total, _columns.Total, onRowSide: true);
        int sink = FlowNode(_rows.Total, _columns.Total, onRowSide: false);
        var flow = new UnitFlow(_flowNodeCount);
        flow.AddFixed(sink, source, total);
        int?[] edges = new int?[figures.Count];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = AddTo(flow, figures[i], ends[i]);
        }

        if (!flow.TryRun(cancellationToken))
        {
            return CutConflict(flow, figures, ends);
        }

        for (int i = 0; i < edges.Length; i++)
        {
            (int row, int column) = figures[i];
            if (_rows.IsLeaf(row) && _columns.IsLeaf(column))
            {
                _shown[At(row, column)] = _parts[At(row, column)].Floor + (edges[i] is { } edge && flow.IsUp(edge) ? Int128.One : Int128.Zero);
            }
        }

        AddUp();
        return null;
    }

    /// <summary>The figures that are kept to the steps around them: all that stand in a line with amounts of its own, and the totals of the rows and columns.</summary>
    private IEnumerable<(int Row, int Column)> Figures()
    {
        for (int i = 0; i <= _rows.Total; i++)
        {
            for (int j = 0; j <= _columns.Total; j++)
            {
                bool isOnTheWay = IsTotal(i, j) ? i != _rows.Total || j != _columns.Total : _rows.IsLeaf(i) || _columns.IsLeaf(j);
                if (isOnTheWay && ExactAt(i, j) is not null)
                {
                    yield return (i, j);
                }
            }
        }
    }

    private (int From, int To) EndsOf(int row, int column)
    {
        if (column == _columns.Total)
        {
            return (FlowNode(_rows.ParentOf(row), column, true), FlowNode(row, column, true));
        }

        if (row == _rows.Total)
        {
            return (FlowNode(row, column, false), FlowNode(row, _columns.ParentOf(column), false));
        }

        return (
            _rows.IsLeaf(row) ? FlowNode(row, _columns.ParentOf(column), true) : FlowNode(row, column, false),
            _columns.IsLeaf(column) ? FlowNode(_rows.ParentOf(row), column, false) : FlowNode(row, column, true));
    }

    private int FlowNode(int row, int column, bool onRowSide)
    {
        ref int node = ref _flowNodes[At(row, column) + (onRowSide ? 0 : _exact.Length)];
        node = node == 0 ? ++_flowNodeCount : node;
        return node - 1;
    }

    private int? AddTo(UnitFlow flow, (int Row, int Column) figure, (int From, int To) ends)
    {
        RoundedPart part = _parts[At(figure.Row, figure.Column)];
        if (DemandedAt(figure.Row, figure.Column) is { } demanded)
        {
            flow.AddFixed(ends.From, ends.To, demanded);
            return null;
        }

        if (!part.IsBetweenSteps)
        {
            flow.AddFixed(ends.From, ends.To, part.Floor);
            return null;
        }

        Int128 moved = !IsListed(figure.Row, figure.Column) ? 0 : IsTotal(figure.Row, figure.Column) ? MovedTotalCost : MovedCellCost;
        return flow.AddFree(ends.From, ends.To, part.Floor, _step.Fen - (2 * part.Remainder) + (part.IsUp ? -moved : moved));
    }

    /// <summary>Adds the cells up both trees.</summary>
    private void AddUp()
    {
        for (int i = 0; i < _rows.Total; i++)
        {
            for (int j = _columns.Total - 1; j >= 0; j--)
            {
                _shown[At(i, _columns.ParentOf(j))] += _shown[At(i, j)];
            }
        }

        for (int i = _rows.Total - 1; i >= 0; i--)
        {
            for (int j = 0; j <= _columns.Total; j++)
            {
                _shown[At(_rows.ParentOf(i), j)] += _shown[At(i, j)];
            }
        }
    }
}
