namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The order of keys that does not hang on the culture.</summary>
internal static class KeyOrder<TKey>
    where TKey : notnull
{
    public static readonly IComparer<TKey> Comparer = typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : Comparer<TKey>.Default;
}
