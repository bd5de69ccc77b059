using GovBudget.Classification.Aggregation;

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

    public static PeerTotals Of(List<YearPair> pairs)
    {
        var nodes = new Dictionary<string, long>();
        foreach (YearPair pair in pairs)
        {
            long baseYear = pair.Base?.Fen ?? 0;
            long current = pair.Current?.Fen ?? 0;
            nodes.Add(PeerTotals.Base(pair.Node), baseYear);
            nodes.Add(PeerTotals.Current(pair.Node), current);
            nodes.Add(PeerTotals.Change(pair.Node), current - baseYear);
        }

        return new(nodes);
    }
}
