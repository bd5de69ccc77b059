using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests.Relations;

/// <summary>What the sample breaks, and nothing else.</summary>
public sealed class SampleFindingsTests
{
    [Fact]
    public void The_findings_are_these_and_no_others() => Assert.Equal(
        [
            ("GB0351", 90, Verdict.Inconsistent, Severity.Info),
            ("GB0210", 159, Verdict.RoundingOnly, Severity.Info),
            ("GB0210", 193, Verdict.RoundingOnly, Severity.Info),
            ("GB0340", 258, Verdict.Inconsistent, Severity.Warning),
            ("GB0210", 273, Verdict.RoundingOnly, Severity.Info),
            ("GB0214", 290, Verdict.RoundingOnly, Severity.Info),
            ("GB0217", 290, Verdict.RoundingOnly, Severity.Info),
            ("GB0343", 319, Verdict.Inconsistent, Severity.Info),
            ("GB0343", 324, Verdict.Inconsistent, Severity.Info),
            ("GB0104", 335, Verdict.NotChecked, Severity.Warning),
            ("GB0220", 413, Verdict.RoundingOnly, Severity.Info),
            ("GB0220", 413, Verdict.RoundingOnly, Severity.Info),
            ("GB0220", 430, Verdict.RoundingOnly, Severity.Info),
            ("GB0346", 435, Verdict.Inconsistent, Severity.Error),
            ("GB0462", 462, Verdict.Inconsistent, Severity.Info),
            ("GB0455", 489, Verdict.Inconsistent, Severity.Warning),
            ("GB0460", 524, Verdict.Inconsistent, Severity.Warning),
            ("GB0460", 524, Verdict.Inconsistent, Severity.Warning),
            ("GB0460", 530, Verdict.Inconsistent, Severity.Error),
            ("GB0462", 1379, Verdict.Inconsistent, Severity.Warning),
        ],
        Sample.Document.Findings.Select(f => (f.Code, f.Line, f.Verdict, f.Severity)));

    [Theory]
    [InlineData("GB0210", 159, "34.00", "34.01", "-0.01")]
    [InlineData("GB0210", 193, "34.00", "34.01", "-0.01")]
    [InlineData("GB0210", 273, "34.00", "34.01", "-0.01")]
    [InlineData("GB0214", 290, "730.96", "730.97", "-0.01")]
    [InlineData("GB0217", 290, "65.99", "66.00", "-0.01")]
    [InlineData("GB0220", 413, "263.57", "263.58", "-0.01")]
    [InlineData("GB0220", 413, "263.57", "263.59", "-0.02")]
    [InlineData("GB0220", 430, "40.17", "40.18", "-0.01")]
    public void A_rounding_difference_has_both_operands_and_is_no_error(string code, int line, string left, string right, string difference)
    {
        Finding finding = Assert.Single(Sample.Document.Findings, f => f.Code == code && f.Line == line && f.Right == Printed.Wan(right));
        Assert.Equal((Printed.Wan(left), Printed.Wan(difference), Verdict.RoundingOnly), (finding.Left, finding.Difference, finding.Verdict));
    }

