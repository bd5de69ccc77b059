using System.Collections.Immutable;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays a variance table out as a tree.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
internal sealed class VarianceLayout<TKey>
    where TKey : notnull
{
    private readonly VarianceTable<TKey> _table;
    private readonly RenderOptions _options;
    private readonly RenderWords _words;
    private readonly string _format;
    private readonly Int128 _largest;

    private VarianceLayout(VarianceTable<TKey> table, RenderOptions options)
    {
        _table = table;
        _options = options;
        _words = new(options.Language);
        _format = Figures.In(options, table.Nodes.Where(IsShown).SelectMany(static node => new[] { node.Base, node.Current, node.RestatedBase }));
        _largest = table.Nodes.Append(table.Total).Max(static node => Int128.Abs(node.ChangeInFen));
    }

    public static TreeLayout Of(VarianceTable<TKey> table, RenderOptions options) => new VarianceLayout<TKey>(table, options).Make();

    private TreeLayout Make() => new(
        _options.Title ?? _words.TitleOf(_table.Axis.Title),
        _words.UnitLine(_options),
        _words.TitleOf(_table.Axis.Title),
        [.. Headings()],
        [.. Rows()],
        Row(0, _table.Total.Label, "", _table.Total.Base, _table.Total.Current, _table.Total.RestatedBase) with { Label = _words.Total },
        "bar middle");

    private IEnumerable<string> Headings()
    {
        string[] restated = [_words.Say("科目调整", "Reclassified"), _words.Say("可比增减", "Comparable change"), _words.Say("可比增减率", "Comparable rate")];
        return
        [
            _options.BaseHeading ?? _words.Say("基期", "Base"),
            _options.CurrentHeading ?? _words.Say("本期", "Current"),
            _words.Say("增减额", "Change"),
            _words.Say("增减率", "Rate"),
            .. _table.IsRestated ? restated : [],
            _words.Say("占比", "Share"),
            _words.Say("拉动（百分点）", "Contribution (points)"),
        ];
    }

    private IEnumerable<TreeRow> Rows()
    {
        ImmutableArray<VarianceNode<TKey>> nodes = _table.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            VarianceNode<TKey> node = nodes[i];
            if (!IsShown(node))
            {
                continue;
            }

            bool hasBelow = i + 1 < nodes.Length && nodes[i + 1].Depth > node.Depth && (_options.Depth == 0 || node.Depth + 1 < _options.Depth);
            (string label, string kind) = _words.LabelOf(node.Kind, node.Label);
            yield return Row(node.Depth, label, kind, node.Base, node.Current, node.RestatedBase);
            if (hasBelow && OwnRow(i) is { } own)
            {
                yield return own;
            }
        }
    }

    private bool IsShown(VarianceNode<TKey> node) => _options.Depth == 0 || node.Depth < _options.Depth;

    /// <summary>What stands on a node itself: without it the parts that are shown would not make the node.</summary>
    private TreeRow? OwnRow(int index)
    {
        BudgetAmount? @base = Own(index, static node => node.Base);
        BudgetAmount? current = Own(index, static node => node.Current);
        BudgetAmount? restated = Own(index, static node => node.RestatedBase);
        return @base is null && current is null && restated is null
            ? null
            : Row(_table.Nodes[index].Depth + 1, _words.OnItself, "", @base, current, restated) with { IsOwn = true };
    }

    /// <summary>The amount of a node less those directly below it; absent where nothing is left.</summary>
    private BudgetAmount? Own(int index, Func<VarianceNode<TKey>, BudgetAmount?> side)
    {
        VarianceNode<TKey> node = _table.Nodes[index];
        if (side(node) is not { } whole)
        {
            return null;
        }

        Int128 own = whole.Fen;
        for (int i = index + 1; i < _table.Nodes.Length && _table.Nodes[i].Depth > node.Depth; i++)
        {
            own -= _table.Parents[i] == index ? side(_table.Nodes[i])?.Fen ?? 0 : 0;
        }

        return own == 0 ? null : FoldedNode.ToAmount(own, node.Label);
    }

    private TreeRow Row(int depth, string label, string tag, BudgetAmount? @base, BudgetAmount? current, BudgetAmount? restated)
    {
        Variance amounts = Variance.Of(@base, current);
        Variance real = _table.IsRestated ? Variance.Of(restated, current) : default;

        // What was only moved between subjects is neither good nor bad: then the comparable change is judged, and that alone.
        Favourability effect = _table.IsRestated ? Favourability.Neutral : _options.Polarity.Judge(amounts);
        Favourability realEffect = _table.IsRestated ? _options.Polarity.Judge(real) : Favourability.Neutral;
        Int128 change = (Int128)(current?.Fen ?? 0) - (@base?.Fen ?? 0);
        TreeFigure[] comparable =
        [
            Figures.Change(Variance.Of(@base, restated).Change, _format),
            new(Figures.Change(real.Change, _format), realEffect),
            new(_words.Judged(_words.RateOf(real), realEffect), realEffect),
        ];
        return new(
            depth,
            label,
            tag,
            [
                Figures.Text(@base, _format),
                Figures.Text(current, _format),
                new(Figures.Change(amounts.Change, _format), effect),
                new(_words.Judged(_words.RateOf(amounts), effect), effect),
                .. _table.IsRestated ? comparable : [],
                Figures.Share(current, _table.Total.Current),
                Figures.Points(amounts.Change, _table.Total.Base),
            ],
            "",
            change == 0 ? Bar.None : Bar.Between(0, change, -_largest, _largest, Bar.StyleOf(effect, change < 0)),
            current,
            @base);
    }
}
