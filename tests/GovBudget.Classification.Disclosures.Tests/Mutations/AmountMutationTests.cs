using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests.Mutations;

/// <summary>One amount changed anywhere in the tables is found, unless the change is small enough to be rounding.</summary>
public sealed class AmountMutationTests
{
    private static readonly Random Seeded = new(20260101);

    private static readonly (int Line, int Column, string Text)[] Chosen = [.. Mutation.Amounts.OrderBy(_ => Seeded.Next()).Take(100)];

    private static readonly HashSet<(int, int, string)> Known = [.. Inconsistent(Sample.Document)];

    [Theory]
    [InlineData("0.10")]
    [InlineData("-0.10")]
    [InlineData("100")]
    [InlineData("-100")]
    public void A_change_of_a_thousand_yuan_or_more_contradicts_something_new(string change)
    {
        foreach ((int line, int column, string text) in Chosen)
        {
            BudgetDisclosure document = Mutation.Read(Mutation.WithCell(line, column, Changed(text, change)));
            Assert.True(Inconsistent(document).Any(r => !Known.Contains(r)), $"{text} in line {line}, column {column}, changed by {change}, contradicts nothing.");
        }
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("-0.01")]
    public void A_change_of_the_last_digit_is_never_an_exception_and_never_lost(string change)
    {
        foreach ((int line, int column, string text) in Chosen.Take(40))
        {
            BudgetDisclosure document = Mutation.Read(Mutation.WithCell(line, column, Changed(text, change)));
            Assert.Equal((694, 694), (document.Cells.Numeric, document.Cells.Placed));
            Assert.Contains(
                document.Tables.SelectMany(t => t.Lines).Where(l => l.Number == line).SelectMany(l => l.Figures),
                f => f.Amount.Amount == Printed.Wan(text) + Printed.Wan(change));
        }
    }

    [Fact]
    public void Grand_totals_are_set_equal_and_so_differ_by_no_rounding()
    {
        BudgetDisclosure document = Mutation.Read(Mutation.WithCell(131, 1, "994.55"));
        Assert.Contains(document.Findings, f => f is { Code: "GB0205", Line: 131, Severity: Severity.Error });
    }

    private static string Changed(string text, string change) => new PrintedAmount(
        Printed.Wan(text) + Printed.Wan(change), PrintedAmount.Parse("0.01", AmountUnit.TenThousandYuan).Step, AmountUnit.TenThousandYuan).ToString();

    private static IEnumerable<(int Relation, int Line, string Statement)> Inconsistent(BudgetDisclosure document) =>
        document.Relations.Where(r => r.Verdict == Verdict.Inconsistent).Select(r => (r.Relation, r.Line, r.Statement));
}
