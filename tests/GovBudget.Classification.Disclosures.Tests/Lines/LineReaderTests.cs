using System.Text;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Disclosures.Lines;

namespace GovBudget.Classification.Disclosures.Tests.Lines;

public sealed class LineReaderTests
{
    private static readonly LineReadOptions Collect = new() { Unit = AmountUnit.Yuan, BadRows = BadRowPolicy.Collect };

    [Fact]
    public void Columns_are_found_by_their_headers()
    {
        LineReadResult read = Read("""
            科目编码,资金来源,预算单位,金额（万元）,备注
            2011308,一般公共预算,招商中心,1.5,
            2080505,其他收入,本级,0.000001,一
            """, LineReadOptions.Default);
        Assert.Equal<string>(["支出功能分类", "资金来源", "预算单位"], [.. read.Table.Dimensions]);
        Assert.Equal(1_500_001, read.Table.Sum(static line => line.Amount!.Value.Fen));
        Assert.Equal(FundSource.OtherIncome, read.Table.Last().FundSource);
        Assert.Equal(0, read.RefusedCount);
        Assert.Equal(LineFault.UnknownColumn, Assert.Single(read.Findings).Fault);
    }

    [Theory]
    [InlineData("expFuncCode")]
    [InlineData("EXP_FUNC_CODE")]
    [InlineData("功能分类科目编码")]
    [InlineData("code")]
    public void Spellings_of_real_systems_are_known(string header) =>
        Assert.Equal<string>(["支出功能分类"], [.. Read($"{header},amount\n2011308,1\n", Collect).Table.Dimensions]);

    [Fact]
    public void The_first_digits_tell_the_scheme_that_a_header_leaves_open() =>
        Assert.Equal<string>(["部门预算支出经济分类"], [.. Read("科目编码,金额\n30101,1\n", Collect).Table.Dimensions]);

    [Theory]
    [InlineData("合计")]
    [InlineData("")]
    public void Also_where_the_table_does_not_begin_with_a_code(string first) =>
        Assert.Equal<string>(
            ["部门预算支出经济分类", "资金来源"], [.. Read($"科目编码,资金来源,金额\n{first},其他收入,3\n30101,其他收入,1\n", Collect).Table.Dimensions]);

