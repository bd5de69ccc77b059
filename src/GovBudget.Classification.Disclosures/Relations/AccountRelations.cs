namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The tables of the single budget accounts against those of all accounts (relations 35 to 39).</summary>
internal static class AccountRelations
{
    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document) =>
    [
        .. GeneralPublic(document.Table(TableKind.FiscalAppropriationSummary), document.Table(TableKind.GeneralPublicExpenditure)),
        OtherAccount(document, TableKind.GovernmentFundExpenditure, FundSource.GovernmentFundBudget),
        OtherAccount(document, TableKind.StateCapital, FundSource.StateCapitalBudget),
        .. AllAccounts(document),
        .. Basic(document),
        .. Projects(document),
    ];

    private static IEnumerable<RelationResult?> GeneralPublic(DisclosedTable? appropriation, DisclosedTable? general)
    {
        bool isSplit = appropriation?.Columns.Any(c => c.Meaning.Fund == FundSource.GeneralPublicBudget) == true;
        if (appropriation is null || general is null || !isSplit || HasCarriedOver(appropriation))
        {
            yield break;
        }

        if (appropriation.FindTotal(TableSide.Expenditure, TotalKind.CurrentYear) is { } year && general.FindTotal() is { } total)
        {
            yield return Operands.Equal(35, year.Number, "财政拨款收支总表 一般公共预算 本年支出合计 = 一般公共预算支出表 合计", year.Amount(FundSource.GeneralPublicBudget), total.Total);
        }

        foreach ((FunctionalLine left, FunctionalLine right) in SummaryRelations.Pair(appropriation, general))
        {
            yield return Operands.EqualOrNothing(35, left.Number, $"财政拨款收支总表 一般公共预算 {left.PrintedName} = 一般公共预算支出表 {right.Code}", left.Amount(FundSource.GeneralPublicBudget), right.Total);
        }
    }

    private static RelationResult? OtherAccount(BudgetDisclosure document, TableKind kind, FundSource fund)
    {
        TotalLine? year = document.Table(TableKind.FiscalAppropriationSummary)?.FindTotal(TableSide.Expenditure, TotalKind.CurrentYear);
        DisclosedTable? table = document.Table(kind);
        TotalLine? total = table?.FindTotal() ?? table?.FindTotal(TableSide.Expenditure);
        bool isSplit = document.Table(TableKind.FiscalAppropriationSummary)?.Columns.Any(c => c.Meaning.Fund == fund) == true;
        return year is null || total is null || !isSplit
            ? null
            : Operands.EqualOrNothing(36, year.Number, $"财政拨款收支总表 {fund.ChineseName} = {Names.Of(kind)} 合计", year.Amount(fund), total.Total);
    }

    /// <summary>What all accounts spend on a subject is no less than what the accounts of fiscal appropriation spend on it.</summary>
    private static IEnumerable<RelationResult?> AllAccounts(BudgetDisclosure document)
    {
        DisclosedTable?[] accounts = [document.Table(TableKind.GeneralPublicExpenditure), document.Table(TableKind.GovernmentFundExpenditure), document.Table(TableKind.StateCapital)];
        if (document.Table(TableKind.Expenditure) is not { } all)
        {
            return [];
        }

        Dictionary<FunctionalCode, FunctionalLine>[] parts = [.. accounts.OfType<DisclosedTable>().Select(SummaryRelations.Unique)];
        return from line in SummaryRelations.Unique(all).Values
               let total = line.Total
               let sum = Amounts.Sum(parts.Select(p => p.GetValueOrDefault(line.Code!.Value)?.Total))
               where total is not null && sum is not null
               select Operands.AtMost(37, line.Number, $"一般公共预算、基金、国资 {Names.Of(line)} 之和 ≤ 支出总表 同科目", sum.Value, total.Value);
    }

    private static IEnumerable<RelationResult?> Basic(BudgetDisclosure document)
    {
        if (document.Table(TableKind.GeneralPublicExpenditure)?.FindTotal() is { } general && document.Table(TableKind.BasicExpenditureByEconomic)?.FindTotal() is { } basic)
        {
            yield return Operands.Equal(38, basic.Number, "基本支出经济分类表 合计 = 一般公共预算支出表 基本支出", basic.Total, general.Amount(kind: ExpenditureKind.Basic));
            foreach (ExpenditureKind kind in new[] { ExpenditureKind.Personnel, ExpenditureKind.Operating })
            {
                if (general.Amount(kind: kind) is { } printed)
                {
                    yield return Operands.Equal(38, basic.Number, $"基本支出经济分类表 {kind.ChineseName} = 一般公共预算支出表 同项", basic.Amount(kind: kind), printed);
                }
            }
        }
    }

    private static IEnumerable<RelationResult?> Projects(BudgetDisclosure document)
    {
        DisclosedTable? table = document.Table(TableKind.ProjectExpenditure);
        DisclosedLine? whole = table?.FindWhole();
        if (whole is null)
        {
            yield break;
        }

        PrintedAmount? general = document.Table(TableKind.GeneralPublicExpenditure)?.FindTotal()?.Amount(kind: ExpenditureKind.Project);
        if (general is not null && whole.Amount(FundSource.GeneralPublicBudget) is { } ofGeneral)
        {
            yield return Operands.Equal(39, whole.Number, "项目支出表 一般公共预算 = 一般公共预算支出表 项目支出", ofGeneral, general);
        }

        bool hasCarriedOver = document.Table(TableKind.CarriedOverProjectExpenditure)?.Lines.Any(l => l.Total is not null) == true;
        if (!hasCarriedOver && document.Table(TableKind.Expenditure)?.FindTotal()?.Amount(kind: ExpenditureKind.Project) is { } ofAll)
        {
            yield return Operands.Equal(39, whole.Number, "项目支出表 合计 = 支出总表 项目支出", whole.Total, ofAll);
        }
    }

    private static bool HasCarriedOver(DisclosedTable table) =>
        table.Lines.OfType<BalanceLine>().Any(b => b.Item == BalanceItem.CarriedOver && b.Total is { Amount.IsZero: false });
}
