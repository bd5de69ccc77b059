using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>Takes the figures of a narrative from the tables of a document. Cells that are blank, where the table has a place for them, are absent figures.</summary>
internal sealed class TableFigures
{
    private static readonly string[] ProcurementKinds = ["货物", "工程", "服务"];

    private readonly BudgetDisclosure _document;
    private readonly SubjectNames _subjects;

    private TableFigures(BudgetDisclosure document)
    {
        _document = document;
        _subjects = new(document.FiscalYear);
    }

    public static NarrativeFigures Of(BudgetDisclosure document)
    {
        var tables = new TableFigures(document);
        return new()
        {
            Organization = document.Organization,
            FiscalYear = document.FiscalYear,
            Kind = document.Kind,
            TotalRevenue = tables.Total(TableKind.RevenueExpenditureSummary, TableSide.Revenue, "本年收入合计"),
            TotalExpenditure = tables.Total(TableKind.RevenueExpenditureSummary, TableSide.Expenditure, "本年支出合计"),
            RevenueByFund = tables.ByFund(TableKind.RevenueExpenditureSummary, "拨款收入"),
            ExpenditureByKind = tables.ByKind(),
            AppropriationRevenue = tables.ByFund(TableKind.FiscalAppropriationSummary, "拨款"),
            AppropriationExpenditure = tables.ByClass(TableKind.FiscalAppropriationSummary, TableSide.Expenditure),
            GeneralPublicExpenditure = tables.ByClass(TableKind.GeneralPublicExpenditure, TableSide.None),
            BasicExpenditure = tables.Basic(),
            ThreePublic = tables.ThreePublic(),
            OperatingExpense = Figure(document.Table(TableKind.OperatingExpense)?.FindWhole()),
            Procurement = tables.Procurement(),
        };
    }

    /// <summary>The figure without parts that are 0 元 now and were nothing before: a list of classes names those that have money.</summary>
    public static NarratedFigure? WithoutZeros(NarratedFigure? figure) => figure is null ? null : figure with
    {
        Parts = [.. figure.Parts.Where(p => p.Amount is { IsZero: false } || p.Variance?.Base is { IsZero: false })],
    };

    private static NarratedFigure? Figure(DisclosedLine? line, params IEnumerable<NarratedFigure> parts) =>
        line?.Total is { } total ? new(total.Amount) { Parts = [.. parts] } : null;

    private TotalLine? TotalOf(TableKind kind, TableSide side) => _document.Table(kind) is { } table
        ? table.FindTotal(side, TotalKind.GrandTotal) ?? table.FindTotal(side, TotalKind.CurrentYear) ?? table.FindTotal(side)
        : null;

    private NarratedFigure? Total(TableKind kind, TableSide side, string ofTheYear)
    {
        TotalLine? total = TotalOf(kind, side);
        DisclosedLine? year = total?.Kind == TotalKind.GrandTotal ? _document.Table(kind)!.FindTotal(side, TotalKind.CurrentYear) : null;
        return Figure(total, year is null ? [] : [new NarratedFigure(year.Total?.Amount, ofTheYear), .. Balances(kind, side)]);
    }

    private IEnumerable<NarratedFigure> Balances(TableKind kind, TableSide side)
    {
        BalanceLine[] lines = [.. _document.Table(kind)!.Lines.OfType<BalanceLine>().Where(b => b.Side == side)];
        return lines.Select(b => new NarratedFigure(b.Total?.Amount, lines.Count(other => other.Item == b.Item) == 1 ? NameOf(b.Item) : NameOf(b)));
    }

    private static string NameOf(BalanceItem item) => item switch
    {
        BalanceItem.CarriedOver => "上年结转",
        BalanceItem.SavingsUsed => "使用非财政拨款结余",
        BalanceItem.CarriedForward => "年终结转",
        _ => "结余分配",
    };

    // In a sentence 、 stands between names, not within one.
    private static string NameOf(DisclosedLine line) => PrintedText.StripOrdinal(PrintedText.Normalize(line.PrintedName)).Replace('、', '和');

    private NarratedFigure? ByFund(TableKind kind, string ending)
    {
        TotalLine? total = TotalOf(kind, TableSide.Revenue);
        FundLine[] lines = [.. _document.Table(kind)?.Lines.OfType<FundLine>().Where(f => f.Origin == FundOrigin.CurrentYear).GroupBy(f => f.Fund).Select(g => g.FirstOrDefault(f => f.Total is not null) ?? g.First()) ?? []];
        IEnumerable<FundLine> top = lines.Where(line => !Array.Exists(lines, other => other.Fund != line.Fund && other.Total is not null && line.Fund.IsSelfOrDescendantOf(other.Fund)));
        return Figure(total, [
            .. top.Select(f => new NarratedFigure(f.Total?.Amount, NameOf(f.Fund, ending))),
            .. total?.Kind == TotalKind.GrandTotal ? Balances(kind, TableSide.Revenue) : []]);
    }

