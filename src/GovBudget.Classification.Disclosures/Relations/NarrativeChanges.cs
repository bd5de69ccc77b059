using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Year-on-year changes of the narrative (relations 56 and 57): base, rate and direction fit, and the change of 三公 is that of its items.</summary>
internal static class NarrativeChanges
{
    public static IEnumerable<RelationResult> Check(DisclosureNarrative narrative) =>
    [
        .. narrative.Figures.Where(f => f.Change is not null).Select(f => Change(f, f.Change!)),
        .. ThreePublic(narrative),
    ];

    public static DisclosureComparison Compare(NarrativeFigure figure, NarrativeChange change) => new()
    {
        Label = figure.Label,
        Basis = change.Basis,
        Line = change.Line,
        Current = figure.Amount.Amount,
        Change = change.Direction == 0 ? BudgetAmount.Zero : change.Difference?.Amount,
        PrintedRate = change.Rate,
        PossibleRates = change.Difference is { } difference ? Rates(figure, difference).Cast<RateInterval?>().FirstOrDefault() : null,
        Verdict = Change(figure, change).Verdict,
    };

    private static RelationResult Change(NarrativeFigure figure, NarrativeChange change)
    {
        string statement = Statement(figure, change);
        if (change.Difference is not { } difference)
        {
            return Operands.NotChecked(56, figure.Line, statement, "需要上年的文件", figure.Amount.Amount);
        }

        BudgetAmount basis = figure.Amount.Amount - difference.Amount;
        string note = change switch
        {
            { IsContradictory: true } => "增减的方向前后不一致",
            _ when basis.IsNegative => "减去变动额后，上年数为负",
            // Nothing became nothing: 0% says no more than the zero beside it.
            { Rate.Value: 0 } when difference.Amount.IsZero => string.Empty,
            { Rate: { } rate } when !IsPossible(figure, difference, rate) => Impossible(figure, difference),
            _ => string.Empty,
        };
        return Operands.Decided(56, change.Line, statement, note.Length == 0, note) with { Left = figure.Amount.Amount, Right = basis };
    }

    /// <summary>The rate may be reckoned from the exact amounts or from the printed ones.</summary>
    private static bool IsPossible(NarrativeFigure figure, PrintedAmount difference, PrintedRate rate) =>
        Rates(figure, difference).Any(rate.IsPossible);

    private static IEnumerable<RateInterval> Rates(NarrativeFigure figure, PrintedAmount difference)
    {
        PrintedAmount magnitude = new(figure.Amount.Amount - difference.Amount, figure.Amount.Step, figure.Amount.Unit);
        RateInterval?[] rates = [RateIntervals.FromCurrentAndChange(figure.Amount, difference), RateIntervals.FromBaseAndCurrent(magnitude, figure.Amount)];
        return rates.OfType<RateInterval>().Select(r => difference.Amount.IsNegative ? new RateInterval(-r.High, -r.Low) : r);
    }

    private static string Impossible(NarrativeFigure figure, PrintedAmount difference) =>
        Rates(figure, difference).FirstOrDefault() is { } possible && possible != default
            ? $"按金额计，变动率应在 {possible} 之间"
            : "上年数可能为零，不能计算变动率";

    private static IEnumerable<RelationResult> ThreePublic(DisclosureNarrative narrative)
    {
        NarrativeFigure[] figures = [.. narrative.Figures.Where(f => f.Change is not null && NarrativeTopics.Of(f.Section) == NarrativeTopic.ThreePublic)];
        NarrativeFigure? total = figures.FirstOrDefault(f => f.Label.Contains("三公", StringComparison.Ordinal) && f.Change!.Difference is not null);
        PrintedAmount?[] parts = [Of(ThreePublicItem.Abroad), Of(ThreePublicItem.Reception), Of(ThreePublicItem.Vehicles)];
        if (total?.Change?.Difference is { } difference && parts.All(p => p is not null))
        {
            AmountCheck check = AmountCheck.Sum(difference, [.. parts.Select(p => p!.Value)]);
            yield return Operands.From(57, total.Line, "情况说明 “三公”经费的增减额 = 因公出国（境）、公务接待、公务用车增减额之和", check);
        }

        PrintedAmount? Of(ThreePublicItem item)
        {
            NarrativeFigure? figure = figures.FirstOrDefault(f => FacetVocabulary.TryReadThreePublic(f.Label, out ThreePublicItem known) && known == item);
            return figure?.Change switch
            {
                null => null,
                { Direction: 0 } => new PrintedAmount(BudgetAmount.Zero, figure.Amount.Step, figure.Amount.Unit),
                var change => change.Difference,
            };
        }
    }

    private static string Statement(NarrativeFigure figure, NarrativeChange change)
    {
        string direction = change.Direction switch { > 0 => "增加", < 0 => "减少", _ => "相同" };
        string amount = change.Amount is { } printed ? $" {printed} {printed.Unit.ChineseName}" : string.Empty;
        string rate = change.Rate is { } percent ? $"，{percent}" : string.Empty;
        return $"情况说明 {figure.Label} {figure.Amount} {figure.Amount.Unit.ChineseName}，与{change.Basis}相比{direction}{amount}{rate}";
    }
}
