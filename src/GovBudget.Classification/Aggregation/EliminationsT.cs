using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation;

/// <summary>The keys that a consolidation leaves out, each with everything below it.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Made by <see cref="Eliminations"/>. Immutable and thread-safe.</remarks>
public sealed class Eliminations<TKey>
    where TKey : notnull
{
    private readonly HashSet<TKey> _keys;

    internal Eliminations(ImmutableArray<TKey> keys)
    {
        Keys = keys;
        _keys = [.. keys];
    }

    /// <summary>The keys, each once, in their order.</summary>
    public ImmutableArray<TKey> Keys { get; }

    /// <summary>The keys.</summary>
    public override string ToString() => string.Join(", ", Keys);

    /// <summary>Whether a key is one of these or, where keys tell it, stands below one.</summary>
    internal bool Covers(TKey key, Axis<TKey> axis) => _keys.Contains(key) || Keys.Any(eliminated => axis.IsAncestor(eliminated, key));

    /// <summary>Whether a key stands above one of these, so that an amount on it may hold some of what is to be left out.</summary>
    internal bool IsAboveAny(TKey key, Axis<TKey> axis) => Keys.Any(eliminated => axis.IsAncestor(key, eliminated) || IsAboveOnAxis(key, eliminated, axis));

    private static bool IsAboveOnAxis(TKey key, TKey eliminated, Axis<TKey> axis)
    {
        bool hasAncestor = axis.TryGetNearestAncestor(eliminated, out int ordinal);
        for (; hasAncestor && ordinal >= 0; ordinal = axis.ParentOrdinals[ordinal])
        {
            if (axis.KeyAt(ordinal).Equals(key))
            {
                return true;
            }
        }

        return false;
    }
}
