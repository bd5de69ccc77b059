namespace GovBudget.Classification.Samples.Tests;

/// <summary>What README.md shows to a stranger works as it stands there.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Projects = ["GovBudget.Classification", "GovBudget.Classification.Disclosures"];

    [ReadmeFact]
    public void The_example_compiles_and_prints_something()
    {
        string example = CSharpExample(File.ReadAllLines(ReadmeFactAttribute.Readme));
        string folder = Directory.CreateTempSubdirectory("readme-example-").FullName;
        try
        {
            string file = Path.Combine(folder, "example.cs");
            File.WriteAllText(file, example);
            ProgramRun run = FileBasedApp.Build(file).Run();
            Assert.True(run.ExitCode == 0, $"The example fails:\n{run.Error}");
            Assert.NotEmpty(run.Output.Trim());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_example_is_the_first_block_of_C_sharp_with_the_packages_taken_from_source()
    {
        string example = CSharpExample(["# Title", "```bash", "ls", "```", "```csharp", "#:package GovBudget.Classification@0.1.0", "using System;", "```", "```csharp", "no", "```"]);
        Assert.Equal(
            Projects.Select(static project => $"#:project {Path.Combine(Repository.Root, "src", project)}").Append("using System;"),
            example.Split('\n'));
    }

    // The packages are published nowhere yet: the example gets them as projects.
    private static string CSharpExample(IEnumerable<string> readme)
    {
        IEnumerable<string> code = readme
            .SkipWhile(static line => line.Trim() != "```csharp")
            .Skip(1)
            .TakeWhile(static line => line.Trim() != "```")
            .Where(static line => !line.StartsWith("#:", StringComparison.Ordinal));
        return string.Join('\n', Projects.Select(static project => $"#:project {Path.Combine(Repository.Root, "src", project)}").Concat(code));
    }
}
