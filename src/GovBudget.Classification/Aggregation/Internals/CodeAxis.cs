using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>An axis of codes, which tell their ancestors by their digits.</summary>
internal sealed class CodeAxis<TCode> : Axis<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly OrdinalPages _pages;
    private readonly Lazy<ItemPlaces?> _items;

    // Kept for the next roll-up, as long as there is none at work: it lies where only a full collection clears.
    private CodeSpanSums? _sums;

    public CodeAxis(AxisTree<TCode> tree)
        : base(TitleOf(TCode.Scheme), tree)
    {
        _pages = OrdinalPages.Of<TCode>(tree.Keys);
        _items = new(() => ItemPlaces.Of<TCode>(tree.Keys));
    }

    /// <summary>Sums for so many lines, where they pay; <see cref="Settle"/> takes them back.</summary>
    public CodeSpanSums? SumsFor(long lines)
    {
        // The table of places is made when it is first needed, for it takes 2 bytes for each possible item.
        if (lines < CodeSpanSums.WorthATable || !BitConverter.IsLittleEndian || _items.Value is not { } places)
        {
            return null;
        }

        return Interlocked.Exchange(ref _sums, null) ?? new(places, Count);
    }

    /// <summary>Gives what sums hold to totals, and keeps them for the next who asks. Whoever was stopped by an error leaves them to the collector.</summary>
    public void Settle(CodeSpanSums sums, LineTotals<TCode> totals)
    {
        sums.Empty(totals);
        Volatile.Write(ref _sums, sums);
    }

    public override bool TryGetOrdinal(TCode key, out int ordinal)
    {
        bool isFound = _pages.TryGet(key.Packed, out ordinal);
        ordinal = isFound ? ordinal : -1;
        return isFound;
    }

    public override bool TryGetNearestAncestor(TCode key, out int ordinal)
    {
        for (TCode? ancestor = key.Parent; ancestor is { } code; ancestor = code.Parent)
        {
            if (TryGetOrdinal(code, out ordinal))
            {
                return true;
            }
        }

        ordinal = -1;
        return false;
    }

    internal override void AddAll(ReadOnlySpan<TCode> keys, ReadOnlySpan<BudgetAmount> amounts, LineTotals<TCode> totals, CancellationToken cancellationToken)
    {
        if (SumsFor(keys.Length) is { } sums)
        {
            sums.AddAll(keys, amounts, totals, cancellationToken);
            Settle(sums, totals);
        }
        else
        {
            base.AddAll(keys, amounts, totals, cancellationToken);
        }
    }

    internal override void AddAll<TItem>(
        IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount, LineTotals<TCode> totals, CancellationToken cancellationToken) =>
        new CodeItemSums<TCode>(this, totals, cancellationToken).AddAll(items, key, amount);

    internal override string Label(TCode key, string name) => key.IsNone ? name : $"{key} {name}";

    internal override string UnknownName(TCode key) => key.IsNone ? "无科目编码" : "目录外科目";

    internal override bool IsAncestor(TCode key, TCode other) => key.IsAncestorOf(other);

    internal override int PlaceOf(TCode key)
    {
        int place = Keys.BinarySearch(key);
        return place < 0 ? ~place : place;
    }

    internal override int Compare(TCode left, TCode right) => left.CompareTo(right);

    /// <summary>What the subjects of a scheme are called together.</summary>
    internal static string TitleOf(SubjectScheme scheme) => scheme == SubjectScheme.None ? "科目" : scheme.ChineseName;
}
