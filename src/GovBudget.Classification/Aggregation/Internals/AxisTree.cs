namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Keys, names and parent ordinals in tree order; a parent's ordinal is smaller than its children's, -1 stands above a root.</summary>
internal readonly record struct AxisTree<TKey>(TKey[] Keys, string[] Names, int[] Parents);
