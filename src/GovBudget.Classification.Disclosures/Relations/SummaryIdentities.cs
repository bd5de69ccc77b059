namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The identities of 收支总表 and 财政拨款收支总表, on each side.</summary>
internal static class SummaryIdentities
{
    public static IEnumerable<LineIdentities.Identity> Find(DisclosedTable table)
    {
        if (table.Kind is not (TableKind.RevenueExpenditureSummary or TableKind.FiscalAppropriationSummary))
        {
            return [];
        }

        bool isAppropriation = table.Kind == TableKind.FiscalAppropriationSummary;
        return [.. OfRevenue(table, isAppropriation), .. OfExpenditure(table, isAppropriation)];
    }

    private static IEnumerable<LineIdentities.Identity> OfRevenue(DisclosedTable table, bool isAppropriation)
    {
        FundLine[] funds = [.. table.Lines.OfType<FundLine>().Where(f => f.Side == TableSide.Revenue)];
        BalanceLine[] balances = [.. Balances(table, TableSide.Revenue)];
        if (table.FindTotal(TableSide.Revenue, TotalKind.CurrentYear) is { } year)
        {
            yield return new(isAppropriation ? 12 : 1, year, Top(funds, FundOrigin.CurrentYear), "Σ 本年各资金来源");
            if (table.FindTotal(TableSide.Revenue, TotalKind.GrandTotal) is { } grand)
            {
                yield return new(isAppropriation ? 12 : 2, grand, [year, .. balances], "本年收入合计 + 上年结转等");
            }
        }

        if (balances.FirstOrDefault(b => b.Item == BalanceItem.CarriedOver) is { } carried && Top(funds, FundOrigin.CarriedOver) is { Length: > 0 } parts)
        {
            yield return new(12, carried, parts, "Σ 上年结转各资金来源");
        }
    }

    private static IEnumerable<LineIdentities.Identity> OfExpenditure(DisclosedTable table, bool isAppropriation)
    {
        if (table.FindTotal(TableSide.Expenditure, TotalKind.CurrentYear) is not { } year)
        {
            yield break;
        }

        DisclosedLine[] classes = [.. table.Lines.Where(l => l.Side == TableSide.Expenditure && l is FunctionalLine { Code.Level: SubjectLevel.Class })];
        if (classes.Length > 0)
        {
            yield return new(isAppropriation ? 13 : 3, year, classes, $"Σ 功能分类各类（{classes.Length} 行）");
        }

        if (table.FindTotal(TableSide.Expenditure, TotalKind.GrandTotal) is { } grand)
        {
            yield return new(isAppropriation ? 12 : 4, grand, [year, .. Balances(table, TableSide.Expenditure)], "本年支出合计 + 年终结转等");
        }
    }

    private static IEnumerable<BalanceLine> Balances(DisclosedTable table, TableSide side) => table.Lines.OfType<BalanceLine>().Where(b => b.Side == side);

    /// <summary>The fund lines of one origin that no other such line contains.</summary>
    private static FundLine[] Top(FundLine[] funds, FundOrigin origin)
    {
        FundLine[] lines = [.. funds.Where(f => f.Origin == origin)];
        return [.. lines.Where(f => !lines.Any(other => other.Fund != f.Fund && f.Fund.IsSelfOrDescendantOf(other.Fund)))];
    }
}
