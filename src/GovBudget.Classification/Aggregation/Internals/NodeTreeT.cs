using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <inheritdoc/>
internal sealed class NodeTree<TKey> : NodeTree
    where TKey : notnull
{
    private readonly RollUp<TKey> _shape;
    private readonly KeyColumn<TKey> _keys;
    private readonly RollUpOptions _options;
    private readonly Dictionary<TKey, int> _places;

    private NodeTree(RollUp<TKey> shape, KeyColumn<TKey> keys, RollUpOptions options, Dictionary<TKey, int> places)
        : base(
            [.. shape.Nodes.Select(static node => node.Depth)],
            Array.ConvertAll(keys.Keys, key => places[key]),
            Array.ConvertAll(keys.Keys, key => shape.Nodes[places[key]].CountsOwn))
    {
        _shape = shape;
        _keys = keys;
        _options = options;
        _places = places;
    }

    public override KeyColumn Keys => _keys;

    public static NodeTree<TKey> Of(KeyColumn<TKey> keys, Axis<TKey> axis, RollUpOptions options)
    {
        // Which keys have amounts is all that the tree depends on: no sum has to be known, or to fit.
        RollUp<TKey> shape = keys.RollUp(axis, options, new Int128[keys.KeyCount]);
        var places = new Dictionary<TKey, int>(shape.Nodes.Length);
        for (int i = 0; i < shape.Nodes.Length; i++)
        {
            if (shape.Nodes[i].HasKey)
            {
                places.Add(shape.Nodes[i].Key!, i);
            }
        }

        return new(shape, keys, options, places);
    }

    public override CubeLabel LabelOf(int node)
    {
        RollUpNode<TKey> shape = _shape.Nodes[node];
        return new(_keys.Title, shape.Label, shape.Depth, shape.Kind);
    }

    public override int Find(object key) => _places.GetValueOrDefault((TKey)key, -1);

    public override RollUp<TKey> RollUp(LineTotal[] own, bool isOfAll) => isOfAll
        ? _keys.RollUp(_shape.Axis, _options, Array.ConvertAll(own, static total => total.Amount.GetValueOrDefault()))
        : Refill(own);

    private RollUp<TKey> Refill(LineTotal[] own)
    {
        var inclusive = new LineTotal[Count];
        Fold(own, inclusive);
        var nodes = new RollUpNode<TKey>[Count];
        AbsentAmountPolicy absent = _options.AbsentAmounts;
        var total = default(LineTotal);
        for (int node = Count - 1; node >= 0; node--)
        {
            // From the last one on, so that of several sums that do not fit the lowest is named.
            nodes[node] = _shape.Nodes[node].With(inclusive[node].AmountUnder(absent));
            if (ParentOf(node) < 0)
            {
                total.Add(inclusive[node]);
            }
        }

        for (int key = 0; key < own.Length; key++)
        {
            int node = NodeOf(key);
            nodes[node] = CountsKey(key)
                ? nodes[node].WithOwn(own[key].AmountUnder(absent))
                : nodes[node].WithDeclared(own[key].Amount, own[key].AmountUnder(absent) - inclusive[node].AmountUnder(absent));
        }

        return new(_shape.Axis, ImmutableCollectionsMarshal.AsImmutableArray(nodes), FoldedNode.ToAmount(total.AmountUnder(absent), "the total"), absent);
    }
}
