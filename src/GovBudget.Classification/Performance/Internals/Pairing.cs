namespace GovBudget.Classification.Performance.Internals;

/// <summary>Pairs what two lists have in common; the same pairs, whichever list is given first.</summary>
internal sealed class Pairing<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
    where T : class
{
    // Positions, for one object may stand in both lists, and twice in one.
    private readonly int?[] _ofLeft = new int?[left.Count];
    private readonly int?[] _ofRight = new int?[right.Count];

    /// <summary>The pairs and what has no partner: in the order of the right list, then what only the left one has.</summary>
    public IEnumerable<(T? Left, T? Right)> All =>
        right.Select((item, index) => (_ofRight[index] is { } partner ? left[partner] : null, (T?)item))
            .Concat(FreeLeft.Select(index => ((T?)left[index], (T?)null)));

    private IEnumerable<int> FreeLeft => Enumerable.Range(0, left.Count).Where(index => _ofLeft[index] is null);

    private IEnumerable<int> FreeRight => Enumerable.Range(0, right.Count).Where(index => _ofRight[index] is null);

    /// <summary>Pairs what is still free and has the same key: the first with the first, the second with the second.</summary>
    /// <param name="keyOf">The key.</param>
    /// <param name="hasKey">What takes part; <see langword="null"/> for everything.</param>
    public Pairing<T> By<TKey>(Func<T, TKey> keyOf, Func<T, bool>? hasKey = null)
        where TKey : notnull
    {
        Dictionary<(TKey, int), int> waiting = Numbered(FreeLeft, left).ToDictionary(static entry => (entry.Key, entry.Number), static entry => entry.Index);
        foreach ((TKey key, int number, int index) in Numbered([.. FreeRight], right))
        {
            if (waiting.TryGetValue((key, number), out int partner))
            {
                Pair(partner, index);
            }
        }

        return this;

        IEnumerable<(TKey Key, int Number, int Index)> Numbered(IEnumerable<int> free, IReadOnlyList<T> items)
        {
            var numbers = new Dictionary<TKey, int>();
            foreach (int index in free.Where(index => hasKey is null || hasKey(items[index])))
            {
                TKey key = keyOf(items[index]);
                int number = numbers.GetValueOrDefault(key);
                numbers[key] = number + 1;
                yield return (key, number, index);
            }
        }
    }

    /// <summary>Pairs what is still free and fits, where neither fits anything else.</summary>
    /// <param name="commonOf">What things that fit have in common: only those are compared, so that long lists stay fast.</param>
    /// <param name="fits">Whether two things fit.</param>
    public Pairing<T> Unique<TKey>(Func<T, TKey> commonOf, Func<T, T, bool> fits)
        where TKey : notnull
    {
        ILookup<TKey, int> freeRight = FreeRight.ToLookup(index => commonOf(right[index]));
        (int Left, int Right)[] pairs = [.. from one in FreeLeft from other in freeRight[commonOf(left[one])] where fits(left[one], right[other]) select (one, other)];
        Dictionary<int, int> ofLeft = pairs.CountBy(static pair => pair.Left).ToDictionary();
        Dictionary<int, int> ofRight = pairs.CountBy(static pair => pair.Right).ToDictionary();
        foreach ((int one, int other) in pairs.Where(pair => ofLeft[pair.Left] == 1 && ofRight[pair.Right] == 1))
        {
            Pair(one, other);
        }

        return this;
    }

    private void Pair(int one, int other)
    {
        _ofLeft[one] = other;
        _ofRight[other] = one;
    }
}
