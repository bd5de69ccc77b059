namespace GovBudget.Classification.Aggregation;

/// <summary>What a line without an amount is to a sum. However it is treated, such lines are counted: see <see cref="RollUpNode{TKey}.AbsentCount"/>.</summary>
/// <remarks>
/// The policy never decides which lines are subtotals of others: a line is one only where another line with an amount stands below it,
/// and a blank line that stands above amounts is a heading and counts under none of the policies.
/// </remarks>
public enum AbsentAmountPolicy
{
    /// <summary>Blank is not zero: blank and blank stay blank, blank and 5 make 5. The default.</summary>
    Ignore = 0,

    /// <summary>Blank is 0 元: a node with nothing but blank lines has 0.00. For tables that leave zeros out. Where no line stands the amount stays absent.</summary>
    Zero = 1,

    /// <summary>
    /// Blank is unknown, and so is every sum with a blank line in it, up to the total: such amounts are absent, and what is known below keeps
    /// its amounts. Not together with <see cref="MixedGrainPolicy.DeclaredWins"/>, by which what is stated above wins over what is missing below.
    /// </summary>
    Contagious = 2,
}
