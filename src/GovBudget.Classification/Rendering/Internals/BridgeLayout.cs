using System.Collections.Immutable;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays a bridge out: both totals, the steps between them, and the track on which all of them can be seen.</summary>
internal sealed class BridgeLayout
{
    private readonly VarianceBridge _bridge;
    private readonly RenderOptions _options;
    private readonly RenderWords _words;
    private readonly string _format;
    private readonly Int128 _low;
    private readonly Int128 _high;

    public BridgeLayout(VarianceBridge bridge, RenderOptions options)
    {
        _bridge = bridge;
        _options = options;
        _words = new(options.Language);
        _format = Figures.In(options, bridge.Steps.Select(static step => (BudgetAmount?)step.Through).Append(bridge.Start).Append(bridge.End));
        (_low, _high) = Track();
        Rows = [.. MakeRows()];
    }

    public string Title => _options.Title ?? _words.Say("增减变动分析", "Variance bridge");

    public string Subtitle => _bridge.IsRestated ? _words.UnitLine(_options) + _words.Say("；可比口径", "; on the comparable basis") : _words.UnitLine(_options);

    public ImmutableArray<string> Headings => [_words.Say("项目", "Step"), _words.Say("增减额", "Change"), _words.Say("累计", "Through")];

    public ImmutableArray<BridgeRow> Rows { get; }

    /// <summary>Where the bars begin or end, where that is not 0; empty elsewhere.</summary>
    public string TrackNote => _low > 0 ? _words.Say("条形自 ", "Bars begin at ") + Text(_low) + _words.Say(" 起，不从 0 起", ", not at 0")
        : _high < 0 ? _words.Say("条形至 ", "Bars end at ") + Text(_high) + _words.Say(" 止，不到 0", ", not at 0")
        : "";

    private IEnumerable<BridgeRow> MakeRows()
    {
        yield return Whole(_options.BaseHeading ?? (_bridge.IsRestated ? _words.Say("可比基期", "Comparable base") : _words.Say("基期", "Base")), _bridge.Start);
        foreach (BridgeStep step in _bridge.Steps)
        {
            Favourability effect = _options.Polarity.Judge(Variance.Of(BudgetAmount.Zero, step.Change));
            string label = step.Count == 1 ? _words.LabelOfStep(step.Label) : _words.Say($"{step.Label}（{RenderWords.Number(step.Count)} 项）", $"Others ({RenderWords.Counted(step.Count, "change")})");
            yield return new(
                label,
                _words.Judged(Figures.Change(step.Change, _format), effect),
                Figures.Text(step.Through, _format),
                effect,
                Bar.Between((Int128)step.Through.Fen - step.Change.Fen, step.Through.Fen, _low, _high, Bar.StyleOf(effect, step.Change.IsNegative)),
                IsWhole: false);
        }

        yield return Whole(_options.CurrentHeading ?? _words.Say("本期", "Current"), _bridge.End);
    }

    private BridgeRow Whole(string label, BudgetAmount? amount) => new(
        label, "", Figures.Text(amount, _format), Favourability.Neutral, amount is { } known ? Bar.Between(Int128.Clamp(0, _low, _high), known.Fen, _low, _high, "whole") : Bar.None, IsWhole: true);

    /// <summary>From 0, unless the steps would be too small to be seen beside the totals.</summary>
    private (Int128 Low, Int128 High) Track()
    {
        Int128[] points = [_bridge.Start?.Fen ?? 0, _bridge.End?.Fen ?? 0, .. _bridge.Steps.Select(static step => (Int128)step.Through.Fen)];
        Int128 low = points.Min();
        Int128 high = points.Max();
        Int128 step = RoundStep((high - low) / 4);
        return high == low || (high - low) * 2 >= Int128.Max(Int128.Abs(low), Int128.Abs(high)) ? (Int128.Min(low, 0), Int128.Max(high, 0))
            : low > 0 ? ((low / step * step) - step, high)
            : (low, (high / step * step) + step);
    }

    /// <summary>The power of ten below a margin: where the bars begin is said, and should be a round number.</summary>
    private static Int128 RoundStep(Int128 margin)
    {
        Int128 step = 1;
        while (step * 10 <= margin)
        {
            step *= 10;
        }

        return step;
    }

    private string Text(Int128 fen) => BudgetAmount.FromFen((long)fen).ToString(_format);
}

/// <summary>One row of a bridge that is shown: a total, or a step.</summary>
internal readonly record struct BridgeRow(string Label, string Change, string Through, Favourability Effect, Bar Bar, bool IsWhole);
