namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>A peer made of two functions: the work, and the reading of its result, which is not timed.</summary>
internal sealed class Peer<TResult>(string task, string name, int threads, Func<TResult> work, Func<TResult, PeerTotals> totals)
    : Peer(task, name, threads)
{
    private TResult? _last;

    public override void Run() => _last = work();

    public override PeerTotals Totals() => totals(_last!);
}
