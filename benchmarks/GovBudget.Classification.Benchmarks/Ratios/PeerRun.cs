using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>One run of a peer.</summary>
/// <param name="Time">The time on the clock.</param>
/// <param name="CpuTime">The processor time of the whole process.</param>
/// <param name="AllocatedBytes">What was allocated on the managed heap.</param>
internal readonly record struct PeerRun(TimeSpan Time, TimeSpan CpuTime, long AllocatedBytes)
{
    [SuppressMessage("Interoperability", "CA1416:Validate platform compatibility", Justification = "Benchmarks run on desktops and servers.")]
    public static PeerRun Of(Peer peer)
    {
        // As BenchmarkDotNet does: no run clears away what the one before left, nor has to ask the system for memory because that is still there.
        GC.Collect();
        long allocated = AllocatedUntilNow(peer);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        peer.Run();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        return new(time, cpu, AllocatedUntilNow(peer) - allocated);
    }

    private static long AllocatedUntilNow(Peer peer) =>
        peer.Threads == 1 ? GC.GetAllocatedBytesForCurrentThread() : GC.GetTotalAllocatedBytes(precise: true);
}
