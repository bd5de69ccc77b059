using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Variances;

/// <summary>One node of a variance table as a flat row with every field, for tools that take tables and for joins with one's own.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <param name="Key">The key; the default for the total and for 未分类.</param>
/// <param name="HasKey">Whether the row stands for one key.</param>
/// <param name="Name">The Chinese name.</param>
/// <param name="Depth">How many nodes stand above; 0 at the top, and for the total.</param>
/// <param name="Kind">What the node is.</param>
/// <param name="IsTotal">Whether it is the total (合计), which stands last.</param>
/// <param name="Base">The base amount.</param>
/// <param name="Current">The current amount.</param>
/// <param name="Change">The change (增减额).</param>
/// <param name="Rate">The rate (增减率) as a fraction.</param>
/// <param name="State">What can be said of the difference.</param>
/// <param name="Favourability">What the change is by the polarity that was asked for; neutral where none was.</param>
/// <param name="CompletionRate">Current by base (完成率), as a fraction.</param>
/// <param name="BaseShare">The share (占比) in the base total, as a fraction.</param>
/// <param name="Share">The share in the current total, as a fraction.</param>
/// <param name="ShareChange">The change of the share, as a fraction.</param>
/// <param name="Contribution">The contribution (拉动) to the rate of the total, as a fraction.</param>
/// <param name="RestatedBase">The base on the comparable basis (可比口径).</param>
/// <param name="Reclassified">What only moved between subjects.</param>
/// <param name="Real">The change on the comparable basis.</param>
public readonly record struct VarianceRow<TKey>(
    TKey? Key,
    bool HasKey,
    string Name,
    int Depth,
    RollUpNodeKind Kind,
    bool IsTotal,
    BudgetAmount? Base,
    BudgetAmount? Current,
    BudgetAmount? Change,
    decimal? Rate,
    VarianceState State,
    Favourability Favourability,
    decimal? CompletionRate,
    decimal? BaseShare,
    decimal? Share,
    decimal? ShareChange,
    decimal? Contribution,
    BudgetAmount? RestatedBase,
    BudgetAmount? Reclassified,
    BudgetAmount? Real)
    where TKey : notnull;
