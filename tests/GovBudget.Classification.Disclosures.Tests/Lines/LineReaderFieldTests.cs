using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Disclosures.Lines;
using static GovBudget.Classification.Disclosures.Tests.Lines.LinesFile;

namespace GovBudget.Classification.Disclosures.Tests.Lines;

/// <summary>What fields hold, and what they do not.</summary>
public sealed class LineReaderFieldTests
{
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
    public void Spaces_and_tabs_around_a_field_make_no_difference()
    {
        LineReadResult read = Read("code,fund,预算单位,amount\n2011308,一般公共预算,招商中心,12.34\n  2011308 , 一般公共预算\t,\t招商中心 ,    12.34\n\" 2011308\",\"一般公共预算 \",招商中心,\" -1,000.5 \"\n", Collect);
        Assert.Empty(read.Findings);
        Assert.Equal([12.34m, 12.34m, -1000.5m], read.Table.Select(static line => line.Amount!.Value.To(AmountUnit.Yuan)));
        Assert.Single(read.Table.Select(static line => (line.Function, line.FundSource, line.Unit)).Distinct());
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
}
