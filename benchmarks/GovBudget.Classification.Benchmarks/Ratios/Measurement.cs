namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>What was measured of one peer.</summary>
/// <param name="MedianMilliseconds">The median of the times on the clock.</param>
/// <param name="MedianCpuMilliseconds">The median of the processor time of the whole process.</param>
internal sealed record Measurement(
    string Task, string Peer, int Threads, double MedianMilliseconds, double FastestMilliseconds, double MedianCpuMilliseconds, int Runs, long AllocatedBytes);