    [Fact]
    public void A_row_that_cannot_be_taken_throws_and_names_its_line() => Assert.Contains(
        "line 3, field 2",
        Assert.Throws<InvalidDataException>(() => Read("code,amount\n2011308,1\n2011308,NaN\n", Collect with { BadRows = BadRowPolicy.Throw })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Or_every_such_row_is_a_finding_and_the_others_are_taken()
    {
        LineReadResult read = Read("""
            code,amount,fund
            2011308,1,一般公共预算
            30101,2,一般公共预算
            2O11308,3,一般公共预算
            2011308,1e5,一般公共预算
            2011308,Infinity,一般公共预算
            2011308,5,天上掉下来的
            2011308,6
            2011308,7,一般公共预算
            """, Collect);
        Assert.Equal(
            [(3L, LineFault.OtherScheme), (4L, LineFault.BadCode), (5L, LineFault.BadAmount), (6L, LineFault.BadAmount), (7L, LineFault.BadWord), (8L, LineFault.FieldCount)],
            read.Findings.Select(static finding => (finding.Line, finding.Fault)));
        Assert.Equal(6, read.RefusedCount);
        Assert.Equal(800, read.Table.Sum(static line => line.Amount!.Value.Fen));
        Assert.Equal(2, read.Table.Count);
    }

    [Theory]
    [InlineData("+1")]
    [InlineData("-0")]
    [InlineData("1")]
    [InlineData("GeneralPublicBudget,GovernmentFundBudget")]
    [InlineData("generalpublicbudget")]
    public void A_number_or_a_list_is_no_fund_source(string word)
    {
        LineReadResult read = Read($"code,fund,amount\n2011308,\"{word}\",1\n", Collect);
        Assert.Equal(0, read.Table.Count);
        Assert.Equal(LineFault.BadWord, Assert.Single(read.Findings).Fault);
    }

    [Theory]
    [InlineData("GeneralPublicBudget", FundSource.GeneralPublicBudget)]
    [InlineData("一般公共预算拨款", FundSource.GeneralPublicBudget)]
    [InlineData("", FundSource.None)]
    [InlineData("\u3000", FundSource.None)]
    public void A_fund_source_is_its_name_as_it_is_printed_or_exported_or_blank(string word, FundSource fund) =>
        Assert.Equal(fund, Read($"code,fund,amount\n2011308,{word},1\n", Collect).Table.Single().FundSource);

    [Theory]
    [InlineData("资金年度", "上年结转", FundOrigin.CarriedOver)]
    [InlineData("本年/上年结转", "本年", FundOrigin.CurrentYear)]
    [InlineData("fundOrigin", "CarriedOver", FundOrigin.CarriedOver)]
    public void The_origin_of_the_money_is_read(string header, string word, FundOrigin origin) =>
        Assert.Equal(origin, Read($"code,{header},amount\n2011308,{word},1\n", Collect).Table.Single().FundOrigin);

    [Theory]
    [InlineData("支出类型", "项目支出", ExpenditureKind.Project)]
    [InlineData("支出类型名称", "人员经费", ExpenditureKind.Personnel)]
    [InlineData("基本支出/项目支出", "基本支出", ExpenditureKind.Basic)]
    [InlineData("expenditure_kind", "Operating", ExpenditureKind.Operating)]
    public void The_kind_of_expenditure_is_read(string header, string word, ExpenditureKind kind) =>
        Assert.Equal(kind, Read($"code,{header},amount\n2011308,{word},1\n", Collect).Table.Single().ExpenditureKind);

    [Theory]
    [InlineData("预算阶段", "年初预算", BudgetPhase.InitialBudget)]
    [InlineData("BudgetPhase", "决算数", BudgetPhase.FinalAccount)]
    public void The_phase_is_read(string header, string word, BudgetPhase phase) =>
        Assert.Equal(phase, Read($"code,{header},amount\n2011308,{word},1\n", Collect).Table.Single().Phase);

    [Theory]
    [InlineData("资金年度")]
    [InlineData("支出类型")]
    [InlineData("预算阶段")]
    public void A_word_of_another_vocabulary_is_told_in_the_words_of_the_table(string header)
    {
        LineFinding finding = Assert.Single(Read($"code,{header},amount\n2011308,明年,1\n", Collect).Findings);
        Assert.Equal((LineFault.BadWord, $"'明年' is no {header}"), (finding.Fault, finding.Message));
    }

    [Fact]
    public void A_code_in_another_form_is_taken_and_told()
    {
        LineReadResult read = Read("code,amount\n２０１１３０８,1\n2011308招商引资,2\n", Collect);
        Assert.Equal(2, read.Table.Count);
        Assert.All(read.Findings, static finding => Assert.Equal(LineFault.AdjustedCode, finding.Fault));
        Assert.Equal(0, read.RefusedCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000")]
    [InlineData("\" \u00A0\"")]
    public void An_empty_or_blank_code_is_a_line_without_a_code_and_told_with_its_amount(string blank)
    {
        LineReadResult read = Read($"code,amount\n2011308,100\n{blank},150\n{blank},\n", Collect with { BadRows = BadRowPolicy.Throw });
        Assert.Equal([FunctionalCode.Parse("2011308"), null, null], read.Table.Select(static line => line.Function));
        Assert.Equal([(3L, 1, LineFault.MissingCode), (4L, 1, LineFault.MissingCode)], read.Findings.Select(static finding => (finding.Line, finding.Column, finding.Fault)));
        Assert.EndsWith("its amount: 150.00 元", read.Findings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("its amount: none", read.Findings[1].Message, StringComparison.Ordinal);
        Assert.Equal(0, read.RefusedCount);
    }

    [Theory]
    [InlineData("1234.56", 123456)]
    [InlineData("-0.01", -1)]
    [InlineData("\"1,234.56\"", 123456)]
    [InlineData("１，２３４", 123400)]
    [InlineData(" 7 ", 700)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    public void Amounts_are_read_as_they_are_printed(string text, long fen) =>
        Assert.Equal(fen, Read($"code,amount\n2011308,{text}\n", Collect).Table.Single().Amount!.Value.Fen);

    [Theory]
    [InlineData("0.001")]
    [InlineData("92233720368547758.08")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1,2")]
    public void What_is_no_amount_is_none(string text) =>
        Assert.Equal(1, Read($"code,amount\n2011308,\"{text}\"\n", Collect).RefusedCount);

    [Fact]
    public void A_blank_amount_is_absent_and_not_zero()
    {
        BudgetTable table = Read("code,amount\n2011308,\n2011308,0\n", Collect).Table;
        Assert.Equal(1, table.AbsentCount);
        Assert.Equal([null, BudgetAmount.Zero], table.Select(static line => line.Amount));
    }

    [Fact]
    public void Marks_ends_of_lines_separators_and_quotes_do_not_matter()
    {
        string[] files =
        [
            "code,预算单位,amount\n2011308,甲,1\n",
            "\uFEFFcode,预算单位,amount\r\n2011308,甲,1\r\n",
            "code\t预算单位\tamount\r\n2011308\t甲\t1",
            "code;预算单位;amount\n\n2011308;\"甲\";1\n\n",
            "\"code\",\"预算单位\",\"amount\"\n\"2011308\",\"甲\",\"1\"\n",
        ];
        Assert.All(files, static file => Assert.Equal(
            new BudgetLine { Function = FunctionalCode.Parse("2011308"), Unit = "甲", Amount = BudgetAmount.FromYuan(1) },
            Assert.Single(Read(file, Collect).Table)));
    }

    [Fact]
    public void GB18030_is_told_by_itself()
    {
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using var stream = new MemoryStream(chinese.GetBytes("科目编码,预算单位,金额（元）\n2011308,招商中心,1\n"));
        Assert.Equal("招商中心", LineReader.Read(stream, LineReadOptions.Default).Table.Single().Unit);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_with_its_line()
    {
        LineReadResult read = Read("code,预算单位,amount\n2011308,甲,1\n2011308,\"乙,2\n2011308,丙,3\n", Collect);
        Assert.Contains(read.Findings, static finding => finding.IsRefusal && finding.Line == 3);
        Assert.True(read.RefusedCount > 0);
        Assert.Contains(read.Findings, static finding => finding.Message.Contains("lines of the file", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_with_bytes_that_are_no_character_is_taken_and_told()
    {
        using var stream = new MemoryStream([.. "预算单位,金额（元）\n招商中心,1\n招商"u8, 0xE4, 0xB8, .. "心,2\n"u8]);
        LineReadResult read = LineReader.Read(stream, LineReadOptions.Default);
        LineFinding finding = Assert.Single(read.Findings);
        Assert.Equal((3L, 1, LineFault.DamagedText, false), (finding.Line, finding.Column, finding.Fault, finding.IsRefusal));
        Assert.Equal(2, read.Table.Count);
    }

    [Fact]
    public void What_is_found_in_the_header_names_its_line_also_behind_blank_lines()
    {
        LineFinding finding = Assert.Single(Read("\n\r\ncode,备注,amount\n2011308,甲,1\n", Collect).Findings);
        Assert.Equal((3L, 2, "备注"), (finding.Line, finding.Column, finding.Text));
    }

    [Theory]
    [InlineData("code,remark\n2011308,1\n")]
    [InlineData("amount\n1\n")]
    [InlineData("code,金额（元）,金额（万元）\n2011308,1,2\n")]
    public void A_file_that_does_not_say_what_to_add_up_by_what_is_refused(string file) =>
        Assert.Throws<InvalidDataException>(() => Read(file, Collect));

    [Fact]
    public void A_number_without_a_unit_is_no_amount() =>
        Assert.Contains("unit", Assert.Throws<InvalidDataException>(() => Read("code,amount\n2011308,1\n", LineReadOptions.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_unit_may_be_assumed_and_is_then_told()
    {
        LineReadResult read = Read("code,amount\n2011308,1\n", new() { AssumedUnit = AmountUnit.TenThousandYuan });
        Assert.Equal(1_000_000, read.Table.Single().Amount!.Value.Fen);
        Assert.Equal(LineFault.AssumedUnit, Assert.Single(read.Findings).Fault);
        Assert.Empty(Read("code,金额（元）\n2011308,1\n", new() { AssumedUnit = AmountUnit.TenThousandYuan }).Findings);
    }

    [Fact]
    public void A_header_and_an_option_that_contradict_each_other_are_refused() =>
        Assert.Throws<InvalidDataException>(() => Read("code,金额（万元）\n2011308,1\n", Collect));

    [Fact]
    public void A_header_alone_makes_an_empty_table() => Assert.Equal(0, Read("功能分类科目编码,amount\n", Collect).Table.Count);

    [Theory]
    [InlineData("科目编码,金额\n")]
    [InlineData("科目编码,金额\n,1\n合计,2\n")]
    public void Codes_whose_scheme_nothing_tells_are_refused_with_what_to_do(string file)
    {
        string message = Assert.Throws<InvalidDataException>(() => Read(file, Collect)).Message;
        Assert.Contains("'科目编码'", message, StringComparison.Ordinal);
        Assert.Contains("LineReadOptions.Scheme", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_another_column_they_are_left_out_with_what_to_do() => Assert.Contains(
        "LineReadOptions.Scheme", Assert.Single(Read("科目编码,资金来源,金额\n合计,其他收入,2\n", Collect).Findings).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(SubjectScheme.Functional, "支出功能分类")]
    [InlineData(SubjectScheme.Revenue, "收入分类")]
    [InlineData(SubjectScheme.GovernmentEconomic, "政府预算支出经济分类")]
    [InlineData(SubjectScheme.DepartmentEconomic, "部门预算支出经济分类")]
    public void Where_the_caller_states_the_scheme_no_code_is_needed(SubjectScheme scheme, string title)
    {
        BudgetTable table = Read("科目编码,金额\n", Collect with { Scheme = scheme }).Table;
        Assert.Equal<string>([title], [.. table.Dimensions]);
        Assert.Equal(0, table.Count);
    }

    [Theory]
    [InlineData("科目编码,金额\n30101,1\n")]
    [InlineData("部门经济分类科目编码,金额\n30101,1\n")]
    [InlineData("经济分类科目编码,金额\n")]
    [InlineData("预算单位,金额\n甲,1\n")]
    public void A_file_without_codes_of_the_stated_scheme_is_refused(string file) => Assert.Contains(
        "支出功能分类", Assert.Throws<InvalidDataException>(() => Read(file, Collect with { Scheme = SubjectScheme.Functional })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("功能分类科目编码,科目编码,金额\n2011308,30101,1\n")]
    [InlineData("科目编码,功能分类科目编码,金额\n30101,2011308,1\n")]
    [InlineData("code,科目编码,金额\n30101,2011308,1\n")]
    public void The_stated_scheme_takes_no_column_whose_codes_are_of_another(string file)
    {
        BudgetLine line = Read(file, Collect with { Scheme = SubjectScheme.Functional }).Table.Single();
        Assert.Equal(("2011308", "30101"), (line.Function.ToString(), line.DepartmentEconomic.ToString()));
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        LineReadResult read = Read("code,amount\n" + string.Concat(Enumerable.Repeat("2011308,x\n", 50)) + "2011308,1\n", Collect with { MostFindings = 10 });
        Assert.Equal(10, read.Findings.Length);
        Assert.Equal(50, read.FindingCount);
        Assert.Equal(50, read.RefusedCount);
    }

    [Fact]
    public void Duplicated_rows_are_kept_and_counted()
    {
        BudgetTable table = Read("code,amount\n2011308,1\n2011308,1\n", Collect).Table;
        Assert.Equal(2, table.Totals(Dimension.Function).Single().Count);
    }

    [Fact]
    public void A_reading_that_was_stopped_before_it_began_reads_nothing()
    {
        using var stream = new MemoryStream("code,amount\n2011308,1\n"u8.ToArray());
        Assert.Throws<OperationCanceledException>(() => LineReader.Read(stream, Collect, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        Assert.True(LineReader.Read(Path.Combine(Repository.Root, "docs", "samples", "tables", "lines-2024.csv")).Table.Count > 5);
        Assert.Throws<FileNotFoundException>(static () => LineReader.Read(Path.Combine(Path.GetTempPath(), "no-such-lines.csv")));
    }

    private static LineReadResult Read(string text, LineReadOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LineReader.Read(stream, options);
    }
}
