using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds items up by codes that are read off them, block by block.</summary>
internal sealed class CodeItemSums<TCode>(CodeAxis<TCode> axis, LineTotals<TCode> totals, CancellationToken cancellationToken)
    where TCode : struct, ISubjectCode<TCode>
{
    private const int FirstItems = 256;

    private CodeSpanSums? _sums;

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
        while (block.Fill(all, key, amount) > 0)
        {
            Add(block);
            block = block.Next();
        }
    }

    private void AddEach<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        var block = new ItemBlock<TCode>(Math.Min(items.Length, ItemBlock<TCode>.MostItems));
        for (int count = block.Fill(items, key, amount); count > 0; count = block.Fill(items, key, amount))
        {
            Add(block);
            items = items[count..];
            block = block.Next();
        }
    }

    private void Add(ItemBlock<TCode> block)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Few items are not worth the table that makes many fast.
        _sums ??= CodeSpanSums.For(axis, block.After);
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
