namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>One pass over the pieces of a table, by as many threads as pay.</summary>
internal static class TablePass
{
    /// <summary>From so many lines on a second thread pays: below, starting it takes longer than the work.</summary>
    private const long WorthAThread = 500_000;

    /// <summary>Runs a pass.</summary>
    /// <typeparam name="TState">What one thread makes.</typeparam>
    /// <param name="lines">How many lines there are.</param>
    /// <param name="segments">In how many pieces.</param>
    /// <param name="options">The most threads.</param>
    /// <param name="start">Makes the state of a thread.</param>
    /// <param name="work">Takes a piece into the state.</param>
    /// <param name="cancellationToken">Asked before each piece.</param>
    /// <returns>What each thread made. Sums are exact, so it does not matter which thread took which piece.</returns>
    public static TState[] Run<TState>(
        long lines, int segments, RollUpOptions options, Func<TState> start, Action<TState, int> work, CancellationToken cancellationToken)
    {
        int threads = (int)Math.Clamp(lines / WorthAThread, 1, options.MaxThreads > 0 ? options.MaxThreads : Environment.ProcessorCount);
        var states = new TState[Math.Min(threads, Math.Max(segments, 1))];
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = start();
        }

        int next = -1;
        void RunOne(int thread)
        {
            for (int segment = Interlocked.Increment(ref next); segment < segments; segment = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(states[thread], segment);
            }
        }

        if (states.Length == 1)
        {
            RunOne(0);
        }
        else
        {
            Parallel.For(0, states.Length, new ParallelOptions { MaxDegreeOfParallelism = states.Length, CancellationToken = cancellationToken }, RunOne);
        }

        return states;
    }
}
