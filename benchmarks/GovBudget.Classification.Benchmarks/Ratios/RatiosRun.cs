using System.Globalization;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>One run of the command: the data, the peers, and what was measured so far.</summary>
internal sealed class RatiosRun : IDisposable
{
    private readonly RatiosOptions _options;
    private readonly CsvLines _csv;
    private readonly Lazy<DuckDbSession> _duckDb;
    private readonly List<IPeerSource> _sources;
    private readonly List<Measurement> _measurements = [];
    private readonly List<string> _differences = [];

    public RatiosRun(RatiosOptions options)
    {
        _options = options;
        var data = new BudgetData(options.Rows);
        _csv = new(data);
        _duckDb = new(() => new(data));
        var tables = new Lazy<BudgetTables>(() => new(data));
        int[] threads = options.Threads == 1 ? [1] : [1, options.Threads];
        _sources =
        [
            .. threads.Select(count => new LimitSource(data, _csv, count)),
            .. threads.Select(count => new OurSource(data, tables, count)),
            new OurCodeSource(data),
            new OurCsvSource(data, _csv),
            .. threads.Select(count => new DuckDbSource(_duckDb, _csv, count)),
            new CodeSource(data),
            new DataAnalysisSource(data),
            new LinqSource(data),
        ];
    }

    public IReadOnlyList<Measurement> Measurements => _measurements;

    /// <summary>Where two peers found different sums.</summary>
    public IReadOnlyList<string> Differences => _differences;

    public void Measure(string task)
    {
        var measured = new List<Peer>();
        foreach (IGrouping<int, Peer> group in PeersOf(task).GroupBy(static peer => peer.Threads))
        {
            Peer[] peers = [.. group];
            Report(PeerTimer.Measure(peers));
            measured.AddRange(peers);
        }

        Compare(measured);
    }

    public void Dispose()
    {
        _sources.ForEach(static source => source.Dispose());
        if (_duckDb.IsValueCreated)
        {
            _duckDb.Value.Dispose();
        }

        _csv.Dispose();
    }

    // A source is only asked where one of its peers is wanted: asking makes the data that the peer works on.
    private IEnumerable<Peer> PeersOf(string task) => _sources
        .Where(source => source.Names.Any(_options.Peers.Contains))
        .SelectMany(source => source.For(task))
        .Where(peer => _options.Peers.Contains(peer.Name));

    private void Report(IReadOnlyList<Measurement> measurements)
    {
        _measurements.AddRange(measurements);
        foreach (Measurement measurement in measurements)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{measurement.Task} {measurement.Peer} {measurement.Threads}: {measurement.MedianMilliseconds:0.00} ms"));
        }
    }

    private void Compare(List<Peer> peers)
    {
        Peer? reference = peers.Find(static peer => peer.Name == PeerName.Ours) ?? peers.Find(static peer => peer.Name != PeerName.Limit);
        if (reference is null)
        {
            return;
        }

        PeerTotals expected = reference.Totals();
        foreach (Peer peer in peers.Where(peer => peer != reference))
        {
            if (expected.DifferenceFrom(peer.Totals()) is { } difference)
            {
                _differences.Add($"{peer.Task}, {reference.Name} and {peer.Name} ({peer.Threads} threads): {difference}");
            }
        }
    }
}
