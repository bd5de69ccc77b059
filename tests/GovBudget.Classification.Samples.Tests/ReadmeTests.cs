using System.Text.RegularExpressions;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>What the readmes show to a stranger works as it stands there.</summary>
public sealed partial class ReadmeTests
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

    // The page of the samples runs its commands; what the readmes show is among them.
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/zh-CN/README.md")]
    public void The_commands_are_those_that_a_test_runs(string readme)
    {
        string samples = TextOf("docs/samples/README.md");
        string[] commands = [.. SampleCommand().Matches(TextOf(readme)).Select(static match => match.Value)];
        Assert.True(commands.Length >= 5);
        Assert.All(commands, command => Assert.Contains($"`{command}`", samples, StringComparison.Ordinal));
    }

    // What is told in one language and not in the other is the work that was forgotten.
    [Fact]
    public void Both_languages_have_the_same_sections_commands_types_and_pages()
    {
        (string english, string chinese) = (TextOf("README.md"), TextOf("docs/zh-CN/README.md"));
        Assert.Equal(Heading().Matches(english).Select(static match => match.Length - match.Value.TrimStart('#').Length), Heading().Matches(chinese).Select(static match => match.Length - match.Value.TrimStart('#').Length));
        Assert.Equal(PagesOf("README.md", english), PagesOf("docs/zh-CN/README.md", chinese));
        Assert.Equal(CodeIn(english), CodeIn(chinese));
    }

    private static string[] PagesOf(string readme, string text) =>
    [
        .. Link().Matches(text).Select(match => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(readme)!, match.Groups["path"].Value))))
            .Where(static page => page is not "README.md" && page != Path.Combine("docs", "zh-CN", "README.md")).Distinct().Order(StringComparer.Ordinal),
    ];

    private static string[] CodeIn(string text) => [.. Code().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static string TextOf(string readme) => File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n");

    [GeneratedRegex("^dotnet run docs/samples/.+$", RegexOptions.Multiline)]
    private static partial Regex SampleCommand();

    [GeneratedRegex(@"^#+ .+$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=^|[^`])`[^`\n]+`(?=[^`]|$)")]
    private static partial Regex Code();

    // The packages are published nowhere yet: the example gets them as projects.
    private static string Project(string name) => $"#:project {Path.Combine(Repository.Root, "src", name)}\n";

    // The blocks of code from the first one in C# on.
    private static string[] Blocks(string readme)
    {
        string text = TextOf(readme);
        int start = text.IndexOf("```csharp\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{readme} has no example.");

        // Between two fences stands a block, then text, then a block, and so on.
        return [.. text[start..].Split("```").Where(static (_, i) => i % 2 == 1).Select(static block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])];
    }
}
