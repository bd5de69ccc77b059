namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Puts the rows of a catalogue in the order of code, account, time, and finds where each code begins.</summary>
internal sealed class RowOrder(CatalogColumns columns)
{
    public static void Apply(CatalogColumns columns)
    {
        var order = new RowOrder(columns);
        if (!order.IsKept())
        {
            // Compiled files are in order; one written by hand need not be.
            order.Sort();
        }

        columns.CodeRows = order.CodeRows();
    }

    private bool IsKept()
    {
        for (int i = 1; i < columns.Count; i++)
        {
            if (Compare(i - 1, i) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Sort()
    {
        int[] order = new int[columns.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => Compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));
        Permute(columns.Lines, order);
        Permute(columns.Codes, order);
        Permute(columns.Accounts, order);
        Permute(columns.Firsts, order);
        Permute(columns.Lasts, order);
    }

    private int Compare(int a, int b)
    {
        int byCode = columns.Codes[a].CompareTo(columns.Codes[b]);
        int byAccount = byCode != 0 ? byCode : columns.Accounts[a].CompareTo(columns.Accounts[b]);
        return byAccount != 0 ? byAccount : columns.Firsts[a].CompareTo(columns.Firsts[b]);
    }

    private static void Permute<T>(T[] column, int[] order)
    {
        T[] before = [.. column];
        for (int i = 0; i < order.Length; i++)
        {
            column[i] = before[order[i]];
        }
    }

    private int[] CodeRows()
    {
        var rows = new List<int>();
        for (int row = 0; row < columns.Count; row++)
        {
            if (row == 0 || columns.Codes[row] != columns.Codes[row - 1])
            {
                rows.Add(row);
            }
        }

        rows.Add(columns.Count);
        return [.. rows];
    }
}
