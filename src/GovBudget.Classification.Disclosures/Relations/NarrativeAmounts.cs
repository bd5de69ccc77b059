using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Totals, funds, kinds and items of the narrative against their tables (relations 53, 54, 58, 59). A label that may mean two things is left alone.</summary>
internal static class NarrativeAmounts
{
    public static RelationResult? Check(NarrativeContext context, NarrativeFigure figure)
    {
        string core = context.Core(figure.Label);
        return NarrativeContext.TopicOf(figure) switch
        {
            NarrativeTopic.Summary => Summary(context, figure, core),
            NarrativeTopic.Revenue => Total(context, figure, core, TableKind.Revenue, "收入") ?? Fund(context, figure, core),
            NarrativeTopic.Expenditure => Total(context, figure, core, TableKind.Expenditure, "支出") ?? Kind(context, figure, core),
            NarrativeTopic.Appropriation => Appropriation(context, figure, core),
            NarrativeTopic.GeneralPublic => GeneralPublic(context, figure, core),
            NarrativeTopic.Basic => Basic(context, figure, core),
            NarrativeTopic.ThreePublic => ThreePublic(context, figure, core),
            NarrativeTopic.OperatingExpense when core.Contains("机关运行经费", StringComparison.Ordinal) => OperatingExpense(context, figure),
            _ => null,
        };
    }

    private static RelationResult? Summary(NarrativeContext context, NarrativeFigure figure, string core)
    {
        (TableSide Side, TotalKind Kind)? total = core switch
        {
            _ when core.EndsWith("收入总计", StringComparison.Ordinal) => (TableSide.Revenue, TotalKind.GrandTotal),
            _ when core.EndsWith("支出总计", StringComparison.Ordinal) => (TableSide.Expenditure, TotalKind.GrandTotal),
            "本年收入" or "本年收入合计" => (TableSide.Revenue, TotalKind.CurrentYear),
            "本年支出" or "本年支出合计" or "本年预算安排" => (TableSide.Expenditure, TotalKind.CurrentYear),
            _ => null,
        };
        return total is { } wanted && context.Table(TableKind.RevenueExpenditureSummary)?.FindTotal(wanted.Side, wanted.Kind) is { } line
            ? Equal(53, figure, $"收支总表 {line.PrintedName}", line.Total)
            : null;
    }

    private static RelationResult? Total(NarrativeContext context, NarrativeFigure figure, string core, TableKind kind, string word)
    {
        bool isTotal = core == $"预算{word}" || core == $"{word}预算" || core == $"{word}预算总计" || core == $"{word}预算合计" || core == $"{word}总计";
        return isTotal && context.Table(kind)?.FindTotal() is { } total ? Equal(53, figure, $"{Names.Of(kind)} 合计", total.Total) : null;
    }

    private static RelationResult? Fund(NarrativeContext context, NarrativeFigure figure, string core)
    {
        DisclosedTable? summary = context.Table(TableKind.RevenueExpenditureSummary);
        if (summary is null)
        {
            return null;
        }

        if (FacetVocabulary.TryReadBalance(core, out BalanceItem item))
        {
            BalanceLine? balance = summary.Lines.OfType<BalanceLine>().FirstOrDefault(b => b.Side == TableSide.Revenue && b.Item == item);
            return balance is null ? null : EqualOrNothing(53, figure, $"收支总表 {balance.PrintedName}", balance.Total);
        }

        return FundSource.TryParsePrinted(core, out FundSource fund) && summary.Lines.OfType<FundLine>().FirstOrDefault(f => f.Fund == fund && f.Origin == FundOrigin.CurrentYear) is { } line
            ? EqualOrNothing(53, figure, $"收支总表 {line.PrintedName}", line.Total)
            : null;
    }

    private static RelationResult? Kind(NarrativeContext context, NarrativeFigure figure, string core) =>
        core is "基本支出" or "项目支出" && ExpenditureKind.TryParsePrinted(core, out ExpenditureKind kind) && context.Table(TableKind.Expenditure) is { } table && table.FindTotal() is { } total
            && table.Columns.Any(c => c.Meaning.Kind == kind)
            ? EqualOrNothing(54, figure, $"支出总表 {core}", total.Amount(kind: kind))
            : null;

    private static RelationResult? Appropriation(NarrativeContext context, NarrativeFigure figure, string core) =>
        core.EndsWith("收支总预算", StringComparison.Ordinal) && context.Table(TableKind.FiscalAppropriationSummary)?.FindTotal(TableSide.Revenue, TotalKind.GrandTotal) is { } total
            ? Equal(53, figure, "财政拨款收支总表 收入总计", total.Total)
            : null;

    private static RelationResult? GeneralPublic(NarrativeContext context, NarrativeFigure figure, string core) =>
        core is "一般公共预算当年支出" or "一般公共预算当年财政拨款" or "一般公共预算当年拨款" or "一般公共预算支出" && context.Table(TableKind.GeneralPublicExpenditure)?.FindTotal() is { } total
            ? Equal(53, figure, "一般公共预算支出表 合计", total.Total)
            : null;

    private static RelationResult? Basic(NarrativeContext context, NarrativeFigure figure, string core)
    {
        if (context.Table(TableKind.BasicExpenditureByEconomic)?.FindTotal() is not { } total)
        {
            return null;
        }

        return core switch
        {
            "人员经费" => Equal(58, figure, "基本支出经济分类表 人员经费", total.Amount(kind: ExpenditureKind.Personnel)),
            "公用经费" or "日常公用经费" => Equal(58, figure, "基本支出经济分类表 公用经费", total.Amount(kind: ExpenditureKind.Operating)),
            _ when core.StartsWith("一般公共预算", StringComparison.Ordinal) && core.EndsWith("基本支出", StringComparison.Ordinal) => Equal(58, figure, "基本支出经济分类表 合计", total.Total),
            _ => null,
        };
    }

    private static RelationResult? ThreePublic(NarrativeContext context, NarrativeFigure figure, string core)
    {
        bool isTotal = core.Contains("三公", StringComparison.Ordinal);
        ThreePublicItem item = isTotal ? ThreePublicItem.Total : FacetVocabulary.TryReadThreePublic(core, out ThreePublicItem known) ? known : ThreePublicItem.None;
        if (item == ThreePublicItem.None || !ThreePublicFigures.HasPlaceFor(context.Document, item))
        {
            return null;
        }

        return EqualOrNothing(59, figure, $"“三公”经费表 {ThreePublicFigures.NameOf(item)}", ThreePublicFigures.Of(context.Document, item)?.Amount);
    }

    private static RelationResult? OperatingExpense(NarrativeContext context, NarrativeFigure figure) =>
        context.Table(TableKind.OperatingExpense)?.FindTotal() is { } total ? Equal(59, figure, "机关运行经费表 合计", total.Total) : null;

    private static RelationResult? Equal(int relation, NarrativeFigure figure, string name, PrintedAmount? printed) =>
        Operands.Equal(relation, figure.Line, $"情况说明 {figure.Label} = {name}", figure.Amount, printed);

    private static RelationResult? EqualOrNothing(int relation, NarrativeFigure figure, string name, PrintedAmount? printed) =>
        Operands.EqualOrNothing(relation, figure.Line, $"情况说明 {figure.Label} = {name}", figure.Amount, printed);
}
