using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>docs/samples/README.md names every sample, what it shows to be typed runs, and its replacement of a project by a package holds.</summary>
public sealed partial class SamplesReadmeTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "docs", "samples");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Samples, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Programs => [.. Directory.GetFiles(Samples, "*.cs").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Commands => [.. Command().Matches(Readme).Select(static command => command.Groups["arguments"].Value)];

    [Fact]
    public void Every_sample_file_and_notebook_is_named()
    {
        string[] files =
        [
            .. Directory.GetFiles(Samples, "*", SearchOption.AllDirectories).Select(static path => Path.GetRelativePath(Samples, path).Replace('\\', '/')).Where(static file => file != "README.md"),
        ];
        Assert.NotEmpty(files);
        Assert.All(files, static file => Assert.Contains($"`{file}`", Readme, StringComparison.Ordinal));
        Assert.All(Notebooks.Notebook.Names, static name => Assert.Contains($"(../notebooks/{name}.ipynb)", Readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_has_a_command_that_starts_it(string program) =>
        Assert.Single(Command().Matches(Readme), command => $"{command.Groups["arguments"].Value} ".StartsWith($"docs/samples/{program} ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_projects_of_a_program_are_packages_of_the_same_name(string program)
    {
        string[] projects = [.. ProjectLine().Matches(File.ReadAllText(Path.Combine(Samples, program))).Select(static line => line.Groups["path"].Value)];
        Assert.NotEmpty(projects);
        Assert.All(projects, static project =>
        {
            string name = Path.GetFileName(project);
            var file = XDocument.Load(Path.Combine(Samples, project, $"{name}.csproj"));
            Assert.Equal(name, file.Descendants("PackageId").SingleOrDefault()?.Value ?? name);
            Assert.NotEqual("false", file.Descendants("IsPackable").SingleOrDefault()?.Value);
            Assert.Contains($"| `#:project {project}` | `#:package {name}@{Version}` |", Readme, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_runs_on_a_fresh_clone(string arguments)
    {
        string[] parts = arguments.Split(" -- ");
        ProgramRun run = FileBasedApp.Build(parts[0]).Run(parts.Length > 1 ? parts[1].Split(' ') : []);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.NotEmpty(run.Output);
    }

    private static string Version => ((string[])["Directory.Build.props", Path.Combine("src", "Directory.Build.props")])
        .Select(static file => Path.Combine(Repository.Root, file)).Where(File.Exists)
        .SelectMany(static path => XDocument.Load(path).Descendants().Where(static element => element.Name.LocalName is "Version" or "VersionPrefix"))
        .Single().Value;

    [GeneratedRegex("^#:project (?<path>.+)$", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();

    [GeneratedRegex("`dotnet run (?<arguments>[^`]+)`")]
    private static partial Regex Command();
}
