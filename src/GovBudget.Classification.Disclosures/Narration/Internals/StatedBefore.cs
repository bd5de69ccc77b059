using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>
/// Adds the year before as far as the document's own narrative states it: 994.53万元，比上年增加36.55万元 tells 957.98万元. A
/// statement counts only where its amount is that of the table to the 分, and what it tells of the year before is not negative.
/// </summary>
internal sealed class StatedBefore
{
    // Where nothing is carried over, 收入总计…，其中：本年收入…，比上年增加… names the revenue of the year last and speaks of both.
    private static readonly string[] TotalRevenue = ["收入总计", "本年收入", "本年收入合计"];
    private static readonly string[] TotalExpenditure = ["支出总计", "本年支出", "本年支出合计", "本年预算安排"];

    private readonly (NarrativeTopic Topic, string Core, BudgetAmount Amount, BudgetAmount Before, string Basis)[] _stated;

    private StatedBefore(BudgetDisclosure document)
    {
        var context = new NarrativeContext(document, new SubjectNames(document.FiscalYear));
        _stated =
        [
            .. from figure in document.Narrative.Figures
               where figure.Change is { IsContradictory: false } change && (change.Direction == 0 || change.Amount is not null)
               let difference = figure.Change!.Direction == 0 ? BudgetAmount.Zero : figure.Change.Difference!.Value.Amount
               where !(figure.Amount.Amount - difference).IsNegative
               select (NarrativeContext.TopicOf(figure), context.Core(figure.Label), figure.Amount.Amount, figure.Amount.Amount - difference, BasisOf(figure.Change!.Basis)),
        ];
    }

    public static NarrativeFigures Add(BudgetDisclosure document, NarrativeFigures figures)
    {
        var stated = new StatedBefore(document);
        return figures with
        {
            TotalRevenue = stated.Add(figures.TotalRevenue, NarrativeTopic.Summary, TotalRevenue),
            TotalExpenditure = stated.Add(figures.TotalExpenditure, NarrativeTopic.Summary, TotalExpenditure),
            RevenueByFund = stated.Add(figures.RevenueByFund, NarrativeTopic.Revenue, "预算收入", "收入预算", "收入总计"),
            ExpenditureByKind = stated.Add(figures.ExpenditureByKind, NarrativeTopic.Expenditure, "预算支出", "支出预算", "支出总计"),
            AppropriationRevenue = stated.Add(figures.AppropriationRevenue, NarrativeTopic.Appropriation, "财政拨款收支总预算", "财政拨款收入总计", "财政拨款收入预算"),
            GeneralPublicExpenditure = stated.Add(figures.GeneralPublicExpenditure, NarrativeTopic.GeneralPublic, "一般公共预算当年支出", "一般公共预算支出", "一般公共预算当年拨款", "一般公共预算当年财政拨款"),
            BasicExpenditure = stated.Add(figures.BasicExpenditure, NarrativeTopic.Basic, "一般公共预算基本支出", "基本支出"),
            ThreePublic = stated.AddThreePublic(figures.ThreePublic, ThreePublicFigures.NameOf(ThreePublicItem.Total)),
            OperatingExpense = stated.Find(figures.OperatingExpense, NarrativeTopic.OperatingExpense, core => core.Contains("机关运行经费", StringComparison.Ordinal)),
        };
    }

    // A budget beside a budget is the rule; what was spent is another base, and has to be named.
    private static string BasisOf(string printed) => printed switch
    {
        _ when printed.Contains("执行", StringComparison.Ordinal) => "上年执行数",
        _ when printed.Contains("决算", StringComparison.Ordinal) => "上年决算数",
        _ => string.Empty,
    };

    private NarratedFigure? Add(NarratedFigure? figure, NarrativeTopic topic, params string[] names) =>
        Find(figure, topic, core => Array.Exists(names, n => core.EndsWith(n, StringComparison.Ordinal)));

    private NarratedFigure? Find(NarratedFigure? figure, NarrativeTopic topic, Func<string, bool> isMeant)
    {
        foreach ((NarrativeTopic of, string core, BudgetAmount amount, BudgetAmount before, string basis) in _stated)
        {
            if (of == topic && amount == figure?.Amount && isMeant(core))
            {
                return figure.ComparedWith(before) with { Basis = basis };
            }
        }

        return figure;
    }

    private NarratedFigure? AddThreePublic(NarratedFigure? figure, string name) =>
        Find(figure, NarrativeTopic.ThreePublic, core => FacetVocabulary.TryReadThreePublic(core, out ThreePublicItem item) && ThreePublicFigures.NameOf(item) == name) is { } found
            ? found with { Parts = [.. found.Parts.Select(p => AddThreePublic(p, p.Name)!)] }
            : null;
}
