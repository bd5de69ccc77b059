namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>Where the repository stands on this machine, and the folder of originals beside it.</summary>
internal static class Repository
{
    /// <summary>The top folder: the one that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of original documents beside the repository; it need not be there.</summary>
    public static string Originals { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovBudget.Classification.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
