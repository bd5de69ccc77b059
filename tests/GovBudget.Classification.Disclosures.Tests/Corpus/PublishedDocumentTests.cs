using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Reporting;

namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>Published documents of other layout families, against figures read in them by eye.</summary>
public sealed class PublishedDocumentTests
{
    private const string Folder = "corpus/text";

    private static readonly Dictionary<string, BudgetDisclosure> Read = [];

    private static readonly PublishedDocument[] Documents =
    [
        new("central_gjxfj_budget2026", "国家信访局", 2026, AmountUnit.TenThousandYuan, "50616.94", "50616.94", "16474.82", "2014001", "6286.21")
        {
            MainTables = 9, Kinds = ("11056.07", "39560.87"), ThreePublic = ["112.61", "68.50", "5.51", "38.60"],
        },
        new("changsha_zjjd_budget2026", "长沙职业教育基地综合协调办公室", 2026, AmountUnit.TenThousandYuan, "656.73", "656.73", "656.73", "2050399", "656.73")
        {
            MainTables = 8, Kinds = ("386.73", "270.00"), ThreePublic = ["0.50", "", "0.50", ""],
        },
        new("chongqing_sww_budget2026", "重庆市商务委员会", 2026, AmountUnit.TenThousandYuan, "174900.64", "174900.64", "101833.84", "2011350", "8945.61")
        {
            MainTables = 8, Kinds = ("56633.49", "118267.14"), ThreePublic = ["890.97", "552.00", "121.07", "217.90"],
        },
        new("fuzhou_kjj_budget2026", "福州市科学技术局", 2026, AmountUnit.TenThousandYuan, "70109.24", "70109.24", "70109.24", "2060204", "2500.00")
        {
            MainTables = 9, Kinds = ("1151.39", "68957.85"), ThreePublic = ["9.14", "6.14", "1.00", "2.00"],
        },
        new("guangzhou_xfj_budget2026", "广州市信访局", 2026, AmountUnit.TenThousandYuan, "3944.08", "3944.08", "3944.08", "2014004", "397.28")
        {
            MainTables = 9, Kinds = ("3204.78", "739.30"), ThreePublic = ["4.80", "0.00", "2.30", "2.50"],
        },
        new("huzhou_czj_budget2026", "湖州市财政局", 2026, AmountUnit.TenThousandYuan, "6838.41", "6838.41", "6838.41", "2010601", "3685.65")
        {
            MainTables = 9, ThreePublic = ["9.30", "", "5.80", "3.50"],
        },
        new("jiangsu_zhengxie_budget2017", "江苏省政协办公厅", 2017, AmountUnit.TenThousandYuan, "9146.79", "9146.79", "9066.79", "2010204", "1027.90")
        {
            MainTables = 7, Kinds = ("5916.27", "3123.68"), ThreePublic = ["676.10", "76.00", "443.50", "156.60"],
        },
        new("putuo_caizheng_final2024", "上海市普陀区财政局", 2024, AmountUnit.TenThousandYuan, "2995.39", "2995.39", "2940.05", "2010608", "449.52")
        {
            // Of the three public expenses a budget of 0.95 is printed, and no expenditure.
            Kind = DisclosureKind.FinalAccount, MainTables = 9, Kinds = ("2336.91", "603.14"), ThreePublic = ["", "", "", ""],
        },
        new("shanghai_zuanshiban_budget2026", "上海钻石宝玉石交易联合管理办公室", 2026, AmountUnit.Yuan, "7233086", "7233086", "7233086", "2011301", "6513536")
        {
            MainTables = 9, Kinds = ("6963086", "270000"), ThreePublic = ["18.10", "12.60", "2.00", "3.50"],
        },
        new("shenzhen_kouanban_budget2026", "深圳市人民政府口岸办公室", 2026, AmountUnit.TenThousandYuan, "55884.67", "55884.67", "55884.67", "2010907", "43108.34")
        {
            MainTables = 8,
        },
        new("suzhou_sjj_budget2026", "苏州市审计局", 2026, AmountUnit.TenThousandYuan, "4651.67", "4651.67", "4651.67", "2010802", "339.50")
        {
            MainTables = 9, Kinds = ("4312.17", "339.50"), ThreePublic = ["10.00", "0.00", "10.00", "0.00"],
        },
        new("xian_xfj_budget2026", "西安市信访局", 2026, AmountUnit.Yuan, "28384234.71", "28384234.71", "28384234.71", "2014001", "13733180.94")
        {
            MainTables = 8, ThreePublic = ["10.10", "", "1.00", "9.10"],
        },
        new("yantai_dsjj_budget2026", "烟台市大数据局", 2026, AmountUnit.TenThousandYuan, "7503.31", "7503.31", "7503.31", "2150599", "6673.97")
        {
            MainTables = 9, Kinds = ("1464.31", "6039.00"), ThreePublic = ["19.45", "10.00", "4.45", "5.00"],
        },
    ];

