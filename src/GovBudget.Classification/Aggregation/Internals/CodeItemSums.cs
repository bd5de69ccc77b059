namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds items up by codes that are read off them: gathered in blocks, so that the look-up runs over many at once.</summary>
internal sealed class CodeItemSums<TCode>(CodeAxis<TCode> axis, LineTotals<TCode> totals)
    where TCode : struct, ISubjectCode<TCode>
{
    private const int BlockLength = 1024;

    private readonly TCode[] _codes = new TCode[BlockLength];
    private readonly BudgetAmount[] _amounts = new BudgetAmount[BlockLength];
    private CodeSpanSums? _sums;
    private long _before;

    public void AddAll<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        TCode[] codes = _codes;
        BudgetAmount[] amounts = _amounts;
        int count = 0;
        foreach (TItem item in items)
        {
            TCode code = key(item);
            if (amount(item) is not { } present)
            {
                // First what stands before it, so that every line keeps its number.
                AddBlock(count);
                count = 0;
                totals.AddAtLine(_before++, code, amount: null);
                continue;
            }

            codes[count] = code;
            amounts[count] = present;
            if (++count == BlockLength)
            {
                AddBlock(count);
                count = 0;
            }
        }

        AddBlock(count);
        _sums?.Empty(totals);
    }

    private void AddBlock(int count)
    {
        // Few items are not worth the table that makes many fast.
        _sums ??= CodeSpanSums.For(axis.Keys, _before + count);
        if (_sums is not null)
        {
            _sums.AddAll<TCode>(_codes.AsSpan(0, count), _amounts.AsSpan(0, count), _before, totals);
        }
        else
        {
            for (int i = 0; i < count; i++)
            {
                totals.AddAtLine(_before + i, _codes[i], _amounts[i]);
            }
        }

        _before += count;
    }
}
