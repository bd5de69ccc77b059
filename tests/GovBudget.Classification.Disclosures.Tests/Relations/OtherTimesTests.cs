using System.Text;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests.Relations;

/// <summary>What is said of a printed code that is no subject of its year.</summary>
public sealed class OtherTimesTests
{
    [Fact]
    public void A_code_that_was_moved_is_found_with_its_time_and_what_it_became()
    {
        Finding finding = Unknown("2010308", "信访事务");

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(
            "2010308 信访事务：该年度的科目目录中没有这一编码，其他年度的目录中有：信访事务（至 2023-12-31?），其后为 2014004 信访业务（未经核实），但该年度的目录不全。",
            finding.Message);
    }

    [Fact]
    public void Where_no_change_is_stated_nothing_is_said_of_what_it_became() => Assert.Equal(
        "2010706 代扣代收代征税款手续费：该年度的科目目录中没有这一编码，其他年度的目录中有：代扣代收代征税款手续费（至 2016-12-31?），去向不详，但该年度的目录不全。",
        Unknown("2010706", "代扣代收代征税款手续费").Message);

    [Fact]
    public void A_code_of_no_time_is_in_no_catalogue() =>
        Assert.Equal("2019898 不知名：科目目录中没有这一编码，但该年度的目录不全。", Unknown("2019898", "不知名").Message);

    // The item of the sample is printed under another code, in every table that lists it.
    private static Finding Unknown(string code, string name)
    {
        string text = Sample.Text.Replace("2011308\t招商引资", $"{code}\t{name}", StringComparison.Ordinal);
        Assert.NotEqual(Sample.Text, text);
        return Sample.ReadBytes(Encoding.UTF8.GetBytes(text)).Findings.First(finding => finding.Code == "GB0109");
    }
}
