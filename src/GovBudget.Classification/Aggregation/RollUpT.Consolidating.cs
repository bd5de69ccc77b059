using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class RollUp<TKey>
{
    /// <summary>Leaves transfers between levels and accounts out, or whatever else would count one amount in two places (合并抵销).</summary>
    /// <param name="eliminations">The keys to be left out, each with everything below it.</param>
    /// <returns>The same nodes, each with what is left out and what remains; those of the whole roll-up, where this is a view. This roll-up stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eliminations"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Blank lines made sums unknown (<see cref="AbsentAmountPolicy.Contagious"/>).</exception>
    /// <exception cref="OverflowException">What is left out or what remains of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public Consolidation<TKey> Consolidate(Eliminations<TKey> eliminations)
    {
        ArgumentNullException.ThrowIfNull(eliminations);
        RollUp<TKey> whole = ToAddUp("consolidated");
        return new(whole, eliminations, new ConsolidationFold<TKey>(whole, eliminations));
    }
}
