namespace GovBudget.Classification.Disclosures.Reading;

/// <summary>Lets a caller stop what goes over lines, tables or relations one by one.</summary>
internal static class Stopping
{
    /// <summary>The same items; asking for the next one throws where the work was stopped.</summary>
    public static IEnumerable<T> StoppedBy<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        foreach (T item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
