using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Lists the nodes of a finished fold in tree order, each residual behind the other nodes of its subtotal.</summary>
internal sealed class RollUpListing<TKey>
    where TKey : notnull
{
    private const string ResidualName = "未列明部分";
    private const string UnclassifiedName = "未分类";

    private readonly Axis<TKey> _axis;
    private readonly HeldNode<TKey>[] _held;
    private readonly FoldedNode[] _folded;
    private readonly int[] _depths;
    private readonly ImmutableArray<RollUpNode<TKey>>.Builder _nodes;
    private readonly Stack<int> _openResiduals = new();

    public RollUpListing(Axis<TKey> axis, HeldNode<TKey>[] held, FoldedNode[] folded)
    {
        _axis = axis;
        _held = held;
        _folded = folded;
        _depths = new int[held.Length];
        _nodes = ImmutableArray.CreateBuilder<RollUpNode<TKey>>(held.Length);
    }

    public ImmutableArray<RollUpNode<TKey>> List(bool setsApart, in FoldedNode unknown)
    {
        ListNodes(i => !setsApart || !_held[i].IsUnknown, topDepth: 0);
        if (unknown.Count > 0)
        {
            _nodes.Add(new(_axis)
            {
                Name = UnclassifiedName,
                Kind = RollUpNodeKind.Unclassified,
                Inclusive = unknown.IsUnknown ? null : FoldedNode.ToAmount(unknown.Inclusive, UnclassifiedName),
                Count = unknown.Count,
                AbsentCount = unknown.AbsentCount,
            });
            ListNodes(i => _held[i].IsUnknown, topDepth: 1);
        }

        return _nodes.DrainToImmutable();
    }

    /// <summary>Lists the nodes that stand for held keys, without amounts.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="held">The keys.</param>
    /// <param name="residuals">The keys of subtotals that have a residual.</param>
    /// <param name="setsApart">Whether unknown keys are shown below 未分类.</param>
    public static ImmutableArray<RollUpNode<TKey>> Structure(Axis<TKey> axis, HeldNode<TKey>[] held, HashSet<TKey> residuals, bool setsApart)
    {
        var folded = new FoldedNode[held.Length];
        var unknown = default(FoldedNode);
        for (int i = held.Length - 1; i >= 0; i--)
        {
            folded[i].Count++;
            folded[i].Residual = residuals.Contains(held[i].Key) ? Int128.Zero : null;
            folded[i].Parent = HeldTree.ShownParent(held, i, setsApart);
            if (folded[i].Parent >= 0)
            {
                folded[folded[i].Parent].Take(folded[i]);
            }

            unknown.Count += setsApart && held[i].IsUnknown ? 1 : 0;
        }

        return new RollUpListing<TKey>(axis, held, folded).List(setsApart, unknown);
    }

    private void ListNodes(Func<int, bool> isListed, int topDepth)
    {
        for (int i = 0; i < _held.Length; i++)
        {
            // A key whose only lines are set apart holds nothing.
            if (_folded[i].Count > 0 && isListed(i))
            {
                int parent = _folded[i].Parent;
                _depths[i] = parent < 0 ? topDepth : _depths[parent] + 1;
                CloseResiduals(_depths[i]);
                AddNode(i);
            }
        }

        CloseResiduals(0);
    }

    private void AddNode(int index)
    {
        ref FoldedNode sums = ref _folded[index];
        HeldNode<TKey> held = _held[index];
        bool isSubtotal = sums.HasChildren || sums.Residual is not null;
        _nodes.Add(new(_axis)
        {
            Key = held.Key,
            HasKey = true,
            Name = held.Name,
            Depth = _depths[index],
            Kind = held.IsUnknown ? RollUpNodeKind.Unclassified : isSubtotal ? RollUpNodeKind.Subtotal : RollUpNodeKind.Leaf,
            CountsOwn = sums.CountsOwn,
            Own = ToAmount(sums.Own, held),
            Inclusive = ToAmount(sums.Inclusive, held),
            Count = sums.Count,
            AbsentCount = sums.AbsentCount,
            Declared = ToAmount(sums.Declared, held),
            Imbalance = ToAmount(sums.Imbalance, held),
        });
        if (sums.Residual is not null)
        {
            _openResiduals.Push(index);
        }
    }

    private BudgetAmount? ToAmount(Int128? fen, in HeldNode<TKey> held) =>
        FoldedNode.ToAmount(fen, (_axis, held.Key, held.Name), static node => node._axis.Label(node.Key, node.Name));

    /// <summary>Lists the residuals of the subtotals that end before a node at a depth.</summary>
    private void CloseResiduals(int depth)
    {
        while (_openResiduals.TryPeek(out int index) && _depths[index] >= depth)
        {
            _openResiduals.Pop();
            BudgetAmount? residual = FoldedNode.ToAmount(_folded[index].Residual, ResidualName);
            _nodes.Add(new(_axis)
            {
                Key = _held[index].Key,
                Name = ResidualName,
                Depth = _depths[index] + 1,
                Kind = RollUpNodeKind.Residual,
                Own = residual,
                Inclusive = residual,
            });
        }
    }
}
