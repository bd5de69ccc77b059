namespace GovBudget.Classification.Tests;

/// <summary>Progress at once and in its order, as it was told; then what else is to be done.</summary>
internal sealed class ToldProgress(Action? whenTold = null) : IProgress<long>
{
    public List<long> Values { get; } = [];

    public void Report(long value)
    {
        Values.Add(value);
        whenTold?.Invoke();
    }
}
