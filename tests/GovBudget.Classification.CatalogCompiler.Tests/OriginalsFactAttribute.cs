namespace GovBudget.Classification.CatalogCompiler.Tests;

/// <summary>A test that needs the original fact tables, which are no part of the repository: skipped, with the reason, where they are absent.</summary>
public sealed class OriginalsFactAttribute : FactAttribute
{
    public OriginalsFactAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "The fact tables (folder shared/catalog beside the repository) are not on this machine.";
        }
    }

    /// <summary>The folder of the fact tables, beside the repository.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "catalog"));
}
