using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>收支总表 and 财政拨款收支总表 against the tables that list the same money (relations 5, 12, 29 to 34).</summary>
internal static class SummaryRelations
{
    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document)
    {
        if (document.Table(TableKind.RevenueExpenditureSummary) is { } summary)
        {
            return
            [
                Balance(5, summary),
                .. WithRevenue(summary, document.Table(TableKind.Revenue)),
                .. WithExpenditure(summary, document.Table(TableKind.Expenditure)),
                .. ByFunction(document, document.Table(TableKind.Revenue), document.Table(TableKind.Expenditure)),
                .. WithAppropriation(summary, document.Table(TableKind.FiscalAppropriationSummary)),
                document.Table(TableKind.FiscalAppropriationSummary) is { } appropriation ? Balance(12, appropriation) : null,
            ];
        }

        return [];
    }

    /// <summary>收入总计 is set equal to 支出总计; both are printed, so they must be the same to the last digit.</summary>
    private static RelationResult? Balance(int relation, DisclosedTable table)
    {
        TotalLine? revenue = table.FindTotal(TableSide.Revenue, TotalKind.GrandTotal);
        TotalLine? expenditure = table.FindTotal(TableSide.Expenditure, TotalKind.GrandTotal);
        return revenue is null || expenditure is null
            ? null
            : Operands.Equal(relation, revenue.Number, $"{Names.Of(table)}：收入总计 = 支出总计", revenue.Total, expenditure.Total);
    }

    private static IEnumerable<RelationResult?> WithRevenue(DisclosedTable summary, DisclosedTable? revenue)
    {
        if (revenue?.FindTotal() is not { } total)
        {
            yield break;
        }

        bool isOfYear = total.Amount() is null && total.Amount(origin: FundOrigin.CurrentYear) is not null;
        TotalKind kind = isOfYear ? TotalKind.CurrentYear : TotalKind.GrandTotal;
        if (summary.FindTotal(TableSide.Revenue, kind) is { } printed)
        {
            yield return Operands.Equal(29, printed.Number, $"收支总表 {Names.Of(printed)} = 收入总表 合计", printed.Total, total.Total);
        }

        foreach (FundLine fund in summary.Lines.OfType<FundLine>().Where(f => f.Origin == FundOrigin.CurrentYear))
        {
            if (Column(revenue, fund.Fund) is { } column)
            {
                yield return Operands.EqualOrNothing(30, fund.Number, $"收支总表 {fund.PrintedName} = 收入总表 {Names.Of(column)} 合计", fund.Total, total.In(column));
            }
        }
    }

    /// <summary>The column of one fund's money of the year, if there is just one.</summary>
    private static DisclosedColumn? Column(DisclosedTable table, FundSource fund)
    {
        DisclosedColumn[] columns = [.. table.Columns.Where(c => c.Meaning is { Role: ColumnRole.Amount, Other: null, Origin: not FundOrigin.CarriedOver } && c.Meaning.Fund == fund)];
        return columns.Length == 1 ? columns[0] : null;
    }

    private static IEnumerable<RelationResult?> WithExpenditure(DisclosedTable summary, DisclosedTable? expenditure)
    {
        if (expenditure is null)
        {
            yield break;
        }

        if (summary.FindTotal(TableSide.Expenditure, TotalKind.CurrentYear) is { } year && expenditure.FindTotal() is { } total)
        {
            yield return Operands.Equal(31, year.Number, "收支总表 本年支出合计 = 支出总表 合计", year.Total, total.Total);
        }

        foreach ((FunctionalLine left, FunctionalLine right) in Pair(summary, expenditure))
        {
            yield return Operands.EqualOrNothing(32, left.Number, $"收支总表 {left.PrintedName} = 支出总表 {Names.Of(right)}", left.Total, right.Total);
        }
    }

    /// <summary>Each subject takes in what it spends, as long as nothing is carried over.</summary>
    private static IEnumerable<RelationResult?> ByFunction(BudgetDisclosure document, DisclosedTable? revenue, DisclosedTable? expenditure)
    {
        if (document.Kind == DisclosureKind.FinalAccount || revenue is null || expenditure is null || revenue.Lines.Any(l => l.Amount(origin: FundOrigin.CarriedOver) is { Amount.IsZero: false }))
        {
            return [];
        }

        return
        [
            .. from pair in Pair(revenue, expenditure)
               select Operands.EqualOrNothing(33, pair.Left.Number, $"收入总表 {Names.Of(pair.Left)} = 支出总表 同科目", pair.Left.Total, pair.Right.Total),
            .. WithoutPartner(revenue, expenditure),
            .. WithoutPartner(expenditure, revenue),
        ];
    }

    /// <summary>Subjects with money that the other table, which lists that level too, does not have.</summary>
    private static IEnumerable<RelationResult> WithoutPartner(DisclosedTable table, DisclosedTable other)
    {
        HashSet<FunctionalCode> codes = [.. other.Lines.OfType<FunctionalLine>().Select(l => l.Code).OfType<FunctionalCode>()];
        HashSet<SubjectLevel> levels = [.. codes.Select(c => c.Level)];
        return from line in Unique(table).Values
               where line.Total is { Amount.IsZero: false } && levels.Contains(line.Code!.Value.Level) && !codes.Contains(line.Code!.Value)
               select Operands.Decided(33, line.Number, $"{Names.Of(table)} {Names.Of(line)} 在{Names.Of(other)}中也有", holds: false) with { Weight = Severity.Warning };
    }

    private static IEnumerable<RelationResult?> WithAppropriation(DisclosedTable summary, DisclosedTable? appropriation) =>
        // A summary without a total of the year may count what is carried over into its funds.
        summary.FindTotal(TableSide.Revenue, TotalKind.CurrentYear) is null ? [] :
        from own in appropriation?.Lines.OfType<FundLine>() ?? []
        where own.Origin == FundOrigin.CurrentYear
        from fund in summary.Lines.OfType<FundLine>()
        where fund.Fund == own.Fund && fund.Origin == own.Origin
        select Operands.EqualOrNothing(34, own.Number, $"财政拨款收支总表 {own.PrintedName} = 收支总表 同项", own.Total, fund.Total);

    /// <summary>The lines of the same code in two tables; codes that one of them lists more than once are left out.</summary>
    internal static IEnumerable<(FunctionalLine Left, FunctionalLine Right)> Pair(DisclosedTable left, DisclosedTable right)
    {
        Dictionary<FunctionalCode, FunctionalLine> known = Unique(right);
        return from line in Unique(left).Values
               where known.ContainsKey(line.Code!.Value)
               select (line, known[line.Code!.Value]);
    }

    internal static Dictionary<FunctionalCode, FunctionalLine> Unique(DisclosedTable table) =>
        table.Lines.OfType<FunctionalLine>().Where(l => l.Code is not null).GroupBy(l => l.Code!.Value)
            .Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
}
