using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The economic table against 三公, 机关运行经费 and the functional tables (relations 41 to 45).</summary>
internal static class EconomicRelations
{
    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document)
    {
        if (document.Table(TableKind.BasicExpenditureByEconomic) is not { } table)
        {
            return [];
        }

        EconomicLine[] sections = [.. table.Lines.OfType<EconomicLine>().Where(l => l.Department is { Level: SubjectLevel.Section })];
        return
        [
            .. ThreePublic(document, sections),
            .. VehicleProjects(document, sections),
            .. OperatingExpenseRelation.Check(document, sections),
            .. FunctionalIdentities.Check(document, sections),
            .. Pairs(sections),
        ];
    }

    /// <summary>What basic expenditure holds of a three-public item is no more than the item; the rest stands in projects.</summary>
    private static IEnumerable<RelationResult?> ThreePublic(BudgetDisclosure document, EconomicLine[] sections)
    {
        (int Code, ThreePublicItem Item)[] items =
        [
            (30212, ThreePublicItem.Abroad), (30217, ThreePublicItem.Reception), (30231, ThreePublicItem.VehicleOperation), (31013, ThreePublicItem.VehiclePurchase),
        ];
        return from item in items
               let basic = Amounts.Sum(sections.Where(s => s.Department!.Value.Number == item.Code))
               let printed = ThreePublicFigures.Of(document, item.Item)
               where basic is not null && printed is not null
               select Operands.AtMost(41, printed.Value.Line, $"基本支出 {item.Code} ≤ “三公”经费 {ThreePublicFigures.NameOf(item.Item)}", basic.Value, printed.Value.Amount);
    }

    /// <summary>Where projects are named for vehicles, they and the basic expenditure make up the item: a rule of thumb.</summary>
    private static IEnumerable<RelationResult?> VehicleProjects(BudgetDisclosure document, EconomicLine[] sections)
    {
        ProjectLine[] projects = [.. (document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>() ?? [])
            .Where(p => p.PrintedName.Contains("车辆运行", StringComparison.Ordinal) || p.PrintedName.Contains("公务用车运行", StringComparison.Ordinal))];
        PrintedAmount? basic = Amounts.Sum(sections.Where(s => s.Department!.Value.Number == 30231));
        if (projects.Length > 0 && basic is { } own && ThreePublicFigures.Of(document, ThreePublicItem.VehicleOperation) is var (line, printed))
        {
            AmountCheck check = AmountCheck.Sum(printed, [own, .. projects.Select(p => p.Total).OfType<PrintedAmount>()]);
            yield return Operands.From(42, line, "“三公”经费 公务用车运行维护费 = 基本支出 30231 + 名称涉及车辆运行的项目", check) with { Weight = Severity.Info };
        }
    }

    private static IEnumerable<RelationResult?> Pairs(EconomicLine[] sections) =>
        from line in sections
        where line.PrintedGovernmentName is not null
        let statement = $"基本支出经济分类表：{line.Department} {line.PrintedName} 与 {line.Government} {line.PrintedGovernmentName} 是对应的科目"
        select line.Government is { } government
            ? Operands.Decided(45, line.Number, statement, EconomicCorrespondence.Corresponds(line.Department!.Value, government)) with { Weight = Severity.Info }
            : Operands.NotChecked(45, line.Number, statement, "政府预算经济科目名称不能唯一确定科目");
}
