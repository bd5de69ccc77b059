using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>Rounds contributions as amounts are rounded: from the top down, with every sum true.</summary>
internal sealed class ContributionRounding<TKey>
    where TKey : notnull
{
    private const int MostDecimals = 6;
    private const int PercentDecimals = 2;
    private const int None = -1;

    private readonly VarianceTable<TKey> _table;
    private readonly int _decimals;
    private readonly List<int> _parents = [];
    private readonly List<RoundedPart> _parts = [];

    public ContributionRounding(VarianceTable<TKey> table, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        _table = table;
        _decimals = decimals;
    }

    public decimal?[] Run()
    {
        var points = new decimal?[_table.Nodes.Length];
        if (_table.Total.Contribution is null)
        {
            return points;
        }

        int[] partOf = AddAll();
        RoundedPart[] parts = [.. _parts];
        TreeRounding.Round([.. _parents], parts);
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = partOf[i] == None ? null : (decimal)parts[partOf[i]].Shown / PowersOfTen.Of(_decimals);
        }

        return points;
    }

    /// <summary>Lays the changes out as a tree of parts below the total.</summary>
    private int[] AddAll()
    {
        var partOf = new int[_table.Nodes.Length];
        Int128[] own = _table.OwnChanges();
        var open = new List<int> { Add(None, _table.Total.ChangeInFen) };
        for (int i = 0; i < partOf.Length; i++)
        {
            VarianceNode<TKey> node = _table.Nodes[i];
            open.RemoveRange(node.Depth + 1, open.Count - node.Depth - 1);
            partOf[i] = node.State == VarianceState.BothAbsent ? None : Add(open[^1], node.ChangeInFen);
            open.Add(partOf[i]);
            if (own[i] != 0 && i + 1 < partOf.Length && _table.Nodes[i + 1].Depth > node.Depth)
            {
                Add(partOf[i], own[i]);
            }
        }

        return partOf;
    }

    private int Add(int parent, Int128 change)
    {
        _parents.Add(parent);
        _parts.Add(RoundedPart.Of(change * PowersOfTen.Of(_decimals + PercentDecimals), Int128.Abs(_table.Total.Base!.Value.Fen)));
        return _parts.Count - 1;
    }
}
