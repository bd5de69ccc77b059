using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;
using static VerifyXunit.Verifier;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class TextVarianceTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20113", "2011308", "20103", "2010308", "20140", "2014004", "208", "20805", "2080505", "214", "21499", "221" }.Select(FunctionalCode.Parse),
        static code => code.ToString().Length == 3 ? $"类{code}" : $"科目{code}");

    [Fact]
    public Task Both_sides_with_every_state() => Verify(TextVariance.Of(VarianceTable.Of(Before, After), new() { BaseHeading = "上年预算数", CurrentHeading = "本年预算数" }));

    [Fact]
    public Task On_a_comparable_basis() => Verify(TextVariance.Of(VarianceTable.Of(Before, Of(("2014004", 10), ("2011308", 255.02m), ("2080505", 58.2m), ("21499", 0), ("221", -4)), After)));

    private static RollUp<FunctionalCode> Before => Of(("2010308", 10), ("2011308", 255.02m), ("2080505", 58.2m), ("21499", 0), ("221", -4));

    private static RollUp<FunctionalCode> After => Of(("2014004", 15), ("2011308", 263.57m), ("2080505", null), ("21499", 1), ("221", 2));

    private static RollUp<FunctionalCode> Of(params (string Code, decimal? Wan)[] lines) => RollUp.Of(
        Functional, lines, static line => FunctionalCode.Parse(line.Code), static line => line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null);
}
