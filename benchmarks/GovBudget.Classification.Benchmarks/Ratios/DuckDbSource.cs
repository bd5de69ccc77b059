using System.Globalization;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>DuckDB, with the plan that a user writes first and with better ones.</summary>
internal sealed class DuckDbSource(Lazy<DuckDbSession> session, CsvLines csv, int threads) : IPeerSource
{
    public IReadOnlyList<string> Names { get; } = [PeerName.DuckDb, PeerName.DuckDbTwoStage, PeerName.DuckDbTuned];

    public IEnumerable<Peer> For(string task)
    {
        DuckDbSession lines = session.Value;
        switch (task)
        {
            case RatioTask.RollUp or RatioTask.RollUpFromCodes:
                return
                [
                    Of(lines, task, PeerName.DuckDb, DuckDbQueries.RollUp("lines"), OfNodes),
                    Of(lines, task, PeerName.DuckDbTwoStage, DuckDbQueries.RollUpTwoStage("lines"), OfNodes),
                    Of(lines, task, PeerName.DuckDbTuned, DuckDbQueries.RollUpTuned("dense"), OfNodes),
                ];
            case RatioTask.CrossTab:
                return
                [
                    Of(lines, task, PeerName.DuckDb, DuckDbQueries.CrossTab(), OfCells),
                    Of(lines, task, PeerName.DuckDbTwoStage, DuckDbQueries.CrossTabTwoStage(), OfCells),
                    Of(lines, task, PeerName.DuckDbTuned, DuckDbQueries.CrossTabTuned(), OfCells),
                ];
            case RatioTask.Variance:
                return
                [
                    Of(lines, task, PeerName.DuckDb, BothYears(DuckDbQueries.RollUp, "lines"), OfYears),
                    Of(lines, task, PeerName.DuckDbTwoStage, BothYears(DuckDbQueries.RollUpTwoStage, "lines"), OfYears),
                    Of(lines, task, PeerName.DuckDbTuned, BothYears(DuckDbQueries.RollUpTuned, "dense"), OfYears),
                ];
            case RatioTask.CsvToRollUp:
                csv.Write();
                return
                [
                    Of(lines, task, PeerName.DuckDb, DuckDbQueries.RollUpCsv(csv.Path), OfNodes),
                    Of(lines, task, PeerName.DuckDbTwoStage, DuckDbQueries.RollUpCsvTwoStage(csv.Path), OfNodes),
                ];
            default:
                return [];
        }
    }

    public void Dispose()
    {
    }

    private static string BothYears(Func<string, string> rollUp, string table) =>
        DuckDbQueries.Variance(rollUp($"{table}_base"), rollUp($"{table}_current"));

    private static PeerTotals OfNodes(List<long[]> rows) => new(rows.ToDictionary(static row => Node(row[0]), static row => row[1]));

    // A fund source of the top level without parts has a row for itself as a group and one for itself as a part, with the same sum.
    private static PeerTotals OfCells(List<long[]> rows)
    {
        var cells = new Dictionary<string, long>();
        foreach (long[] row in rows)
        {
            cells[PeerTotals.Cell(Node(row[0]), row[1] == 0 ? PeerTotals.Total : ((FundSource)row[1]).ToString())] = row[2];
        }

        return new(cells);
    }

    private static PeerTotals OfYears(List<long[]> rows)
    {
        var nodes = new Dictionary<string, long>();
        foreach (long[] row in rows)
        {
            string node = Node(row[0]);
            nodes.Add(PeerTotals.Base(node), row[1]);
            nodes.Add(PeerTotals.Current(node), row[2]);
            nodes.Add(PeerTotals.Change(node), row[3]);
        }

        return new(nodes);
    }

    private static string Node(long code) => code == 0 ? PeerTotals.Total : code.ToString(CultureInfo.InvariantCulture);

    private Peer<List<long[]>> Of(DuckDbSession lines, string task, string name, string sql, Func<List<long[]>, PeerTotals> totals) =>
        new(task, name, threads, () => lines.Query(sql, threads), totals);
}
