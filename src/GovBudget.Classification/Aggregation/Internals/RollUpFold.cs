using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Folds the totals of lines up the tree, in two backward walks, and lists the nodes.</summary>
internal sealed class RollUpFold<TKey>
    where TKey : notnull
{
    private readonly Axis<TKey> _axis;
    private readonly HeldNode<TKey>[] _held;
    private readonly LineTotal[] _lines;
    private readonly MixedGrainPolicy _policy;
    private readonly AbsentAmountPolicy _absent;
    private readonly FoldedNode[] _folded;

    // Whether unknown keys are shown below 未分类 and not where their digits put them.
    private readonly bool _setsApart;

    /// <param name="axis">The axis.</param>
    /// <param name="held">The keys with lines on them or below them.</param>
    /// <param name="lines">For each of them what its own lines make.</param>
    /// <param name="folded">Room for what is made of them: cleared, and at least as long.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated.</param>
    public RollUpFold(Axis<TKey> axis, HeldNode<TKey>[] held, LineTotal[] lines, FoldedNode[] folded, RollUpOptions options)
    {
        _axis = axis;
        _held = held;
        _lines = lines;
        _policy = options.MixedGrain;
        _absent = options.AbsentAmounts;
        _setsApart = options.UnknownKeys == UnknownKeyPolicy.Unclassified;
        _folded = folded;
    }

    public RollUp<TKey> Run()
    {
        TellSubtotals();
        if (_policy == MixedGrainPolicy.Strict)
        {
            ThrowIfMixed();
        }

        if (_absent == AbsentAmountPolicy.Zero)
        {
            FillBlanks();
        }

        return AddUpAndList();
    }

    /// <summary>Folds what was settled elsewhere: what counts on a key counts beside what stands below it.</summary>
    public RollUp<TKey> Run(Dictionary<TKey, SettledKey> settled)
    {
        for (int i = 0; i < _held.Length; i++)
        {
            SettledKey key = settled.GetValueOrDefault(_held[i].Key);
            _folded[i].Own = key.Own;
            _folded[i].Declared = key.Declared;
            _folded[i].Imbalance = key.Imbalance;
        }

        return AddUpAndList();
    }

    private RollUp<TKey> AddUpAndList()
    {
        AddUp();
        Int128? total = null;
        bool isUnknown = false;
        var unknown = default(FoldedNode);
        for (int i = 0; i < _held.Length; i++)
        {
            ref FoldedNode node = ref _folded[i];
            if (node.Parent < 0)
            {
                total = FoldedNode.Sum(total, node.Inclusive);
                isUnknown |= node.IsUnknown;
                if (_setsApart && _held[i].IsUnknown)
                {
                    unknown.Take(node);
                }
            }
        }

        ImmutableArray<RollUpNode<TKey>> nodes = new RollUpListing<TKey>(_axis, _held, _folded).List(_setsApart, unknown);
        return new(_axis, nodes, isUnknown ? null : FoldedNode.ToAmount(total, "the total"), _absent);
    }

    /// <summary>Tells, from the bottom up, which lines count, which are declared subtotals, and what these leave over.</summary>
    private void TellSubtotals()
    {
        // What counts below each key: nothing where no line below has an amount.
        var below = new Int128?[_held.Length];
        for (int i = _held.Length - 1; i >= 0; i--)
        {
            Int128? stated = _lines[i].Amount;
            Int128? counted = below[i] ?? stated;
            if (below[i] is null || _policy == MixedGrainPolicy.EveryLine)
            {
                _folded[i].Own = stated;
                counted = FoldedNode.Sum(below[i], stated);
            }
            else if (stated is { } declared)
            {
                _folded[i].Declared = declared;
                _folded[i].Imbalance = declared - below[i];
                if (_policy == MixedGrainPolicy.DeclaredWins)
                {
                    counted = declared;
                    _folded[i].Residual = _folded[i].Imbalance == Int128.Zero ? null : _folded[i].Imbalance;
                }
            }

            _folded[i].CountsOwn = below[i] is null || _policy == MixedGrainPolicy.EveryLine || _folded[i].Own is not null || (stated is not null && _policy == MixedGrainPolicy.DeclaredWins);
            int parent = _held[i].Parent;
            if (parent >= 0)
            {
                below[parent] = FoldedNode.Sum(below[parent], counted);
            }
        }
    }

    /// <summary>Adds up along the tree that is shown.</summary>
    private void AddUp()
    {
        for (int i = _held.Length - 1; i >= 0; i--)
        {
            ref FoldedNode node = ref _folded[i];
            node.Parent = HeldTree.ShownParent(_held, i, _setsApart);
            node.Inclusive = FoldedNode.Sum(node.Inclusive, FoldedNode.Sum(node.Own, node.Residual));
            node.Count += _lines[i].Count;
            node.AbsentCount += _lines[i].AbsentCount;
            if (_absent == AbsentAmountPolicy.Contagious)
            {
                TakeAbsence(ref node, _lines[i]);
            }

            if (node.Inclusive > long.MaxValue || node.Inclusive < long.MinValue)
            {
                // Here, and not where the list is made, so that the lowest node is named.
                _ = FoldedNode.ToAmount(node.Inclusive, _axis.Label(_held[i].Key, _held[i].Name));
            }

            if (node.Parent >= 0)
            {
                _folded[node.Parent].Take(node);
            }
        }
    }

    private void ThrowIfMixed()
    {
        const int mostNamed = 10;
        int[] declared = [.. Enumerable.Range(0, _held.Length).Where(i => _folded[i].Declared is not null)];
        if (declared.Length > 0)
        {
            IEnumerable<string> names = declared.Take(mostNamed).Select(i => _axis.Label(_held[i].Key, _held[i].Name));
            string more = declared.Length > mostNamed ? $" and {declared.Length - mostNamed} more" : "";
            throw new ArgumentException(
                $"Rows with amounts stand above other rows with amounts: {string.Join(", ", names)}{more}. "
                + $"Leave these rows out, or choose another {nameof(MixedGrainPolicy)}.");
        }
    }

    /// <summary>Makes blank lines 0 that are no headings above amounts. Which lines are subtotals has been told without them.</summary>
    private void FillBlanks()
    {
        for (int i = 0; i < _held.Length; i++)
        {
            if (_folded[i].CountsOwn && _folded[i].Declared is null)
            {
                _folded[i].Own = _lines[i].AmountUnder(AbsentAmountPolicy.Zero);
            }
        }
    }

    /// <summary>Makes a sum unknown where a line that counts has no amount, and with it the sums above.</summary>
    private static void TakeAbsence(ref FoldedNode node, in LineTotal lines)
    {
        // What is declared is compared with what is known below, and is itself known, or it is not compared.
        node.Imbalance = node.IsUnknown || lines.AbsentCount > 0 ? null : node.Imbalance;
        node.Own = lines.AbsentCount > 0 ? null : node.Own;
        node.IsUnknown |= node.CountsOwn && lines.AbsentCount > 0;
        node.Inclusive = node.IsUnknown ? null : node.Inclusive;
    }
}
