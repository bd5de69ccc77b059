namespace GovBudget.Classification.Samples.Tests;

/// <summary>What the readmes show to a stranger works as it stands there.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/zh-CN/README.md")]
    public void The_example_compiles_and_prints_what_stands_below_it(string readme)
    {
        string[] blocks = Blocks(readme);
        string folder = Directory.CreateTempSubdirectory("readme-example-").FullName;
        try
        {
            string file = Path.Combine(folder, "example.cs");
            File.WriteAllText(file, $"{Project("GovBudget.Classification")}{Project("GovBudget.Classification.Disclosures")}{blocks[0]}");
            ProgramRun run = FileBasedApp.Build(file).Run();
            Assert.True(run.ExitCode == 0, $"The example fails:\n{run.Error}");
            Assert.Equal(blocks[1], run.Output.ReplaceLineEndings("\n"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The packages are published nowhere yet: the example gets them as projects.
    private static string Project(string name) => $"#:project {Path.Combine(Repository.Root, "src", name)}\n";

    // The blocks of code from the first one in C# on.
    private static string[] Blocks(string readme)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n");
        int start = text.IndexOf("```csharp\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{readme} has no example.");

        // Between two fences stands a block, then text, then a block, and so on.
        return [.. text[start..].Split("```").Where(static (_, i) => i % 2 == 1).Select(static block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])];
    }
}
