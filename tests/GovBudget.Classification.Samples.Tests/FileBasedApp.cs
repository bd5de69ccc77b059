namespace GovBudget.Classification.Samples.Tests;

/// <summary>A program of one file (<c>dotnet run docs/samples/describe.cs</c>), built once and run many times.</summary>
internal sealed class FileBasedApp
{
    // Two builds at a time would write the same output of the projects that both reference.
    private static readonly Lock OneBuildAtATime = new();
    private static readonly Dictionary<string, FileBasedApp> Built = [];

    private readonly string _assembly;

    private FileBasedApp(string assembly) => _assembly = assembly;

    /// <summary>Builds a program, once in a test run.</summary>
    /// <param name="path">The path of the file, from the top folder of the repository.</param>
    public static FileBasedApp Build(string path)
    {
        lock (OneBuildAtATime)
        {
            if (!Built.TryGetValue(path, out FileBasedApp? app))
            {
                var build = ProgramRun.Of(["build", path, "-t:Build", "-getProperty:TargetPath"]);
                Assert.True(build.ExitCode == 0, $"{path} does not build:\n{build.Output}{build.Error}");
                app = Built[path] = new(build.Output.Trim());
            }

            return app;
        }
    }

    /// <summary>Runs the program in the top folder of the repository.</summary>
    public ProgramRun Run(params IEnumerable<string> arguments) => ProgramRun.Of([_assembly, .. arguments]);

    /// <summary>Runs the program with a text on its standard input.</summary>
    public ProgramRun RunWithInput(string input, params IEnumerable<string> arguments) => ProgramRun.Of([_assembly, .. arguments], input);
}
