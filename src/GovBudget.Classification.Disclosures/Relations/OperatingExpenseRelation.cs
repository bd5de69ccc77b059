using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>
/// 机关运行经费 is the operating expenditure of administrative units: the 公用经费 rows whose government subject is 502 or 503
/// (relation 43). Pairs that are printed twice are the places where a row of an institution was given the subject of the other side.
/// </summary>
internal static class OperatingExpenseRelation
{
    private const int Relation = 43;

    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document, EconomicLine[] sections)
    {
        TotalLine? total = document.Table(TableKind.OperatingExpense)?.FindTotal();
        EconomicLine[] operating = [.. sections.Where(s => s.Amount(kind: ExpenditureKind.Operating) is not null && s.PrintedGovernmentName is not null)];
        if (total?.Total is not { } printed || operating.Length == 0)
        {
            yield break;
        }

        const string Statement = "机关运行经费 = 基本支出 公用经费 中政府预算科目为 502、503 的各行之和";
        if (operating.Any(o => o.Government is null))
        {
            yield return Operands.NotChecked(Relation, total.Number, Statement, "部分政府预算经济科目名称不能唯一确定科目", printed.Amount);
            yield break;
        }

        EconomicLine[] administrative = [.. operating.Where(o => EconomicCorrespondence.UnitTypeOf(o.Government!.Value) == UnitType.Administrative)];
        AmountCheck asPrinted = Sum(printed, administrative);
        EconomicLine[] repeated = [.. administrative.GroupBy(l => (l.Department, l.Government)).SelectMany(g => g.Skip(1))];
        AmountCheck withoutRepeated = Sum(printed, administrative.Except(repeated));
        if (asPrinted.Verdict != Verdict.Inconsistent || repeated.Length == 0 || withoutRepeated.Verdict == Verdict.Inconsistent)
        {
            yield return Operands.From(Relation, total.Number, Statement, asPrinted) with { Weight = Severity.Info };
            yield break;
        }

        yield return Operands.From(Relation, total.Number, Statement, withoutRepeated) with { Note = $"重复科目对的第二行（{repeated.Length} 行）计入事业单位一侧后成立" };
        foreach (EconomicLine second in repeated)
        {
            yield return Repeated(second, administrative, printed);
        }
    }

    private static RelationResult Repeated(EconomicLine second, EconomicLine[] administrative, PrintedAmount printed)
    {
        EconomicLine first = administrative.First(l => l.Department == second.Department && l.Government == second.Government);
        return new RelationResult
        {
            Relation = Relation,
            Verdict = Verdict.Inconsistent,
            Weight = Severity.Info,
            Line = second.Number,
            Statement = $"科目对 {second.PrintedName}／{second.PrintedGovernmentName} 出现两次（第 {first.Number}、{second.Number} 行：{first.Total}、{second.Total} {printed.Unit.ChineseName}）",
            Note = $"第二行应属事业单位一侧（50502 商品和服务支出）：只有这样，机关运行经费才等于公布的 {printed} {printed.Unit.ChineseName}",
        };
    }

    private static AmountCheck Sum(PrintedAmount total, IEnumerable<EconomicLine> lines) =>
        AmountCheck.Sum(total, [.. lines.Select(l => l.Amount(kind: ExpenditureKind.Operating)).OfType<PrintedAmount>()]);
}
