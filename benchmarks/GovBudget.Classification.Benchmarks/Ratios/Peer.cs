namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>One way to do one task: what is timed, and what came out, to be compared with what the others find.</summary>
internal abstract class Peer(string task, string name, int threads)
{
    public string Task { get; } = task;

    public string Name { get; } = name;

    public int Threads { get; } = threads;

    /// <summary>Does the task once; this is what is timed.</summary>
    public abstract void Run();

    /// <summary>What the last run found.</summary>
    public abstract PeerTotals Totals();
}
