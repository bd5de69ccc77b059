namespace GovBudget.Classification.Samples.Tests;

/// <summary>A test of README.md: skipped, with the reason, while there is none.</summary>
public sealed class ReadmeFactAttribute : FactAttribute
{
    public ReadmeFactAttribute()
    {
        if (!File.Exists(Readme))
        {
            Skip = "There is no README.md yet.";
        }
    }

    /// <summary>The path of README.md.</summary>
    public static string Readme { get; } = Path.Combine(Repository.Root, "README.md");
}
