namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>A test that needs an original document, which is no part of the repository: skipped, with the reason, where it is absent.</summary>
public sealed class OriginalsFactAttribute : FactAttribute
{
    public OriginalsFactAttribute(string needed)
    {
        Needed = needed;
        string path = Path.Combine(Repository.Originals, needed);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Skip = $"The original document shared/{needed}, beside the repository, is not on this machine.";
        }
    }

    public string Needed { get; }
}
