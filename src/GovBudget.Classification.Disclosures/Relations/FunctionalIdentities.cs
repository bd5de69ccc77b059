using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>
/// Functional items that are one economic section by their nature: 2080505 is 30108 (relation 44). Rules of thumb, which
/// hold where a unit has nothing but basic expenditure of the general public budget on them.
/// </summary>
internal static class FunctionalIdentities
{
    private static readonly (int Functional, int Economic, UnitType Side)[] OneAndTheSame =
    [
        (2080505, 30108, UnitType.None),
        (2080506, 30109, UnitType.None),
        (2210201, 30113, UnitType.None),
        (2101101, 30110, UnitType.Administrative),
        (2101102, 30110, UnitType.PublicInstitution),
        (2101103, 30111, UnitType.None),
        (2100799, 30309, UnitType.None),
    ];

    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document, EconomicLine[] sections)
    {
        if (document.Table(TableKind.GeneralPublicExpenditure) is not { } general)
        {
            yield break;
        }

        Dictionary<int, FunctionalLine> items = SummaryRelations.Unique(general).ToDictionary(p => p.Key.Number, p => p.Value);
        foreach ((int functional, int economic, UnitType side) in OneAndTheSame)
        {
            EconomicLine[] lines = [.. sections.Where(s => s.Department!.Value.Number == economic && IsOn(side, s))];
            if (items.TryGetValue(functional, out FunctionalLine? item) && item.Amount(kind: ExpenditureKind.Project) is null && item.Total is { } total && lines.Length > 0)
            {
                string onSide = side == UnitType.None ? string.Empty : $"（{side.ChineseName}一侧）";
                AmountCheck check = AmountCheck.Sum(total, [.. lines.Select(l => l.Total).OfType<PrintedAmount>()]);
                yield return Operands.From(44, item.Number, $"{Names.Of(item)} = 基本支出 {economic}{onSide}", check) with { Weight = Severity.Info };
            }
        }

        PrintedAmount? retired = Amounts.Sum([items.GetValueOrDefault(2080501)?.Total, items.GetValueOrDefault(2080502)?.Total]);
        PrintedAmount? paid = Amounts.Sum(sections.Where(s => s.Department!.Value.Number is 30301 or 30302));
        if (retired is { } bound && paid is { } part)
        {
            int line = (items.GetValueOrDefault(2080501) ?? items[2080502]).Number;
            yield return Operands.AtMost(44, line, "基本支出 30301 + 30302 ≤ 2080501 + 2080502", part, bound) with { Weight = Severity.Info };
        }
    }

    private static bool IsOn(UnitType side, EconomicLine line) =>
        side == UnitType.None || (line.Government is { } government && EconomicCorrespondence.UnitTypeOf(government) == side);
}
