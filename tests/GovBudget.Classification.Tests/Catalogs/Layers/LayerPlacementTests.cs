using System.Globalization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Layers;

public sealed class LayerPlacementTests
{
    private static readonly LocalDate Day = new(2026, 7, 1);

    private static readonly SubjectCatalog<FunctionalCode> National = CatalogText.LoadText(CatalogText.Of(
        "#scheme|functional",
        "#covers|2024-01-01|2026-12-31|full|",
        "#source|A|财预〔2025〕1号|2025-01-01|||a notice",
        "201|一般公共服务支出|general",
        "20113|商贸事务|general",
        "2011308|招商引资|general",
        "2011320|旧项|general|||2024-12-31",
        "20198|新款|general||2025-01-01",
        "212|城乡社区支出|general",
        "21208|土地出让支出|fund",
        "2120801|征地|fund",
        "220|自然资源支出|general",
        "22001|自然资源事务|general",
        "22001|自然资源事务|fund",
        "208|社会保障支出|general",
        "20899|其他|general",
        "2089999|其他社会保障支出|general|208",
        "2080101|人社事务|general|20899"));

    [Fact]
    public void A_local_subject_stands_below_the_national_ones_and_says_so()
    {
        SubjectCatalog<FunctionalCode> layered = With("code,name\n201130801,招商奖励\n2011388,会展\n212080101,征地补助").Catalog;

        SubjectLookup<FunctionalCode> found = layered.Find(Code("201130801"), Day);
        Assert.Equal(("省", true, "2011308"), (found.Layer, found.IsLocal, found.GetOrThrow().Parent?.Code.ToString()));
        Assert.Contains("local: 省", found.Message, StringComparison.Ordinal);
        Assert.True(found.Subject!.IsLocal);
        Assert.Equal([BudgetAccount.GovernmentFund], layered.At(Day)[Code("212080101")].Accounts.AsEnumerable());
        Assert.False(layered.Find(Code("2011308"), Day).IsLocal);
        Assert.Null(layered.Find(Code("2011308"), Day).Layer);
        Assert.Equal(["省"], layered.Layers.AsEnumerable());
        Assert.Empty(National.Layers);
    }

    [Fact]
    public void National_subjects_stay_as_they_are()
    {
        SubjectCatalog<FunctionalCode> layered = With("code,name\n201130801,招商奖励\n2011388,会展").Catalog;

        Assert.Equal(
            National.At(Day).Subjects.Select(static s => (s.Code, s.Name, s.Parent?.Code)),
            layered.At(Day).Subjects.Where(static s => !s.IsLocal).Select(static s => (s.Code, s.Name, s.Parent?.Code)));
    }

    [Fact]
    public void The_layer_outlives_the_file()
    {
        using var file = new MemoryStream();
        With("code,name\n201130801,招商奖励").Catalog.Save(file);
        file.Position = 0;

        Assert.Equal("省", SubjectCatalog<FunctionalCode>.Load(file).Find(Code("201130801"), Day).Layer);
    }

