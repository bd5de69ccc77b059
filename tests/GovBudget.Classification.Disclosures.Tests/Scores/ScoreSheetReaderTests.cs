using System.Text;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Scores;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Tests.Scores;

public sealed class ScoreSheetReaderTests
{
    private const string Header = "一级指标,二级指标,三级指标,目标值,权重,实际值\n";

    [Fact]
    public void Rows_become_indicators_with_what_was_reached()
    {
        ScoreSheetRow row = Assert.Single(Read(Header + "产出指标,数量指标,培训人数,≥200人,10,210人\n").Rows);

        Assert.Equal((IndicatorCategory.Output, IndicatorCategory.Quantity), (row.Indicator.FirstLevel, row.Indicator.SecondLevel));
        Assert.Equal(("培训人数", "≥200人", 10m, 2), (row.Indicator.Name, row.Indicator.Target?.ToString(), row.Indicator.Weight, row.Indicator.Line));
        Assert.Equal(("210人", "产出指标/数量指标"), (row.Actual, row.PrintedCategory));
    }

    [Fact]
    public void A_blank_category_is_that_of_the_row_above_as_in_merged_cells()
    {
        ScoreSheet sheet = Read(Header + "产出指标,数量指标,甲,≥1次,10,\n,,乙,≥1次,10,\n,质量指标,丙,≥1次,10,\n效益指标,,丁,≥1次,10,\n");

        Assert.Equal(
            [IndicatorCategory.Quantity, IndicatorCategory.Quantity, IndicatorCategory.Quality, IndicatorCategory.Benefit],
            sheet.Rows.Select(static row => row.Indicator.Category));
        Assert.Empty(sheet.Findings);
    }

    [Fact]
    public void Sign_value_and_unit_may_stand_in_columns_of_their_own()
    {
        ScoreSheet sheet = Read("指标名称,指标性质,指标值,计量单位,指标权重(%),实际完成值\n甲,≥,63,个,10,64\n乙,定性,提升,,10,提升\n丙,=,0,次,10分,0次\n丁,≤,≤5,万元,10%,5\n");

        Assert.Equal(["≥63个", "提升", "=0次", "≤5万元"], sheet.Rows.Select(static row => row.Indicator.Target?.ToString()));
        Assert.All(sheet.Rows, static row => Assert.Equal(10, row.Indicator.Weight));
    }

    [Fact]
    public void The_execution_rate_has_no_category_and_totals_are_left_out_and_told()
    {
        ScoreSheet sheet = Read(Header + "产出指标,数量指标,甲,≥1次,90,1次\n预算执行率,,,100%,10,98%\n合计,,,,100,\n,,,,,\n");

        Assert.Equal(["甲", "预算执行率"], sheet.Rows.Select(static row => row.Indicator.Name));
        Assert.Equal(IndicatorCategory.None, sheet.Rows[1].Indicator.Category);
        Assert.Equal(["GB0527 4"], sheet.Findings.Select(static finding => $"{finding.Code} {finding.Line}"));
    }

    [Fact]
    public void What_is_not_understood_is_a_finding_with_its_line()
    {
        ScoreSheet sheet = Read(Header + "产出指标,安全指标,甲,≥1次,很多,1次\n外星指标,,乙,≥1次,10,1次\n");

        Assert.Equal(
            ["GB0526 Error 2 甲：权重“很多”不是可用的数字", "GB0508 Warning 3 “外星指标/”不是已知的指标类别"],
            sheet.Findings.Select(static finding => $"{finding.Code} {finding.Severity} {finding.Line} {finding.Message}"));
        Assert.Equal(("安全指标", IndicatorCategory.Output), (sheet.Rows[0].Indicator.LocalCategory, sheet.Rows[0].Indicator.Category));
        Assert.Null(sheet.Rows[0].Indicator.Weight);
    }

    [Fact]
    public void A_unit_in_brackets_belongs_to_the_target_and_one_before_the_name_is_an_organisation()
    {
        ScoreSheet sheet = Read("单位,三级指标,目标值\n某所,信访事项办结时限（日）,≤60\n某所,培育主体（含新设）,≥50家\n");

        Assert.Equal(["≤60天", "≥50家"], sheet.Rows.Select(static row => row.Indicator.Target?.ToString()));
    }

    [Theory]
    [InlineData("预算执行率（10分）,,")]
    [InlineData("一、预算执行率,,资金支付进度")]
    [InlineData(",,预算资金执行率")]
    [InlineData(",预算执行率,")]
    public void The_execution_rate_is_told_by_its_names_and_is_to_be_100_where_nothing_is_said(string cells)
    {
        ScoreSheet sheet = Read(Header + "产出指标,数量指标,甲,≥1次,90,1次\n" + cells + ",,10,98%\n,,乙,≥1次,10,1次\n");

        Assert.Equal(("≥100%", IndicatorCategory.None), (sheet.Rows[1].Indicator.Target?.ToString(), sheet.Rows[1].Indicator.Category));
        Assert.Equal(IndicatorCategory.None, sheet.Rows[2].Indicator.Category);
        Assert.Empty(sheet.Findings);
    }

