namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>One engine, with the tasks it can do.</summary>
internal interface IPeerSource : IDisposable
{
    /// <summary>The names of its peers.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The peers of a task; what they need is made before they are returned. None where the engine does not do the task.</summary>
    IEnumerable<Peer> For(string task);
}
