using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Tests.Checks;

public sealed class FindingTests
{
    private static readonly Finding Bare = new() { Code = "GB0301", Severity = Severity.Error, Verdict = Verdict.Inconsistent, Message = "合计与明细不符" };

    [Fact]
    public void The_difference_follows_from_the_two_sides()
    {
        Finding finding = Bare with { Left = BudgetAmount.FromYuan(3), Right = BudgetAmount.FromYuan(5) };
        Assert.Equal(BudgetAmount.FromYuan(-2), finding.Difference);
        Assert.Equal(BudgetAmount.FromYuan(2), (finding with { Left = finding.Right, Right = finding.Left }).Difference);
    }

    [Fact]
    public void Without_both_sides_there_is_no_difference()
    {
        Assert.Null(Bare.Difference);
        Assert.Null((Bare with { Left = BudgetAmount.FromYuan(3) }).Difference);
        Assert.Null((Bare with { Right = BudgetAmount.FromYuan(3) }).Difference);
    }

    [Fact]
    public void Findings_with_the_same_content_are_equal()
    {
        Assert.Equal(Bare, Bare with { });
        Assert.NotEqual(Bare, Bare with { Line = 3 });
        Assert.NotEqual(Bare, Bare with { Left = BudgetAmount.Zero });
    }

    [Fact]
    public void Severities_and_verdicts_rise_with_how_much_they_matter()
    {
        Assert.Equal([Severity.Info, Severity.Warning, Severity.Error], Enum.GetValues<Severity>().Order());
        Assert.Equal(Verdict.NotChecked, default);
        Assert.True(Verdict.Consistent < Verdict.RoundingOnly && Verdict.RoundingOnly < Verdict.Inconsistent);
    }

    [Fact]
    public void A_difference_that_does_not_fit_is_absent_and_the_finding_can_still_be_told()
    {
        Finding extreme = Bare with { Left = BudgetAmount.FromFen(long.MinValue), Right = BudgetAmount.FromFen(5) };
        Assert.Null(extreme.Difference);
        Assert.Contains("合计与明细不符", extreme.ToString(), StringComparison.Ordinal);
    }
}