    [Fact]
    public void The_wrong_name_of_201_is_found_in_the_table_and_in_the_narrative()
    {
        Assert.Contains("一般公共预算支出", Sample.Lines[257], StringComparison.Ordinal);
        Assert.Contains("一般公共服务支出", Finding("GB0340", 258).Message, StringComparison.Ordinal);
        Assert.Contains("一般公共预算服务支出", Finding("GB0455", 489).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_26_stated_forms_25_are_there_and_the_missing_one_is_named()
    {
        string message = Finding("GB0460", 530).Message;
        Assert.All(["26", "25", "大同市人民政府驻上海招商联络处", "Z专项事务工作经费", "9.10"], part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.Equal(Printed.Wan("9.10"), Finding("GB0346", 435).Left);
        Assert.Contains("Z专项事务工作经费", Sample.Lines[434], StringComparison.Ordinal);
    }

    [Fact]
    public void The_repaired_row_says_where_its_money_went()
    {
        string message = Finding("GB0104", 335).Message;
        Assert.Contains("公用经费 0.62", message, StringComparison.Ordinal);
        Assert.DoesNotContain("人员经费", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overall_target_without_basic_expenditure_is_found()
    {
        Assert.Contains(Sample.Document.Findings, f => f is { Code: "GB0460", Line: 524 } && f.Left == BudgetAmount.Zero && f.Right == Printed.Wan("730.96"));
        Assert.Contains(Sample.Document.Findings, f => f is { Code: "GB0460", Line: 524 } && f.Left == Printed.Wan("263.57") && f.Right == Printed.Wan("994.53"));
    }

    [Theory]
    [InlineData(319, "公务接待费", "0.30", "0.40")]
    [InlineData(324, "公务用车运行维护费", "3.50", "8.00")]
    public void A_pair_printed_twice_hints_at_the_side_that_makes_the_operating_expense_fit(int line, string name, string first, string second)
    {
        string message = Finding("GB0343", line).Message;
        Assert.All([name, first, second, "50502", "47.26"], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_term_of_another_level_of_government_is_found() => Assert.Contains("省直部门", Finding("GB0462", 1379).Message, StringComparison.Ordinal);

    [Fact]
    public void Growth_said_of_an_amount_and_labels_on_some_tables_only_are_hints()
    {
        Assert.Contains("增长36.55万元", Finding("GB0462", 462).Message, StringComparison.Ordinal);
        Assert.All(["预算公开表1", "部门公开表9", "预算公开表10"], label => Assert.Contains(label, Finding("GB0351", 90).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_forms_and_the_project_without_one_come_to_the_printed_total()
    {
        // 254.46962 万元 in 25 forms and 9.10 万元 without: 263.56962, printed 263.57.
        RelationResult sum = Assert.Single(Sample.Document.Relations, r => r.Relation == 47);
        Assert.Equal((BudgetAmount.FromYuan(2635696.20m), Verdict.Consistent), (sum.Right, sum.Verdict));
    }

    [Fact]
    public void Every_finding_of_a_relation_carries_its_number_in_its_code()
    {
        Assert.All(Sample.Document.Findings.Where(f => f.Relation > 0), f => Assert.Equal(FindingCodes.OfRelation(f.Relation), f.Code));
        Assert.Equal("GB0104", Assert.Single(Sample.Document.Findings, f => f.Relation == 0).Code);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(5, 1)]
    [InlineData(12, 4)]
    [InlineData(19, 2)]
    [InlineData(22, 50)]
    [InlineData(24, 1)]
    [InlineData(29, 1)]
    [InlineData(31, 1)]
    [InlineData(32, 4)]
    [InlineData(33, 23)]
    [InlineData(35, 5)]
    [InlineData(37, 23)]
    [InlineData(38, 1)]
    [InlineData(39, 2)]
    [InlineData(42, 1)]
    [InlineData(44, 7)]
    [InlineData(45, 40)]
    [InlineData(46, 25)]
    [InlineData(47, 1)]
    [InlineData(48, 9)]
    [InlineData(50, 4)]
    [InlineData(51, 13)]
    [InlineData(54, 2)]
    [InlineData(57, 1)]
    [InlineData(58, 5)]
    [InlineData(61, 3)]
    public void A_relation_holds_in_so_many_places_at_least(int relation, int places) =>
        Assert.InRange(Sample.Document.Relations.Count(r => r.Relation == relation && r.Verdict == Verdict.Consistent), places, 200);

    [Fact]
    public void What_could_not_be_checked_does_not_count_as_passed() =>
        Assert.All(Sample.Document.Relations.Where(r => r.Verdict == Verdict.NotChecked), r => Assert.DoesNotContain(Sample.Document.Findings, f => f.Message.Contains(r.Statement, StringComparison.Ordinal)));

    private static Finding Finding(string code, int line) => Assert.Single(Sample.Document.Findings, f => f.Code == code && f.Line == line);
}
