using GovBudget.Classification.CatalogCompiler.Constants;

namespace GovBudget.Classification.CatalogCompiler.Tests.Constants;

/// <summary>The committed constants are those of the embedded catalogues; no fact tables are needed.</summary>
public sealed class ConstantsVerbTests
{
    private static readonly string Committed = Path.Combine(Repository.Root, "src", "GovBudget.Classification", "Constants");

    [Fact]
    public void Writing_the_constants_again_gives_the_committed_files() =>
        Assert.All(ConstantsVerb.Files(), static file => Assert.Equal(File.ReadAllText(Path.Combine(Committed, file.Key)).ReplaceLineEndings("\n"), file.Value));

    [Fact]
    public void No_other_file_of_the_folder_claims_to_be_written_by_the_compiler() =>
        Assert.Equal(
            ConstantsVerb.Files().Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Committed, "*.g.cs").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
