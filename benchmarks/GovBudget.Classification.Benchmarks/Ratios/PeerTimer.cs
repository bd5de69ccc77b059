namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>Times peers in this process, after they have been warmed up.</summary>
internal static class PeerTimer
{
    // A method is measured by the runtime after 30 calls, and after 30 more compiled for good with what was measured; each is done in the
    // background, and only when nothing new has been called for 100 ms. What a peer calls once a run needs all of that before it is timed.
    private const int WarmUpRounds = 3;
    private const int WarmUpRuns = 40;
    private const int FewestRuns = 5;
    private const int MostRuns = 51;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    // Longer than the first run of any peer that is worth warming up: that one waits for its code to be compiled.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(900);

    /// <summary>Times peers turn by turn, so that whatever else the machine does meanwhile meets all of them alike.</summary>
    public static IReadOnlyList<Measurement> Measure(IReadOnlyList<Peer> peers)
    {
        GC.Collect();
        int[] planned = [.. peers.Select(RunsAfterWarmUp)];
        var runs = peers.Select(static _ => new List<PeerRun>()).ToArray();
        int rounds = planned.Max();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < peers.Count; i++)
            {
                // Peers with fewer runs have them spread over all rounds.
                if ((round + 1) * planned[i] / rounds > round * planned[i] / rounds)
                {
                    runs[i].Add(PeerRun.Of(peers[i]));
                }
            }
        }

        return [.. peers.Select((peer, i) => Summary(peer, runs[i]))];
    }

    private static int RunsAfterWarmUp(Peer peer)
    {
        TimeSpan fastest = TimeSpan.MaxValue;
        for (int round = 0; round < WarmUpRounds; round++)
        {
            TimeSpan all = TimeSpan.Zero;
            for (int runs = 0; runs < WarmUpRuns && all < WarmUp; runs++)
            {
                TimeSpan time = PeerRun.Of(peer).Time;
                all += time;
                fastest = time < fastest ? time : fastest;
            }

            if (fastest > Slow)
            {
                return 1;
            }

            Thread.Sleep(Pause);
        }

        return Math.Clamp((int)(Budget / (fastest + TimeSpan.FromTicks(1))), FewestRuns, MostRuns) | 1;
    }

    private static Measurement Summary(Peer peer, List<PeerRun> runs) => new(
        peer.Task,
        peer.Name,
        peer.Threads,
        Median(runs.Select(static run => run.Time)),
        runs.Min(static run => run.Time).TotalMilliseconds,
        Median(runs.Select(static run => run.CpuTime)),
        runs.Count,
        runs.Min(static run => run.AllocatedBytes));

    private static double Median(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2].TotalMilliseconds;
    }
}
