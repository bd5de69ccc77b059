using System.Collections.Immutable;

namespace GovBudget.Classification.Internals;

/// <summary>Compares immutable arrays by their elements; the generated equality of a record compares references.</summary>
internal static class Elements
{
    public static bool Equal<T>(ImmutableArray<T> first, ImmutableArray<T> second) => first.AsSpan().SequenceEqual(second.AsSpan(), EqualityComparer<T>.Default);

    public static int Hash<T>(ImmutableArray<T> elements)
    {
        HashCode hash = default;
        foreach (T element in elements.AsSpan())
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }
}
