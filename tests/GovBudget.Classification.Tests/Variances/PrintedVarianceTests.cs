using GovBudget.Classification.Checks;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class PrintedVarianceTests
{
    [Theory]
    [InlineData("957.98", "994.53", "3.82%", Verdict.Consistent)]
    [InlineData("24.60", "21.60", "-12.20%", Verdict.Consistent)]
    [InlineData("48.49", "47.26", "-2.54%", Verdict.Consistent)]
    [InlineData("957.98", "994.53", "3.83%", Verdict.Inconsistent)]
    [InlineData("0.30", "0.40", "30%", Verdict.RoundingOnly)]
    [InlineData("0.30", "0.40", "37%", Verdict.RoundingOnly)]
    [InlineData("0.30", "0.40", "29%", Verdict.Inconsistent)]
    [InlineData("0.00", "0.40", "100%", Verdict.NotChecked)]
    public void A_printed_rate_is_checked_by_what_can_stand_behind_the_amounts(string before, string after, string rate, Verdict verdict) =>
        Assert.Equal(verdict, Of(before, after).Check(PrintedRate.Parse(rate)).Verdict);

    [Fact]
    public void An_impossible_rate_is_told_with_the_rates_that_are_possible() => Assert.Equal(
        "31.35% is impossible: between 31.5513% and 31.5607%", Of("250.00", "328.89").Check(PrintedRate.Parse("31.35%")).ToString());

    [Fact]
    public void The_change_lies_in_an_interval_too() =>
        Assert.Equal(new AmountInterval(BudgetAmount.FromYuan(365_400), BudgetAmount.FromYuan(365_600)), Of("957.98", "994.53").Changes);

    [Fact]
    public void A_blank_cell_has_no_rate_and_nothing_is_checked()
    {
        PrintedVariance blank = new(null, Printed("1.00"));
        Assert.Null(blank.Rates);
        Assert.Null(blank.Changes);
        Assert.Equal(VarianceState.New, blank.AsPrinted.State);
        Assert.Equal(Verdict.NotChecked, blank.Check(PrintedRate.Parse("1%")).Verdict);
    }

    [Fact]
    public void Why_a_rate_is_not_checked_is_told()
    {
        PrintedRate rate = PrintedRate.Parse("1%");
        Assert.EndsWith("an amount is missing", new PrintedVariance(null, Printed("1.00")).Check(rate).Message, StringComparison.Ordinal);
        Assert.EndsWith("an amount is missing", new PrintedVariance(Printed("1.00"), null).Check(rate).Message, StringComparison.Ordinal);
        Assert.EndsWith("the base can be 0 元", Of("0.00", "1.00").Check(rate).Message, StringComparison.Ordinal);
    }

    private static PrintedVariance Of(string before, string after) => new(Printed(before), Printed(after));

    private static PrintedAmount Printed(string text) => PrintedAmount.Parse(text, AmountUnit.TenThousandYuan);
}
