namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>As <see cref="OriginalsFactAttribute"/>, for a test of many cases.</summary>
public sealed class OriginalsTheoryAttribute : TheoryAttribute
{
    public OriginalsTheoryAttribute(string needed)
    {
        Needed = needed;
        string path = Path.Combine(Repository.Originals, needed);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Skip = $"The original documents shared/{needed}, beside the repository, are not on this machine.";
        }
    }

    public string Needed { get; }
}
