using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Disclosures;

/// <summary>The roll-ups of a document's tables: the leaf lines are added up, and the printed subtotals stand beside as declared.</summary>
/// <remarks>A roll-up is <see langword="null"/> where the document has no table for it. Figures are those of the document's own year.</remarks>
public sealed record DisclosureRollUps
{
    // What a document prints must never be lost: a subject that no catalogue knows stands below the nearest one that is known.
    private static readonly RollUpOptions Options = new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };

    private DisclosureRollUps()
    {
    }

    /// <summary>Expenditure by function (支出功能分类), of the expenditure table.</summary>
    public RollUp<FunctionalCode>? Functional { get; private init; }

    /// <summary>Basic expenditure by department economic subject (部门预算支出经济分类).</summary>
    public RollUp<DepartmentEconomicCode>? DepartmentEconomic { get; private init; }

    /// <summary>Basic expenditure by government economic subject (政府预算支出经济分类).</summary>
    public RollUp<GovernmentEconomicCode>? GovernmentEconomic { get; private init; }

    /// <summary>Revenue of the year by fund source (资金来源).</summary>
    public RollUp<FundSource>? Funds { get; private init; }

    /// <summary>Project expenditure by unit (预算单位).</summary>
    public RollUp<string>? Units { get; private init; }

    /// <summary>Rolls a document up.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The roll-ups for which the document has tables.</returns>
    public static DisclosureRollUps Of(BudgetDisclosure document)
    {
        ArgumentNullException.ThrowIfNull(document);
        LocalDate? date = document.FiscalYear.IsNone ? null : document.FiscalYear.Start;
        FunctionalLine[] functional = [.. FunctionalTable(document)?.Lines.OfType<FunctionalLine>().Where(l => l is { IsCodePrinted: true, Code: not null }) ?? []];
        EconomicLine[] economic = [.. document.Table(TableKind.BasicExpenditureByEconomic)?.Lines.OfType<EconomicLine>() ?? []];
        EconomicLine[] department = [.. economic.Where(e => e.Department is not null)];
        EconomicLine[] government = [.. economic.Where(e => e is { Government: not null, Department: null or { Level: SubjectLevel.Section } })];

        // The code of each key type is compiled for itself, and the first roll-ups of a process wait for nothing else: two halves of it at once.
        Task<(RollUp<FundSource>? Funds, RollUp<string>? Units)> others = Task.Run(() => (ByFund(document), ByUnit(document)));
        return new DisclosureRollUps
        {
            Functional = ByCode(SubjectCatalogs.Functional, date, functional, l => l.Code!.Value),
            DepartmentEconomic = ByCode(SubjectCatalogs.DepartmentEconomic, date, department, l => l.Department!.Value),
            GovernmentEconomic = ByCode(SubjectCatalogs.GovernmentEconomic, date, government, l => l.Government!.Value),
            Funds = others.GetAwaiter().GetResult().Funds,
            Units = others.GetAwaiter().GetResult().Units,
        };
    }

    /// <summary>
    /// The table that tells expenditure by function best: 支出总表 where it lists subjects, else the table with the most.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <returns>The table, or <see langword="null"/> where none lists functional subjects.</returns>
    public static DisclosedTable? FunctionalTable(BudgetDisclosure document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DisclosedTable[] tables = [.. document.Tables.Where(t => t.Lines.Any(l => l is FunctionalLine { IsCodePrinted: true }))];
        return Array.Find(tables, t => t.Kind == TableKind.Expenditure)
            ?? tables.OrderByDescending(t => t.Kind is TableKind.GeneralPublicExpenditure or TableKind.Other).ThenByDescending(t => t.Lines.Count(l => l is FunctionalLine)).FirstOrDefault();
    }

    private static RollUp<TCode>? ByCode<TCode, TLine>(SubjectCatalog<TCode> catalog, LocalDate? date, TLine[] lines, Func<TLine, TCode> code)
        where TCode : struct, ISubjectCode<TCode>
        where TLine : DisclosedLine
    {
        if (lines.Length == 0)
        {
            return null;
        }

        // Without a catalogue of the year the document's own codes and names make the tree.
        Axis<TCode> axis = date is { } day && catalog.TryAt(day, out SubjectEdition<TCode>? edition)
            ? Axis.Of(edition)
            : Axis.OfCodes(lines.Select(code).Distinct(), c => lines.First(l => code(l).Equals(c)).PrintedName);
        return RollUp.Of(axis, lines, code, l => l.Total?.Amount, Options);
    }

    private static RollUp<FundSource>? ByFund(BudgetDisclosure document)
    {
        FundLine[] funds = [.. document.Table(TableKind.RevenueExpenditureSummary)?.Lines.OfType<FundLine>().Where(f => f.Origin == FundOrigin.CurrentYear) ?? []];
        return funds.Length == 0 ? null : RollUp.Of(Axis.FundSources, funds, f => f.Fund, f => f.Total?.Amount, Options);
    }

    private static RollUp<string>? ByUnit(BudgetDisclosure document)
    {
        ProjectLine[] projects = [.. document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>().Where(p => p.Unit is not null) ?? []];
        return projects.Length == 0
            ? null
            : RollUp.Of(Axis.OfTexts("预算单位", projects.Select(p => p.Unit!).Distinct(StringComparer.Ordinal)), projects, p => p.Unit!, p => p.Total?.Amount, Options);
    }
}
