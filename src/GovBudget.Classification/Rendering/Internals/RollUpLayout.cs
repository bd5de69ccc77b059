using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays a roll-up out as a tree, exact or rounded.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
internal sealed class RollUpLayout<TKey>
    where TKey : notnull
{
    private readonly RollUp<TKey> _rollUp;
    private readonly RoundedRollUp<TKey>? _rounded;
    private readonly RenderOptions _options;
    private readonly RenderWords _words;
    private readonly AmountUnit _unit;
    private readonly string _exact;
    private readonly string _format;

    private RollUpLayout(RollUp<TKey> rollUp, RoundedRollUp<TKey>? rounded, RenderOptions options)
    {
        _rollUp = rollUp;
        _rounded = rounded;
        _options = options;
        _words = new(options.Language);
        _unit = rounded?.Unit ?? options.Unit;
        _exact = Figures.ExactIn(_unit);
        _format = rounded is null ? Figures.In(options, rollUp.Nodes.Where(IsShown).Select(static node => node.Inclusive)) : Figures.WithDecimals(_unit, rounded.Decimals);
    }

    public static TreeLayout Of(RollUp<TKey> rollUp, RenderOptions options) => new RollUpLayout<TKey>(rollUp, null, options).Make();

    public static TreeLayout Of(RoundedRollUp<TKey> rounded, RenderOptions options) => new RollUpLayout<TKey>(rounded.RollUp, rounded, options).Make();

    private TreeLayout Make() => new(
        _options.Title ?? _words.TitleOf(_rollUp.Axis.Title),
        _rounded is null ? _words.UnitLine(_options) : _words.UnitLine(_unit),
        _words.TitleOf(_rollUp.Axis.Title),
        [_words.Say("金额", "Amount"), _words.Say("占比", "Share")],
        [.. Rows()],
        Row(0, _words.Total, "", _rollUp.Total, _rounded is null ? _rollUp.Total : _rounded.Total, Blank(_rollUp.AbsentCount)),
        "bar");

    private IEnumerable<TreeRow> Rows()
    {
        ImmutableArray<RollUpNode<TKey>> nodes = _rollUp.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            RollUpNode<TKey> node = nodes[i];
            if (!IsShown(node))
            {
                continue;
            }

            bool hasBelow = i + 1 < nodes.Length && nodes[i + 1].Depth > node.Depth && (_options.Depth == 0 || node.Depth + 1 < _options.Depth);
            (string label, string kind) = _words.LabelOf(node.Kind, node.Label);
            yield return Row(
                node.Depth, label, kind, node.Inclusive, _rounded is null ? node.Inclusive : _rounded.Nodes[i].Shown, NoteOf(node, i, hasBelow));
            if (hasBelow && node.Own is { IsZero: false })
            {
                // Without it the parts that are shown would not make the node.
                yield return Row(node.Depth + 1, _words.OnItself, "", node.Own, _rounded is null ? node.Own : _rounded.Nodes[i].ShownOwn, "") with { IsOwn = true };
            }
        }
    }

    private bool IsShown(RollUpNode<TKey> node) => _options.Depth == 0 || node.Depth < _options.Depth;

    private TreeRow Row(int depth, string label, string tag, BudgetAmount? exact, BudgetAmount? shown, string note) => new(
        depth,
        label,
        tag,
        [Figures.Text(shown, _format), Figures.Share(exact, _rollUp.Total)],
        note,
        Bar.Share(exact?.Fen, _rollUp.Total?.Fen),
        exact);

    private string NoteOf(RollUpNode<TKey> node, int index, bool hasBelow)
    {
        string[] notes =
        [
            node.Imbalance is { IsZero: false } ? Imbalance(node.Declared!.Value, node.Imbalance.Value) : "",
            hasBelow ? "" : Blank(node.AbsentCount),
            _rounded?.Nodes[index].Adjustment is { IsZero: false } moved ? _words.Say("尾差调整 ", "rounded the other way ") + Figures.WithoutArrow(Figures.Change(moved, _format)) : "",
        ];
        return string.Join(_words.Say("；", "; "), notes.Where(static note => note.Length > 0));
    }

    private string Imbalance(BudgetAmount declared, BudgetAmount imbalance)
    {
        string side = imbalance.IsNegative ? _words.Say("少于明细", "below its details by") : _words.Say("多于明细", "above its details by");
        return $"{_words.Say("所列", "states")} {declared.ToString(_exact)}{_words.Say("，", ", ")}{side} {imbalance.ToString(_exact).TrimStart('-')}";
    }

    private string Blank(long count) => count == 0 ? "" : _words.Say($"{RenderWords.Number(count)} 行无金额", $"{RenderWords.Counted(count, "line")} without an amount");
}
