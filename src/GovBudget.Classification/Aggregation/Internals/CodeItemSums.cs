using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds items up by codes that are read off them, block by block.</summary>
internal sealed class CodeItemSums<TCode>(CodeAxis<TCode> axis, LineTotals<TCode> totals, CancellationToken cancellationToken)
    where TCode : struct, ISubjectCode<TCode>
{
    private const int FirstItems = 256;

    private CodeSpanSums? _sums;

    // As far as is known beforehand.
    private long _expected;

    public void AddAll<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        // Items that lie in memory side by side are read there: an enumerator would cost as much as the rest.
        ReadOnlySpan<TItem> span = items is TItem[] array ? array : items is List<TItem> list ? CollectionsMarshal.AsSpan(list) : default;
        if (span.IsEmpty)
        {
            AddEach(items, key, amount);
        }
        else
        {
            AddEach(span, key, amount);
        }

        _sums?.Empty(totals);
    }

    private void AddEach<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        // Nobody knows how many there are: blocks grow with what has come.
        var block = new ItemBlock<TCode>(FirstItems);
        using IEnumerator<TItem> all = items.GetEnumerator();
        for (bool isWhole = true; isWhole; block = block.Next())
        {
            block.Fill(all, key, amount);
            isWhole = block.IsWhole;
            Add(block);
        }
    }

    private void AddEach<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        _expected = items.Length;
        var block = new ItemBlock<TCode>(Math.Min(items.Length, ItemBlock<TCode>.MostItems));
        while (!items.IsEmpty)
        {
            items = items[block.Fill(items, key, amount)..];
            Add(block);
            block = block.Next();
        }
    }

    private void Add(ItemBlock<TCode> block)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Few items are not worth the table that makes many fast.
        _sums ??= CodeSpanSums.For(axis, Math.Max(block.After, _expected));
        if (_sums is not null)
        {
            _sums.AddBlock(block.Lines, ahead: 0, totals);
        }
        else
        {
            totals.AddEach(block.Lines, slots: []);
        }
    }
}
