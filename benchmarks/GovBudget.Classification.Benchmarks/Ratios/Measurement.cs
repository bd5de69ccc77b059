namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>What was measured of one peer.</summary>
internal sealed record Measurement(string Task, string Peer, int Threads, double MedianMilliseconds, double FastestMilliseconds, int Runs, long AllocatedBytes);
