using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>Reads the results of this library.</summary>
internal static class OurTotals
{
    public static PeerTotals Of(RollUp<FunctionalCode> rollUp)
    {
        var nodes = rollUp.Nodes.ToDictionary(static node => node.Key.ToString(), static node => node.Inclusive!.Value.Fen);
        nodes.Add(PeerTotals.Total, rollUp.Total!.Value.Fen);
        return new(nodes);
    }

    public static PeerTotals Of(CrossTab<FunctionalCode, FundSource> cross)
    {
        var cells = new Dictionary<string, long>();
        for (int row = 0; row < cross.Rows.Nodes.Length; row++)
        {
            RollUpNode<FunctionalCode> rowNode = cross.Rows.Nodes[row];
            cells.Add(PeerTotals.Cell(rowNode.Key.ToString(), PeerTotals.Total), rowNode.Inclusive!.Value.Fen);
            for (int column = 0; column < cross.Columns.Nodes.Length; column++)
            {
                if (cross[row, column] is { } amount)
                {
                    cells.Add(PeerTotals.Cell(rowNode.Key.ToString(), cross.Columns.Nodes[column].Key.ToString()), amount.Fen);
                }
            }
        }

        foreach (RollUpNode<FundSource> column in cross.Columns.Nodes)
        {
            cells.Add(PeerTotals.Cell(PeerTotals.Total, column.Key.ToString()), column.Inclusive!.Value.Fen);
        }

        cells.Add(PeerTotals.Cell(PeerTotals.Total, PeerTotals.Total), cross.Total!.Value.Fen);
        return new(cells);
    }

    public static PeerTotals Of(VarianceTable<FunctionalCode> table)
    {
        var nodes = new Dictionary<string, long>();
        foreach (VarianceNode<FunctionalCode> node in table.Nodes.Append(table.Total))
        {
            string key = node.HasKey ? node.Key.ToString() : PeerTotals.Total;
            nodes.Add(PeerTotals.Base(key), node.Base?.Fen ?? 0);
            nodes.Add(PeerTotals.Current(key), node.Current?.Fen ?? 0);
            nodes.Add(PeerTotals.Change(key), node.Change?.Fen ?? 0);
        }

        return new(nodes);
    }
}