    private static string NameOf(FundSource fund, string ending) => fund switch
    {
        FundSource.FiscalAppropriation => "财政拨款",
        _ when fund.Parent == FundSource.FiscalAppropriation => fund.ChineseName + ending,
        _ => fund.ChineseName,
    };

    private NarratedFigure? ByKind()
    {
        DisclosedTable? table = _document.Table(TableKind.Expenditure);
        DisclosedLine? whole = table?.FindWhole();
        return Figure(whole, ExpenditureKind.All.Where(k => k.Parent is null).Select(k => OfKind(table!, whole!, k)).OfType<NarratedFigure>());
    }

    /// <summary>The money of a kind; where its parts alone have columns, their sum; nothing where neither has one.</summary>
    private static NarratedFigure? OfKind(DisclosedTable table, DisclosedLine line, ExpenditureKind kind)
    {
        ExpenditureKind[] printed = HasColumn(table, kind) ? [kind] : [.. kind.Children.Where(k => HasColumn(table, k))];
        BudgetAmount[] amounts = [.. printed.Select(k => line.Amount(kind: k)?.Amount).OfType<BudgetAmount>()];
        return printed.Length == 0 ? null : new(amounts.Length == 0 ? null : BudgetAmount.Sum(amounts), kind.ChineseName);
    }

    private static bool HasColumn(DisclosedTable table, ExpenditureKind kind) => table.Columns.Any(c => c.Meaning.Role == ColumnRole.Amount && c.Meaning.Kind == kind);

    private NarratedFigure? ByClass(TableKind kind, TableSide side)
    {
        if (_document.Table(kind) is not { } table)
        {
            return null;
        }

        DisclosedLine? total = side == TableSide.None ? table.FindWhole() : TotalOf(kind, side);
        IEnumerable<FunctionalLine> classes = SummaryRelations.Unique(table).Values.Where(l => l.Code!.Value.Level == SubjectLevel.Class && l.Total is not null).OrderBy(l => l.Code);
        return Figure(total, [
            .. classes.Select(l => new NarratedFigure(l.Total!.Value.Amount, _subjects.NameOf(l.Code!.Value) ?? NameOf(l))),
            .. total is TotalLine { Kind: TotalKind.GrandTotal } ? Balances(kind, side) : []]);
    }

    private NarratedFigure? Basic()
    {
        DisclosedTable? table = _document.Table(TableKind.BasicExpenditureByEconomic);
        DisclosedLine? total = table?.FindTotal();
        ExpenditureKind[] kinds = [.. ExpenditureKind.Basic.Children.Where(k => table is not null && HasColumn(table, k))];
        return Figure(total, kinds.Select(k => new NarratedFigure(total!.Amount(kind: k)?.Amount, k.ChineseName) { Items = ItemsOf(table!, k) }));
    }

    private static ImmutableArray<string> ItemsOf(DisclosedTable table, ExpenditureKind kind) =>
    [
        .. table.Lines.OfType<EconomicLine>()
            .Where(l => l is { Department.Level: SubjectLevel.Section } or { Department: null, PrintedGovernmentName: not null } && l.Amount(kind: kind) is { Amount.IsZero: false })
            .Select(NameOf).Distinct(),
    ];

    private NarratedFigure? ThreePublic()
    {
        if (Item(ThreePublicItem.Total) is not { Amount: not null } total)
        {
            return null;
        }

        NarratedFigure[] vehicles = [.. Items(ThreePublicItem.VehiclePurchase, ThreePublicItem.VehicleOperation)];
        NarratedFigure[] whole = [.. Items(ThreePublicItem.Vehicles).Select(v => v with { Parts = [.. vehicles] })];
        return new(total.Amount) { Parts = [.. Items(ThreePublicItem.Abroad, ThreePublicItem.Reception), .. whole.Length > 0 ? whole : vehicles] };
    }

    private IEnumerable<NarratedFigure> Items(params IEnumerable<ThreePublicItem> items) => items.Select(Item).OfType<NarratedFigure>();

    private NarratedFigure? Item(ThreePublicItem item) => ThreePublicFigures.HasPlaceFor(_document, item)
        ? new(ThreePublicFigures.Of(_document, item)?.Amount.Amount, ThreePublicFigures.NameOf(item))
        : null;

    private NarratedFigure? Procurement()
    {
        NarrativeFigure[] figures = [.. _document.Narrative.Figures.Where(f => NarrativeContext.TopicOf(f) == NarrativeTopic.Procurement)];
        NarrativeFigure? Of(string word) => Array.Find(figures, f => f.Label.Contains(word, StringComparison.Ordinal));
        return Of("总额") is not { } total ? null : new(total.Amount.Amount)
        {
            Parts = [.. ProcurementKinds.Select(w => (Word: w, Figure: Of(w))).Where(p => p.Figure is not null).Select(p => new NarratedFigure(p.Figure!.Amount.Amount, $"政府采购{p.Word}预算"))],
        };
    }
}
