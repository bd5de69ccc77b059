using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds items up by codes that are read off them, block by block.</summary>
internal sealed class CodeItemSums<TCode>(CodeAxis<TCode> axis, LineTotals<TCode> totals, CancellationToken cancellationToken)
    where TCode : struct, ISubjectCode<TCode>
{
    private const int FirstItems = 256;

    private CodeSpanSums? _sums;

    // As far as is known beforehand.
    private int _expected;

    public void AddAll<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        _ = items.TryGetNonEnumeratedCount(out _expected);

        // Items that lie in memory side by side are read there: an enumerator would cost as much as the rest.
        if (items is TItem[] array)
        {
            AddEach((ReadOnlySpan<TItem>)array, key, amount);
        }
        else if (items.GetType() == typeof(List<TItem>))
        {
            AddEach(CollectionsMarshal.AsSpan((List<TItem>)items), key, amount);
        }
        else
        {
            AddEach(items, key, amount);
        }

        if (_sums is not null)
        {
            axis.Settle(_sums, totals);
        }
    }

    private void AddEach<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        // Most often nobody knows how many there are: blocks grow with what has come.
        var block = new ItemBlock<TCode>(_expected > 0 ? Math.Min(_expected, ItemBlock<TCode>.MostItems) : FirstItems);
        using IEnumerator<TItem> all = items.GetEnumerator();
        block.Fill(all, key, amount);
        Add(block);
        while (block.IsWhole)
        {
            block = block.Next();
            block.Fill(all, key, amount);
            Add(block);
        }
    }

    private void AddEach<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        var block = new ItemBlock<TCode>(Math.Min(items.Length, ItemBlock<TCode>.MostItems));
        items = items[block.Fill(items, key, amount)..];
        Add(block);
        while (!items.IsEmpty)
        {
            block = block.Next();
            items = items[block.Fill(items, key, amount)..];
            Add(block);
        }
    }

    private void Add(ItemBlock<TCode> block)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Few items are not worth the table that makes many fast.
        _sums ??= axis.SumsFor(Math.Max(block.After, _expected));
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
