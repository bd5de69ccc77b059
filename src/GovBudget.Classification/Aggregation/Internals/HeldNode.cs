namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A key with lines on it or below it; <see cref="Parent"/> is an index among such keys, -1 above a root.</summary>
internal readonly record struct HeldNode<TKey>(TKey Key, string Name, int Parent, bool IsUnknown);