    [Theory]
    [InlineData("2011308,我的招商", RowFault.ShadowsNational, "2011308 招商引资")]
    [InlineData("2120801,x", RowFault.ShadowsNational, "2120801 征地")]
    [InlineData("203,x", RowFault.NationalLevel, "class")]
    [InlineData("20177,x", RowFault.NationalLevel, "section")]
    [InlineData("2010301,x", RowFault.NoNationalAncestor, "20103")]
    [InlineData("2990101,x", RowFault.NoNationalAncestor, "no national subject above")]
    [InlineData("2200101,x", RowFault.BadAccount, "GeneralPublic, GovernmentFund")]
    public void A_row_that_may_not_stand_there_is_refused_with_the_reason(string row, RowFault fault, string why)
    {
        CatalogResult<FunctionalCode> result = With($"code,name\n{row}\n201130801,y");

        RowFinding finding = Assert.Single(result.Findings.OfRows());
        Assert.Equal((2, fault), (finding.Line, finding.Fault));
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
        Assert.Equal("省", result.Catalog.Find(Code("201130801"), Day).Layer);
        Assert.Equal(National.Records.Length + 1, result.Catalog.Records.Length);
        Assert.Contains("Line 2", Assert.Throws<InvalidDataException>(() => National.WithLayer(LocalLayerTests.Csv($"code,name\n{row}"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_above_a_national_subject_is_refused()
    {
        SubjectCatalog<FunctionalCode> national = CatalogText.Load("201|一般公共服务支出|general", "20113|商贸事务|general", "201137701|深目|general");

        RowFinding finding = Assert.Single(national.WithLayer(LocalLayerTests.Csv("code,name\n2011377,x"), BadRowPolicy.Collect).Findings.OfRows());
        Assert.Equal(RowFault.Reparents, finding.Fault);
        Assert.Contains("201137701 深目", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_another_row_names_as_its_parent_is_refused()
    {
        SubjectCatalog<FunctionalCode> national = CatalogText.Load("201|类|general", "20113|款|general", "20199|款|general", "201990101|目|general|2011377");

        Assert.Equal(RowFault.Reparents, Assert.Single(national.WithLayer(LocalLayerTests.Csv("code,name\n2011377,x"), BadRowPolicy.Collect).Findings.OfRows()).Fault);
    }

    [Fact]
    public void A_code_is_free_when_the_national_subject_has_ended_and_that_is_no_renaming()
    {
        SubjectCatalog<FunctionalCode> layered = With("code,name,from\n2011320,我的项,2025-01-01").Catalog;

        Assert.Null(layered.Find(Code("2011320"), new LocalDate(2024, 6, 1)).Layer);
        Assert.Equal("省", layered.Find(Code("2011320"), Day).Layer);
        Assert.Empty(layered.Changes);
        Assert.Equal(RowFault.ShadowsNational, Assert.Single(With("code,name\n2011320,我的项").Findings.OfRows()).Fault);
    }

    [Fact]
    public void A_row_without_days_holds_as_long_as_its_section()
    {
        SubjectCatalog<FunctionalCode> layered = With("code,name\n2019801,新项").Catalog;

        Assert.Equal(SubjectLookupStatus.Unknown, layered.Find(Code("2019801"), new LocalDate(2024, 12, 31)).Status);
        Assert.Equal(new LocalDate(2025, 1, 1), layered.Find(Code("2019801"), Day).GetOrThrow().From?.Day);
        Assert.Equal(RowFault.NoNationalAncestor, Assert.Single(With("code,name,from\n2019801,新项,2024-06-01").Findings.OfRows()).Fault);
        Assert.Equal(RowFault.NotCovered, Assert.Single(With("code,name,from\n2019801,新项,2027-01-01").Findings.OfRows()).Fault);
    }

    [Fact]
    public void A_row_without_days_ends_with_the_item_above_it()
    {
        CatalogResult<FunctionalCode> result = With("code,name\n201132001,旧项之目");

        SubjectRecord<FunctionalCode> record = Assert.Single(result.Catalog.History(Code("201132001")));
        Assert.Equal((null, new ValidityBound(new(2024, 12, 31), ValidityBasis.Notice)), (record.From, record.To));
        Assert.Equal(SubjectLookupStatus.Unknown, result.Catalog.Find(Code("201132001"), Day).Status);
        Assert.DoesNotContain(result.Findings.OfRows(), static finding => finding.Fault == RowFault.ParentChanges);
    }

    [Fact]
    public void A_row_with_days_on_which_the_subject_above_it_changes_is_taken_and_told()
    {
        CatalogResult<FunctionalCode> result = With("code,name,from,to\n201132001,旧项之目,2024-01-01,2026-12-31");

        RowFinding finding = Assert.Single(result.Findings.OfRows());
        Assert.Equal((2, RowFault.ParentChanges, false), (finding.Line, finding.Fault, finding.IsRefusal));
        Assert.Contains("2011320 from 2024-01-01, 20113 from 2025-01-01", finding.Message, StringComparison.Ordinal);
        Assert.Equal("20113", result.Catalog.Find(Code("201132001"), Day).GetOrThrow().Parent?.Code.ToString());
    }

    [Fact]
    public void A_row_keeps_to_the_days_of_the_local_item_above_it()
    {
        SubjectCatalog<FunctionalCode> layered = With("code,name,to\n201138801,会展之目,\n2011388,会展,2025-06-30").Catalog;

        Assert.Equal(new LocalDate(2025, 6, 30), Assert.Single(layered.History(Code("201138801"))).To?.Day);
    }

    [Fact]
    public void A_row_rests_on_the_source_of_its_layer()
    {
        CatalogSource notice = new("ZJ", "浙财预〔2026〕1号", null, null, null);
        LocalSubject<FunctionalCode>[] rows = [new(Code("2011388"), "会展")];

        Assert.Equal([notice], National.WithLayer(LocalLayer<FunctionalCode>.Create("浙江省", rows, source: notice)).Catalog.History(rows[0].Code)[0].Sources.AsEnumerable());
        Assert.Contains("浙江省", National.WithLayer(LocalLayer<FunctionalCode>.Create("浙江省", rows)).Catalog.History(rows[0].Code)[0].Sources[0].Title, StringComparison.Ordinal);
        CatalogSource taken = SubjectCatalogs.Functional.Sources[0] with { Title = "another" };
        Assert.Throws<ArgumentException>(() => SubjectCatalogs.Functional.WithLayer(LocalLayer<FunctionalCode>.Create("浙江省", [], source: taken)));
    }

    [Fact]
    public void Rows_of_one_code_and_time_are_taken_once()
    {
        CatalogResult<FunctionalCode> result = With("code,name,from,to\n2011388,甲,,2025-12-31\n2011388,乙,2025-06-01,\n2011388,丙,2026-01-01,");

        RowFinding finding = Assert.Single(result.Findings.OfRows());
        Assert.Equal((3, RowFault.Duplicate), (finding.Line, finding.Fault));
        Assert.Equal("丙", result.Catalog.Find(Code("2011388"), Day).GetOrThrow().Name);
    }

    [Fact]
    public void Layers_stack_and_the_earlier_one_is_never_replaced()
    {
        SubjectCatalog<FunctionalCode> province = With("code,name\n2011388,会展\n201137701,深目").Catalog;
        CatalogResult<FunctionalCode> city = province.WithLayer(
            LocalLayerTests.Csv("code,name\n2011388,我的会展\n201138801,展馆\n2011377,上面", name: "市"), BadRowPolicy.Collect);

        Assert.Equal([(2, RowFault.LayerConflict), (4, RowFault.Reparents)], city.Findings.OfRows().Select(static f => (f.Line, f.Fault)));
        Assert.Contains("'省'", city.Findings.OfRows()[0].Message, StringComparison.Ordinal);
        Assert.Equal("会展", city.Catalog.Find(Code("2011388"), Day).GetOrThrow().Name);
        Subject<FunctionalCode> hall = city.Catalog.Find(Code("201138801"), Day).GetOrThrow();
        Assert.Equal(("市", "省"), (hall.Layer, hall.Parent!.Layer));
        Assert.Throws<ArgumentException>(() => province.WithLayer(LocalLayerTests.Csv("code,name\n2011389,x")));
    }

    [Fact]
    public void What_was_found_on_reading_is_told_with_what_was_found_on_placing() =>
        Assert.Equal([RowFault.UnknownColumn, RowFault.ShadowsNational, RowFault.BadCode], With("code,name,x\n2011308,a,\n7,b,").Findings.OfRows().Select(static f => f.Fault));

    [Fact]
    public void An_undivided_scheme_takes_no_account_and_two_levels_take_no_layer()
    {
        var department = SubjectCatalog<DepartmentEconomicCode>.Create(
            [new(new(new(2026, 1, 1), new(2026, 12, 31)), CoverageExtent.Full, "")],
            [new() { Code = DepartmentEconomicCode.Parse("30101"), Name = "基本工资" }]);
        DepartmentEconomicCode code = DepartmentEconomicCode.Parse("3010101");
        Assert.True(department.WithLayer(LocalLayer<DepartmentEconomicCode>.Create("省", [new(code, "岗位工资")])).Catalog.Find(code, Day).IsLocal);
        Assert.Equal(RowFault.BadAccount, Assert.Single(department.WithLayer(
            LocalLayer<DepartmentEconomicCode>.Create("省", [new(code, "岗位工资", BudgetAccount.GeneralPublic)]), BadRowPolicy.Collect).Findings.OfRows()).Fault);
        Assert.Equal(RowFault.NationalLevel, Assert.Single(SubjectCatalogs.GovernmentEconomic.WithLayer(
            LocalLayer<GovernmentEconomicCode>.Create("省", [new(GovernmentEconomicCode.Parse("50188"), "x")]), BadRowPolicy.Collect).Findings.OfRows()).Fault);
    }

    [Fact]
    public void Without_the_layer_amounts_fall_to_the_nearest_national_ancestor_and_national_totals_are_the_same()
    {
        SubjectCatalog<FunctionalCode> layered = With("code,name\n201130801,招商奖励\n2011388,会展\n201138801,展馆").Catalog;
        AmountLine<FunctionalCode>[] lines = [Line("2011308", 3), Line("201130801", 5), Line("2011388", 9), Line("201138801", 7), Line("2120801", 11)];
        var options = new RollUpOptions { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };
        RollUp<FunctionalCode> with = RollUp.Of(Axis.Of(layered.At(Day)), lines, options);
        RollUp<FunctionalCode> without = RollUp.Of(Axis.Of(National.At(Day)), lines, options);

        Assert.Equal(with.Total, without.Total);
        Assert.Equal(BudgetAmount.FromFen(23), with.Total);
        Assert.All(
            National.At(Day).Subjects.Where(subject => with.Nodes.Any(node => node.HasKey && node.Key == subject.Code)),
            subject => Assert.Equal(with[subject.Code].Inclusive, without[subject.Code].Inclusive));
        Assert.Equal(BudgetAmount.FromFen(12), without[Code("20113")].Inclusive);
        Assert.Equal(RollUpNodeKind.Unclassified, without[Code("2011388")].Kind);
        Assert.NotEqual(RollUpNodeKind.Unclassified, with[Code("2011388")].Kind);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_placed()
    {
        var rows = Enumerable.Range(0, 100_000).Select(static i =>
            new LocalSubject<FunctionalCode>(Code(string.Create(CultureInfo.InvariantCulture, $"20113{i / 99 % 99 + 1:00}{i % 99 + 1:00}")), "某", Line: i + 2));
        CatalogResult<FunctionalCode> result = National.WithLayer(LocalLayer<FunctionalCode>.Create("省", rows), BadRowPolicy.Collect);

        Assert.Equal(99 * 99, result.Catalog.Records.Length - National.Records.Length);
        Assert.Equal(100_000 - (99 * 99), result.Findings.OfRows().Length);
    }

    private static CatalogResult<FunctionalCode> With(string csv) => National.WithLayer(LocalLayerTests.Csv(csv), BadRowPolicy.Collect);

    private static AmountLine<FunctionalCode> Line(string code, long fen) => new(Code(code), BudgetAmount.FromFen(fen));

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
