using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using NodaTime;

namespace GovBudget.Classification.Samples.Tests.Notebooks;

/// <summary>What became of the cells of a notebook that ran from the first to the last: what each shows, or what was wrong with one.</summary>
/// <param name="Outputs">The cells of code that ran, each with what it shows.</param>
/// <param name="Fault">The cell that could not run, with its source and why; <see langword="null"/> where all did.</param>
internal sealed partial record NotebookRun(IReadOnlyList<(NotebookCell Cell, NotebookOutput? Output)> Outputs, string? Fault)
{
    // The packages are published nowhere yet: a cell that asks for one gets the assembly that was built.
    private static readonly Dictionary<string, Assembly[]> Packages = new()
    {
        ["GovBudget.Classification"] = [typeof(BudgetAmount).Assembly, typeof(LocalDate).Assembly],
        ["GovBudget.Classification.Disclosures"] = [typeof(BudgetDisclosure).Assembly],
    };

    // The framework alone: what the tests themselves reference is not there for a reader.
    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Runs the cells in order, each with what those before it declared.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">The folder that the notebook is opened in.</param>
    public static async Task<NotebookRun> Of(Notebook notebook, string folder)
    {
        var outputs = new List<(NotebookCell, NotebookOutput?)>();
        ScriptOptions options = ScriptOptions.Default.WithReferences(Framework);
        ScriptState<object>? state = null;
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder;
        try
        {
            foreach (NotebookCell cell in notebook.Cells.Where(static cell => cell.IsCode))
            {
                try
                {
                    options = options.AddReferences(ReferencesOf(cell.Source));
                    string code = PackageLine().Replace(cell.Source, "");
                    state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code, options);
                    outputs.Add((cell, NotebookOutput.Of(state.ReturnValue)));
                }
                catch (Exception problem)
                {
                    return new(outputs, $"{notebook.Name}, cell {cell.Number}:\n{cell.Source}\n{WhatIsWrong(problem)}");
                }
            }
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        return new(outputs, null);
    }

    private static IEnumerable<Assembly> ReferencesOf(string source) => PackageLine().Matches(source).SelectMany(static line =>
        Packages.TryGetValue(line.Groups["package"].Value, out Assembly[]? assemblies)
            ? assemblies
            : throw new InvalidOperationException($"No package of this repository is called {line.Groups["package"].Value}."));

    private static string WhatIsWrong(Exception problem) => problem is CompilationErrorException errors
        ? string.Join('\n', errors.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error))
        : problem.ToString();

    [GeneratedRegex("""^#r "nuget: ?(?<package>[\w.]+)"[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex PackageLine();
}
