namespace GovBudget.Classification.Samples.Tests;

/// <summary>A program of one file (<c>dotnet run docs/samples/describe.cs</c>), built once and run many times.</summary>
internal sealed class FileBasedApp
{
    // Two builds at a time would write the same output of the projects that both reference.
    private static readonly Lock OneBuildAtATime = new();

    private readonly string _assembly;

    private FileBasedApp(string assembly) => _assembly = assembly;

    /// <summary>Builds a program.</summary>
    /// <param name="path">The path of the file, from the top folder of the repository.</param>
    public static FileBasedApp Build(string path)
    {
        lock (OneBuildAtATime)
        {
            var build = ProgramRun.Of(["build", path, "-t:Build", "-getProperty:TargetPath"]);
            Assert.True(build.ExitCode == 0, $"{path} does not build:\n{build.Output}{build.Error}");
            return new(build.Output.Trim());
        }
    }

    /// <summary>Runs the program in the top folder of the repository.</summary>
    public ProgramRun Run(params IEnumerable<string> arguments) => ProgramRun.Of([_assembly, .. arguments]);

    /// <summary>Runs the program with a text on its standard input.</summary>
    public ProgramRun RunWithInput(string input, params IEnumerable<string> arguments) => ProgramRun.Of([_assembly, .. arguments], input);
}