    [Fact]
    public void An_indicator_of_a_category_may_be_named_like_the_execution_rate() =>
        Assert.Equal(IndicatorCategory.Timeliness, Assert.Single(Read(Header + "产出指标,时效指标,预算执行率,≥95%,10,96%\n").Rows).Indicator.Category);

    [Fact]
    public void A_row_with_more_cells_than_the_header_is_refused_and_one_without_name_and_target_is_told()
    {
        ScoreSheet sheet = Read(Header + "产出指标,数量指标,培训人数,≥1,200,30,1200\n,,,,10,95%\n");

        Assert.Empty(sheet.Rows);
        Assert.Equal(["GB0527 Error 2", "GB0527 Warning 3"], sheet.Findings.Select(static finding => $"{finding.Code} {finding.Severity} {finding.Line}"));
    }

    [Fact]
    public void Labels_may_print_their_points_and_signs_their_direction()
    {
        ScoreSheet sheet = Read("一级指标,二级指标,三级指标,指标性质,指标值\n产出指标（50分）,数量指标,甲,正向指标,95%\n成本指标（20分）,经济成本指标,乙,反向指标,5万元\n");

        Assert.Equal([(IndicatorCategory.Quantity, "≥95%"), (IndicatorCategory.EconomicCost, "≤5万元")], sheet.Rows.Select(static row => (row.Indicator.Category, row.Indicator.Target?.ToString() ?? "")));
        Assert.Empty(sheet.Findings);
    }

    [Theory]
    [InlineData("一级指标,二级指标,权重\n")]
    [InlineData("三级指标,权重\n")]
    [InlineData("三级指标,目标值,指标值\n")]
    [InlineData("PK\n")]
    public void A_header_without_names_or_targets_or_with_two_of_them_is_refused(string text) => Assert.Throws<InvalidDataException>(() => Read(text));

    [Fact]
    public void An_empty_file_is_refused() => Assert.Throws<UnreadableDisclosureException>(() => Read(""));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    public void Encodings_are_told_apart(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Header + "产出指标,数量指标,培训人数,≥200人,10,210人\r\n")];

        Assert.Equal("培训人数", Assert.Single(ScoreSheetReader.Read(new MemoryStream(bytes)).Rows).Indicator.Name);
    }

    [Fact]
    public void Quotes_short_rows_and_tabs_are_read()
    {
        ScoreSheet quoted = Read(Header + "产出指标,数量指标,\"甲,乙\",\"≥1,000人\",10,\"1,200人\"\n产出指标,数量指标,短\n");
        ScoreSheet tabs = Read(Header.Replace(',', '\t') + "产出指标\t数量指标\t甲\t≥1次\t10\t1次\n");

        Assert.Equal(("甲,乙", "≥1000人", "1,200人"), (quoted.Rows[0].Indicator.Name, quoted.Rows[0].Indicator.Target?.ToString(), quoted.Rows[0].Actual));
        Assert.Equal(("短", null, null), (quoted.Rows[1].Indicator.Name, quoted.Rows[1].Indicator.TargetText, quoted.Rows[1].Actual));
        Assert.Equal("≥1次", tabs.Rows[0].Indicator.TargetText);
    }

    [Fact]
    public void Hostile_files_are_refused_or_read_and_never_break_anything()
    {
        var random = new Random(20260101);
        const string letters = "一级指标二三目标值权重实际产出数量,\"\n\t≥≤95%人0 \u200B合计";
        for (int i = 0; i < 500; i++)
        {
            string rows = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => letters[random.Next(letters.Length)]));
            ScoreSheet sheet = Read(Header + rows);

            Assert.All(sheet.Findings, static finding => Assert.True(finding.Line > 1 && finding.Verdict == Verdict.NotChecked));
            Assert.All(new PerformanceScorer().ScorePrinted(sheet.Rows.Select(static row => (row.Indicator, row.Actual))).Items, static item => Assert.NotEmpty(item.Formula));
        }
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        Assert.True(ScoreSheetReader.Read(Path.Combine(Repository.Root, "docs", "samples", "tables", "indicators.csv")).Rows.Length > 5);
        Assert.Throws<FileNotFoundException>(static () => ScoreSheetReader.Read(Path.Combine(Path.GetTempPath(), "no-such-sheet.csv")));
    }

    private static ScoreSheet Read(string text) => ScoreSheetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
