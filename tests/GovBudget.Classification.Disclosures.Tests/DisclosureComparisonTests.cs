using GovBudget.Classification.Checks;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The year-on-year statements of the sample and what they imply.</summary>
public sealed class DisclosureComparisonTests
{
    private static readonly DisclosureComparison[] Comparisons = [.. DisclosureComparison.Of(Sample.Document)];

    [Theory]
    [InlineData(462, 0, "994.53", "36.55", "957.98", 0.0382)]
    [InlineData(462, 1, "994.53", "36.55", "957.98", 0.0382)]
    [InlineData(485, 0, "994.53", "36.55", "957.98", 0.0382)]
    [InlineData(514, 0, "47.26", "-1.23", "48.49", 0.0254)]
    public void A_change_implies_the_amount_before_and_a_rate_that_the_printed_one_can_be(int line, int index, string current, string change, string before, double rate)
    {
        DisclosureComparison comparison = Comparisons.Where(c => c.Line == line).ElementAt(index);
        Assert.Equal((Printed.Wan(current), Printed.Wan(change), Printed.Wan(before)), (comparison.Current, comparison.Change, comparison.Base));
        Assert.Equal((decimal)rate, comparison.PrintedRate?.Value);
        Assert.Equal((decimal)rate, decimal.Round(Math.Abs(comparison.Variance!.Value.Rate!.Value), 4));
        Assert.True(comparison.PrintedRate!.Value.IsPossible(comparison.PossibleRates!.Value));
        Assert.Equal(Verdict.Consistent, comparison.Verdict);
    }

    [Theory]
    [InlineData("三公", "21.60", "-3.00", "24.60")]
    [InlineData("公务接待费", "7.60", "-3.00", "10.60")]
    [InlineData("公务用车购置及运行费", "14.00", "0.00", "14.00")]
    [InlineData("公务用车运行维护费", "14.00", "0.00", "14.00")]
    [InlineData("因公出国（境）费", "0", "0.00", "0.00")]
    public void Three_public_expenses_state_a_change_without_a_rate(string label, string current, string change, string before)
    {
        DisclosureComparison comparison = Comparisons.First(c => c.Line is 504 or 506 && c.Label.Contains(label, StringComparison.Ordinal));
        Assert.Equal((Printed.Wan(current), Printed.Wan(change), Printed.Wan(before)), (comparison.Current, comparison.Change, comparison.Base));
        Assert.Null(comparison.PrintedRate);
    }

    [Fact]
    public void No_rate_is_possible_that_the_exact_amounts_exclude()
    {
        // 36.55 ± 0.005 over 957.98 ± 0.01: from 36.545 / 957.99 to 36.555 / 957.97
        RateInterval possible = Comparisons.First(c => c.Line == 462).PossibleRates!.Value;
        Assert.InRange(possible.Low, 36.545m / 957.995m, 36.55m / 957.98m);
        Assert.InRange(possible.High, 36.55m / 957.98m, 36.555m / 957.965m);
        Assert.False(PrintedRate.Parse("3.83%").IsPossible(possible));
    }

    [Fact]
    public void There_are_ten_statements() => Assert.Equal([462, 462, 485, 504, 506, 506, 506, 506, 506, 514], Comparisons.Select(c => c.Line));

    [Fact]
    public void A_rate_that_no_amounts_can_give_is_inconsistent()
    {
        BudgetDisclosure document = Sample.ReadText(Sample.Text.Replace("下降了2.54%", "下降了2.64%", StringComparison.Ordinal));
        DisclosureComparison comparison = DisclosureComparison.Of(document).Single(c => c.Line == 514);
        Assert.Equal(Verdict.Inconsistent, comparison.Verdict);
        Assert.Contains(document.Findings, f => f is { Code: "GB0456", Line: 514, Severity: Severity.Error });
    }
}
