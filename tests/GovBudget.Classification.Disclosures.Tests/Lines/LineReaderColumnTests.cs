using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Disclosures.Lines;
using static GovBudget.Classification.Disclosures.Tests.Lines.LinesFile;

namespace GovBudget.Classification.Disclosures.Tests.Lines;

/// <summary>Which columns of a file are read, and as what.</summary>
public sealed class LineReaderColumnTests
{
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

    [Theory]
    [InlineData("科目编码,科目名称,金额")]
    [InlineData("科目名称,科目编码,金额")]
    [InlineData("功能分类科目编码,功能分类科目名称,金额")]
    [InlineData("功能分类科目编码,科目名称,金额")]
    [InlineData("code,name,amount")]
    public void A_name_beside_its_code_says_nothing_new_and_needs_no_finding(string headers)
    {
        string code = headers.StartsWith("科目名称", StringComparison.Ordinal) ? "招商引资,2011308" : "2011308,招商引资";
        LineReadResult read = Read($"{headers}\n{code},1\n", Collect);
        Assert.Empty(read.Findings);
        Assert.Equal("2011308", read.Table.Single().Function.ToString());
    }

    [Theory]
    [InlineData("功能分类科目编码,经济分类科目名称,金额", "2011308,基本工资,1")]
    [InlineData("功能分类科目编码,收入分类科目名称,金额", "2011308,增值税,1")]
    [InlineData("科目编码,name,金额", "2011308,某单位,1")]
    [InlineData("科目名称,预算单位,金额", "招商引资,某单位,1")]
    public void A_name_of_something_else_is_told(string headers, string row) =>
        Assert.Equal(LineFault.UnknownColumn, Assert.Single(Read($"{headers}\n{row}\n", Collect).Findings).Fault);

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
    public void Only_the_columns_that_are_wanted_are_read()
    {
        const string file = "科目编码,资金来源,备注,预算单位,金额\n2011308,其他收入,甲,乙,1\n2011301,并非来源,丙,丁,2\n";
        LineReadResult all = Read(file, Collect);
        LineReadResult one = Read(file, Collect with { KeyColumns = ["科目编码"] });

        Assert.Equal<string>(["支出功能分类"], [.. one.Table.Dimensions]);
        Assert.Equal(0, one.FindingCount);
        Assert.Equal(["2011308", "2011301"], one.Table.Select(static line => line.Function.ToString()));
        Assert.Equal([LineFault.UnknownColumn, LineFault.BadWord], all.Findings.Select(static finding => finding.Fault));
        Assert.Equal<string>(["支出功能分类", "预算单位"], [.. Read(file, Collect with { KeyColumns = ["预算单位", "科目编码"] }).Table.Dimensions]);
    }

    [Fact]
    public void Of_two_wanted_columns_of_one_kind_the_second_is_refused_with_the_reason() => Assert.Contains(
        "a column before it holds keys of the same kind",
        Assert.Throws<InvalidDataException>(static () => Read("code,单位编码,单位名称,amount\n2011308,1,甲,1\n", Collect with { KeyColumns = ["单位编码", "单位名称"] })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("单位", "is not among the headers: 科目编码, 备注, 金额")]
    [InlineData("备注", "nothing tells what keys it holds")]
    [InlineData("金额", "it holds the amounts")]
    public void A_column_that_is_wanted_and_cannot_be_read_is_refused(string header, string reason) => Assert.Contains(
        reason, Assert.Throws<InvalidDataException>(() => Read("科目编码,备注,金额\n2011308,甲,1\n", Collect with { KeyColumns = [header, "科目编码"] })).Message, StringComparison.Ordinal);
}
