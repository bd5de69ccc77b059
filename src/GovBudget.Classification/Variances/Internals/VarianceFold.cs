using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>Brings two or three roll-ups onto one tree.</summary>
internal sealed class VarianceFold<TKey>
    where TKey : notnull
{
    private const string TotalName = "合计";
    private const string Purpose = "compared";

    private readonly RollUp<TKey> _base;
    private readonly RollUp<TKey> _current;
    private readonly RollUp<TKey>? _restated;

    public VarianceFold(RollUp<TKey> @base, RollUp<TKey> current, RollUp<TKey>? restated)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(current);
        ThrowIfOther(@base.Axis, current.Axis);
        ThrowIfOther(@base.Axis, restated?.Axis ?? @base.Axis);
        _base = @base.ToAddUp(Purpose);
        _current = current.ToAddUp(Purpose);
        _restated = restated?.ToAddUp(Purpose);
    }

    public VarianceTable<TKey> Run()
    {
        // What is restated is no remainder any more: it would seem to have moved from the remainder to the subtotal.
        UnionTree<TKey> tree = _restated is null
            ? UnionTree<TKey>.Of([_base, _current], keepsResiduals: true)
            : UnionTree<TKey>.Of([_base, _current, _restated], keepsResiduals: false);
        BudgetAmount?[] @base = tree.Fold(_base);
        BudgetAmount?[] current = tree.Fold(_current);
        BudgetAmount?[]? restated = _restated is null ? null : tree.Fold(_restated);
        var totals = new VarianceTotals(_base.Total, _current.Total, _restated is not null);
        ImmutableArray<VarianceNode<TKey>> nodes = [.. tree.Nodes.Select((node, i) => new VarianceNode<TKey>(totals, new(@base[i], current[i], restated?[i]))
        {
            Key = node.Key!,
            HasKey = node.HasKey,
            Name = node.Name,
            Label = node.Label,
            Depth = node.Depth,
            Kind = node.Kind,
        })];
        var total = new VarianceNode<TKey>(totals, new(_base.Total, _current.Total, _restated?.Total))
        {
            Name = TotalName,
            Label = TotalName,
            Kind = RollUpNodeKind.Subtotal,
        };
        return new(_base.Axis, nodes, total, _restated is not null);
    }

    private static void ThrowIfOther(Axis<TKey> left, Axis<TKey> right)
    {
        if (!left.IsLike(right))
        {
            throw new ArgumentException(
                $"The sides are rolled up along different axes, {left} and {right}. Roll both up along one; for two editions of a catalogue make an axis of both.");
        }
    }
}
