using System.Diagnostics;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>Times peers in this process, after they have been warmed up.</summary>
internal static class PeerTimer
{
    // Methods are compiled at the highest tier after 30 calls; slow peers have nearly all their time in loops that are replaced while they run.
    private const int WarmUpRuns = 40;
    private const int FewestRuns = 3;
    private const int MostRuns = 51;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(900);

    /// <summary>Times peers turn by turn, so that whatever else the machine does meanwhile meets all of them alike.</summary>
    public static IReadOnlyList<Measurement> Measure(IReadOnlyList<Peer> peers)
    {
        GC.Collect();
        int[] planned = [.. peers.Select(RunsAfterWarmUp)];
        var times = peers.Select(static _ => new List<TimeSpan>()).ToArray();
        long[] allocated = [.. peers.Select(static _ => long.MaxValue)];
        for (int round = 0; round < planned.Max(); round++)
        {
            for (int i = 0; i < peers.Count; i++)
            {
                if (round < planned[i])
                {
                    (TimeSpan time, long bytes) = RunOnce(peers[i]);
                    times[i].Add(time);
                    allocated[i] = Math.Min(allocated[i], bytes);
                }
            }
        }

        return [.. peers.Select((peer, i) => Summary(peer, times[i], allocated[i]))];
    }

    private static int RunsAfterWarmUp(Peer peer)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan last;
        int runs = 0;
        do
        {
            last = RunOnce(peer).Time;
        }
        while (++runs < WarmUpRuns && Stopwatch.GetElapsedTime(start) < WarmUp);

        // The compiler works in the background and waits until nothing new has been called for 100 ms.
        Thread.Sleep(120);
        int fewest = last > Slow ? 1 : FewestRuns;
        return Math.Clamp((int)(Budget / (last + TimeSpan.FromTicks(1))), fewest, MostRuns) | 1;
    }

    private static (TimeSpan Time, long Bytes) RunOnce(Peer peer)
    {
        long before = AllocatedBytes(peer);
        long start = Stopwatch.GetTimestamp();
        peer.Run();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return (time, AllocatedBytes(peer) - before);
    }

    private static long AllocatedBytes(Peer peer) =>
        peer.Threads == 1 ? GC.GetAllocatedBytesForCurrentThread() : GC.GetTotalAllocatedBytes(precise: true);

    private static Measurement Summary(Peer peer, List<TimeSpan> times, long allocated)
    {
        times.Sort();
        return new(peer.Task, peer.Name, peer.Threads, times[times.Count / 2].TotalMilliseconds, times[0].TotalMilliseconds, times.Count, allocated);
    }
}