    public static TheoryData<PublishedDocument> All { get; } = new(Documents);

    public static TheoryData<PublishedDocument> WithKinds { get; } = new(Documents.Where(d => d.Kinds.Basic.Length > 0));

    public static TheoryData<PublishedDocument> WithThreePublic { get; } = new(Documents.Where(d => d.ThreePublic.Length > 0));

    [OriginalsTheory(Folder)]
    [MemberData(nameof(All))]
    public void Whose_document_it_is_and_of_which_year_and_kind(PublishedDocument printed)
    {
        BudgetDisclosure document = Document(printed);
        Assert.Equal((printed.Organization, printed.Year, printed.Kind), (document.Organization, document.FiscalYear.Year, document.Kind));
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(All))]
    public void The_main_tables_are_found_and_in_their_unit(PublishedDocument printed)
    {
        BudgetDisclosure document = Document(printed);
        Assert.InRange(document.Tables.Select(t => t.Kind).Where(k => k is > TableKind.Other and <= TableKind.ThreePublic).Distinct().Count(), printed.MainTables, 10);
        Assert.All(
            document.Tables.Where(t => t.Kind is > TableKind.Other and < TableKind.ThreePublic),
            t => Assert.Equal(printed.Unit, t.Unit));
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(All))]
    public void Revenue_and_expenditure_and_the_general_public_budget(PublishedDocument printed)
    {
        BudgetDisclosure document = Document(printed);
        ReportTotals totals = DisclosureReporter.Report(document).Totals;
        Assert.Equal((Yuan(printed.Revenue, printed.Unit), Yuan(printed.Expenditure, printed.Unit)), (totals.Revenue, totals.Expenditure));
        DisclosedTable general = document.Table(TableKind.GeneralPublicExpenditure)!;
        DisclosedLine total = general.FindTotal() ?? (DisclosedLine)general.Lines.OfType<UnitLine>().Single();
        Assert.Equal(Amount(printed.General, printed.Unit), (total.Total ?? General(total))?.Amount);
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(All))]
    public void An_item_of_the_expenditure_by_function(PublishedDocument printed)
    {
        ReportFunctional item = Assert.Single(DisclosureReporter.Report(Document(printed)).Functional, f => f.Code == printed.Item);
        Assert.Equal(Yuan(printed.ItemAmount, printed.Unit), item.Amount);
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(WithKinds))]
    public void Basic_and_project_expenditure(PublishedDocument printed)
    {
        TotalLine total = Document(printed).Table(TableKind.Expenditure)!.FindTotal()!;
        Assert.Equal(Amount(printed.Kinds.Basic, printed.Unit), total.Amount(kind: ExpenditureKind.Basic)?.Amount);
        Assert.Equal(Amount(printed.Kinds.Project, printed.Unit), total.Amount(kind: ExpenditureKind.Project)?.Amount);
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(WithThreePublic))]
    public void The_three_public_expenses_of_the_year(PublishedDocument printed)
    {
        ReportThreePublic read = DisclosureReporter.Report(Document(printed)).ThreePublic;
        Assert.Equal(
            printed.ThreePublic.Select(f => f.Length == 0 ? null : Yuan(f, AmountUnit.TenThousandYuan)),
            [read.Total, read.Abroad, read.Reception, read.Vehicles]);
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(All))]
    public void Every_number_is_placed_or_listed(PublishedDocument printed)
    {
        CellAccount cells = Document(printed).Cells;
        Assert.Equal(cells.Numeric, cells.Placed + cells.Unplaced.Length);
        Assert.InRange(cells.Placed, cells.Numeric * 8 / 10, cells.Numeric);
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(All))]
    public void No_identity_inside_a_table_is_called_an_error(PublishedDocument printed) => Assert.DoesNotContain(
        Document(printed).Findings,
        f => f is { Severity: Severity.Error, Relation: >= 1 and <= 21 });

    [OriginalsFact(Folder + "/central_gjxfj_budget2026.txt")]
    public void A_total_and_a_rate_that_contradict_the_tables_are_found()
    {
        BudgetDisclosure document = Document(Documents[0]);
        Finding total = Assert.Single(document.Findings, f => f.Code == "GB0453");
        Assert.Equal((265, Printed.Wan("18728.91"), Printed.Wan("18728.94")), (total.Line, total.Left, total.Right));
        Finding rate = Assert.Single(document.Findings, f => f.Code == "GB0456");
        Assert.Equal((410, Severity.Error), (rate.Line, rate.Severity));
        Assert.Contains("31.35%", rate.Message, StringComparison.Ordinal);
    }

    [OriginalsFact(Folder + "/central_gjxfj_budget2026.txt")]
    public void Negative_changes_and_rates_over_a_thousand_are_read()
    {
        FunctionalLine line = Document(Documents[0]).Table(TableKind.GeneralPublicExpenditure)!.Lines.OfType<FunctionalLine>().Single(l => l.Code?.ToString() == "2014099");
        Assert.Contains(line.Figures, f => f.Amount.Amount == Printed.Wan("-21519.26") && f.Column.Meaning.Role == ColumnRole.Difference);
        Assert.Equal("3623.98", line.Total.Figure());
    }

    [OriginalsFact(Folder + "/putuo_caizheng_final2024.txt")]
    public void Shares_that_do_not_add_up_are_found_in_a_final_account() =>
        Assert.Contains(Document(Documents[7]).Findings, f => f is { Code: "GB0455", Line: 340 });

    [OriginalsFact(Folder + "/yantai_dsjj_budget2026.txt")]
    public void Codes_spread_over_three_sparse_columns_and_two_pages_are_put_together()
    {
        IEnumerable<string?> codes = Document(Documents[12]).Table(TableKind.Revenue)!.Lines.OfType<FunctionalLine>().Select(l => l.Code?.ToString());
        Assert.Equal(
            ["205", "20508", "2050803", "208", "20805", "2080501", "2080505", "210", "21011", "2101101", "2101102", "2101103", "2101199", "215", "21505", "2150501", "2150550", "2150599", "221", "22102", "2210201"],
            codes);
    }

    [OriginalsFact(Folder + "/guangzhou_xfj_budget2026.txt")]
    public void Codes_within_names_are_read_and_a_list_over_two_pages_is_one()
    {
        BudgetDisclosure document = Document(Documents[4]);
        Assert.Contains(document.Table(TableKind.GeneralPublicExpenditure)!.Lines.OfType<FunctionalLine>(), l => l.Code?.ToString() == "2014099" && l.PrintedName == "其他信访事务支出" && l.Total.Figure() == "314.02");
        Assert.Equal(9, document.Table(TableKind.ProjectExpenditure)!.Lines.OfType<ProjectLine>().Count());
    }

    [OriginalsFact(Folder + "/shanghai_zuanshiban_budget2026.txt")]
    public void An_operating_expense_beside_the_three_public_expenses_is_none_of_them()
    {
        DisclosureReport report = DisclosureReporter.Report(Document(Documents[8]));
        Assert.Equal(("3968400.00", "35000.00"), (report.OperatingExpense, report.ThreePublic.VehicleOperation));
        Assert.Equal("181000.00", Assert.Single(report.Tables, t => t.Kind == "ThreePublic").Total);
    }

    private static PrintedAmount? General(DisclosedLine line) => line.Amount(FundSource.GeneralPublicBudget);

    private static BudgetAmount Amount(string figure, AmountUnit unit) => PrintedAmount.Parse(figure, unit).Amount;

    private static string Yuan(string figure, AmountUnit unit) => Amount(figure, unit).ToString();

    private static BudgetDisclosure Document(PublishedDocument printed)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(printed.File, out BudgetDisclosure? document))
            {
                document = new DisclosureReader().Read(Path.Combine(Repository.Originals, "corpus", "text", printed.File + ".txt"));
                Read.Add(printed.File, document);
            }

            return document;
        }
    }
}
