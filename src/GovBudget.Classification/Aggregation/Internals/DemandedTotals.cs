using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Reads the totals that are demanded of the lines of one side of a two-way table.</summary>
internal static class DemandedTotals
{
    /// <summary>The totals in whole steps, 0 for blank lines; none where nothing is demanded.</summary>
    /// <param name="totals">What is demanded.</param>
    /// <param name="exact">The exact totals of the lines.</param>
    /// <param name="side">What a line is: row, column.</param>
    /// <param name="label">Names a line, such as <c>row 3</c>.</param>
    /// <param name="step">The step.</param>
    public static long[]? Of(ImmutableArray<BudgetAmount?> totals, BudgetAmount?[] exact, string side, Func<int, string> label, RoundingStep step)
    {
        if (totals.IsDefault)
        {
            return null;
        }

        if (totals.Length != exact.Length)
        {
            throw new ArgumentException($"There are {totals.Length} totals for {exact.Length} lines: give one for each {side}, in order.", nameof(totals));
        }

        long[] steps = new long[exact.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            if (totals[i] is null != exact[i] is null)
            {
                throw new ArgumentException(
                    $"The total of {label(i)} is absent where the {side} has an amount, or the other way round. Leave a total absent where its line is blank, and only there.",
                    nameof(totals));
            }

            RoundedPart demanded = step.Split(totals[i].GetValueOrDefault().Fen);
            if (demanded.IsBetweenSteps)
            {
                throw new ArgumentException($"The total of {label(i)}, {totals[i]} 元, is not a whole number of steps of {step.Text(BudgetAmount.FromFen(step.Fen))} {step.Unit.ChineseName}.", nameof(totals));
            }

            steps[i] = demanded.Floor;
        }

        return steps;
    }
}
