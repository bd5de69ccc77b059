using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.Tests.Catalogs.Quality;

public sealed class CatalogChecksTests
{
    [Fact]
    public void Codes_count_from_1_and_names_are_those_of_the_members()
    {
        Assert.Equal(Enumerable.Range(1, CatalogChecks.All.Length).Select(static number => $"GBC{number:000}"), CatalogChecks.All.Select(static check => check.Code));
        Assert.Equal(
            typeof(CatalogChecks).GetProperties().Where(static property => property.PropertyType == typeof(CatalogCheck)).Select(static property => property.Name).Order(StringComparer.Ordinal),
            CatalogChecks.All.Select(static check => check.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_documentation_lists_each_check_as_the_code_has_it()
    {
        string[] documented = [.. File.ReadLines(Path.Combine(Root(), "docs/catalogue-quality.md")).Where(static line => line.StartsWith("| GBC", StringComparison.Ordinal))];

        Assert.Equal(CatalogChecks.All.Select(static check => $"| {check.Code} | {check.Name} | {check.Severity} | {check.Rule} |"), documented);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovBudget.Classification.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
