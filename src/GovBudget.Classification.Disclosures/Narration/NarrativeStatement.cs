using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>A figure as a written narrative states it.</summary>
/// <param name="Heading">The heading of its section.</param>
/// <param name="Name">What it is called in the text.</param>
/// <param name="Amount">The amount as written; absent where the figure is told to be discontinued.</param>
/// <param name="Share">The share of its whole as written, or <see langword="null"/>.</param>
/// <param name="Change">The change as written, with its sign; 0 元 where the text says 持平 or 基本持平, absent where it states no amount.</param>
/// <param name="Variance">The exact amounts behind the change, or <see langword="null"/> where nothing is said of the year before.</param>
public readonly record struct NarrativeStatement(
    string Heading, string Name, BudgetAmount? Amount, PrintedRate? Share, BudgetAmount? Change, Variance? Variance);
