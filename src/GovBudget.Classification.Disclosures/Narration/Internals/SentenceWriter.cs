using System.Globalization;
using System.Text;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>
/// Puts figures into sentences. A figure that is compared, or that lists what it is for, has a sentence of its own, so that it
/// is plain what a change belongs to; others stand in a row.
/// </summary>
internal sealed class SentenceWriter(NarrativeOptions options)
{
    private readonly string _format = string.Create(CultureInfo.InvariantCulture, $"{options.Unit.ChineseName}{options.Decimals}");

    public List<NarrativeStatement> Statements { get; } = [];

    public List<NarrativeImbalance> Imbalances { get; } = [];

    /// <summary>A paragraph: the figure itself under a name, then its parts.</summary>
    public string Paragraph(string heading, string lead, string name, ShownFigure whole, bool hasShares)
    {
        var text = new StringBuilder(lead);
        text.Append(Clause(heading, name, whole, share: null)).Append('。');
        AppendParts(text, heading, name, whole, "其中：", hasShares);
        return text.ToString();
    }

    private void AppendParts(StringBuilder text, string heading, string name, ShownFigure whole, string lead, bool hasShares)
    {
        if (whole.PartsInstead is { } sum)
        {
            Imbalances.Add(new(heading, name, whole.Figure.Amount, sum));
        }

        ShownFigure[] told = [.. whole.Parts.Where(IsTold)];
        if (told.Length > 0)
        {
            char stop = Array.Exists(told, p => p.Figure.Variance is not null || !p.Figure.Items.IsEmpty) ? '。' : '；';
            text.Append(lead).AppendJoin(stop, told.Select(p => Clause(heading, NameOf(p, heading), p, hasShares ? p.Share : null))).Append('。');
        }

        string[] absent = [.. whole.Parts.Where(p => !IsTold(p)).Select(p => NameOf(p, heading)).Distinct()];
        if (absent.Length > 0)
        {
            text.Append('无').AppendJoin('、', absent).Append('。');
        }

        foreach (ShownFigure part in told.Where(p => p.Parts.Length > 0))
        {
            AppendParts(text, heading, part.Figure.Name, part, $"{part.Figure.Name}中：", hasShares);
        }
    }

    private string Clause(string heading, string name, ShownFigure figure, long? share)
    {
        PrintedRate? printed = share is { } hundredths ? PrintedRate.Parse(string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}%")) : null;
        (string words, BudgetAmount? change) = Change(figure);
        Statements.Add(new(heading, name, figure.Amount, printed, change, figure.Figure.Variance));
        string amount = figure.Amount is { } shown ? Text(shown) : string.Empty;
        string part = printed is { } rate ? $"，占{rate}" : string.Empty;
        string reason = figure.Figure.Reason.Length > 0 ? $"，主要原因是{figure.Figure.Reason}" : string.Empty;
        string items = figure.Figure.Items.IsEmpty ? string.Empty : $"，主要包括：{string.Join('、', figure.Figure.Items)}";
        return $"{name}{amount}{part}{words}{reason}{items}";
    }

    /// <summary>What is said of the year before, and the change that is stated.</summary>
    private (string Words, BudgetAmount? Change) Change(ShownFigure figure)
    {
        if (figure.Figure.Variance is not { } variance)
        {
            return (string.Empty, null);
        }

        string basis = BasisOf(figure);
        bool isVisible = figure.Change is { IsZero: false } shown && shown.IsNegative == variance.Current.GetValueOrDefault() < variance.Base.GetValueOrDefault();
        return variance.State switch
        {
            VarianceState.BothAbsent => (string.Empty, null),
            VarianceState.New => ($"，{basis}无此项，为新增", null),
            VarianceState.Discontinued => isVisible ? ($"本年取消，{Difference(figure)}", figure.Change) : ("本年取消", null),
            _ when variance.Current == variance.Base => ($"，与{basis}持平", BudgetAmount.Zero),
            _ when !isVisible => ($"，与{basis}基本持平", BudgetAmount.Zero),
            VarianceState.ZeroBase => ($"，{Difference(figure)}（{basis}为零）", figure.Change),
            _ => ($"，{Difference(figure)}，{variance.RateText}", figure.Change),
        };
    }

    private string Difference(ShownFigure figure)
    {
        BudgetAmount change = figure.Change!.Value;
        return $"比{BasisOf(figure)}{(change.IsNegative ? "减少" : "增加")}{Text(change.IsNegative ? -change : change)}";
    }

    private string BasisOf(ShownFigure figure) => figure.Figure.Basis.Length > 0 ? figure.Figure.Basis : options.Basis;

    private string Text(BudgetAmount amount) => amount.ToString(_format) + options.Unit.ChineseName;

    private static bool IsTold(ShownFigure figure) => figure.Figure is { Amount: not null } or { Variance.State: VarianceState.Discontinued };

    private static string NameOf(ShownFigure figure, string heading) =>
        string.IsNullOrWhiteSpace(figure.Figure.Name) ? throw new ArgumentException($"A part in the section “{heading}” has no name.") : figure.Figure.Name;
}
