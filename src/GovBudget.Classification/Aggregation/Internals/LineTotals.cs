using System.Buffers;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The one pass over the lines: their totals by ordinal, and by key where the axis does not have the key.</summary>
/// <remarks>All that is known of the lines when the pass is over are these totals, so that totals which were computed
/// elsewhere can take its place.</remarks>
internal sealed class LineTotals<TKey>
    where TKey : notnull
{
    private readonly Axis<TKey> _axis;
    private readonly RollUpOptions _options;
    private readonly LineTotal[] _known;
    private Dictionary<TKey, LineTotal>? _unknown;
    private long _lines;

    public LineTotals(Axis<TKey> axis, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(axis);
        if (!Enum.IsDefined(options.MixedGrain) || !Enum.IsDefined(options.UnknownKeys) || !Enum.IsDefined(options.AbsentAmounts))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options, "A policy is not a member of its enumeration.");
        }

        if (options is { MixedGrain: MixedGrainPolicy.DeclaredWins, AbsentAmounts: AbsentAmountPolicy.Contagious })
        {
            throw new ArgumentException(
                $"{nameof(MixedGrainPolicy.DeclaredWins)} and {nameof(AbsentAmountPolicy.Contagious)} contradict each other: by the one a stated sum holds whatever is "
                + "missing below it, by the other what is missing makes it unknown.",
                nameof(options));
        }

        _axis = axis;
        _options = options;
        _known = new LineTotal[axis.Count];
    }

    public void Add(TKey key, BudgetAmount? amount)
    {
        _lines++;
        if (key is not null && _axis.TryGetOrdinal(key, out int ordinal))
        {
            _known[ordinal].Add(amount);
        }
        else
        {
            AddUnknown(key, amount);
        }
    }

    /// <summary>Adds what lines whose key stands at an ordinal of the axis make together.</summary>
    public void AddAt(int ordinal, Int128 sum, long count, long absentCount) => _known[ordinal].Add(sum, count, absentCount);

    /// <summary>Adds lines one by one.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="slots">For each line 0 where it is to be added, and anything else where it was added already; empty where all are to be added.</param>
    public void AddEach(KeyLines<TKey> lines, ReadOnlySpan<ushort> slots)
    {
        int absent = 0;
        for (int i = 0; i < lines.Keys.Length; i++)
        {
            bool isAbsent = absent < lines.Absent.Length && lines.Absent[absent] == i;
            absent += isAbsent ? 1 : 0;
            if (slots.IsEmpty || slots[i] == 0)
            {
                _lines = lines.Before + i;
                Add(lines.Keys[i], isAbsent ? null : lines.Amounts[i]);
            }
        }
    }

    /// <summary>Adds what the lines of a key make together.</summary>
    /// <param name="key">The key.</param>
    /// <param name="sum">The sum of those that have an amount.</param>
    /// <param name="count">How many lines there are.</param>
    /// <param name="absentCount">How many of them have no amount.</param>
    /// <param name="source">What knows where the lines stand.</param>
    /// <param name="firstLine">Tells the first of the lines, from 1, for the case that the axis does not have the key.</param>
    public void Add<TSource>(TKey key, Int128 sum, long count, long absentCount, TSource source, Func<TSource, long> firstLine)
    {
        if (_axis.TryGetOrdinal(key, out int ordinal))
        {
            _known[ordinal].Add(sum, count, absentCount);
            return;
        }

        if (_options.UnknownKeys == UnknownKeyPolicy.Throw)
        {
            _lines = firstLine(source);
        }

        Unknown(key).Add(sum, count, absentCount);
    }

    public RollUp<TKey> RollUp() => RollUp(static fold => fold.Run());

    /// <summary>Rolls up where it is known already what counts; the totals give the numbers of lines alone.</summary>
    public RollUp<TKey> RollUp(Dictionary<TKey, SettledKey> settled) => RollUp(fold => fold.Run(settled));

    private RollUp<TKey> RollUp(Func<RollUpFold<TKey>, RollUp<TKey>> run)
    {
        HeldNode<TKey>[] held = HeldTree.Of(_axis, _known, _unknown, out LineTotal[] lines);

        // Rented: with a large catalogue it is larger than everything that remains, and would go to the heap that only a full collection clears.
        FoldedNode[] folded = ArrayPool<FoldedNode>.Shared.Rent(held.Length);
        try
        {
            Array.Clear(folded, 0, held.Length);
            return run(new(_axis, held, lines, folded, _options));
        }
        finally
        {
            ArrayPool<FoldedNode>.Shared.Return(folded);
        }
    }

    private void AddUnknown(TKey? key, BudgetAmount? amount)
    {
        if (key is null)
        {
            throw new ArgumentException($"The key of line {_lines} is null.", nameof(key));
        }

        Unknown(key).Add(amount);
    }

    private ref LineTotal Unknown(TKey key)
    {
        if (_options.UnknownKeys == UnknownKeyPolicy.Throw)
        {
            string ancestor = _axis.TryGetNearestAncestor(key, out int ordinal) ? $" Its nearest ancestor there is {_axis.LabelAt(ordinal)}." : "";
            throw new KeyNotFoundException(
                $"Line {_lines} has the key '{key}', which is not on the axis {_axis.Title}.{ancestor} "
                + $"Set {nameof(RollUpOptions)}.{nameof(RollUpOptions.UnknownKeys)} to keep such lines.");
        }

        _unknown ??= [];
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_unknown, key, out _);
    }
}
