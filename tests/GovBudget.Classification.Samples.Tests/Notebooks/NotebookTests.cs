namespace GovBudget.Classification.Samples.Tests.Notebooks;

/// <summary>Every notebook runs from its first cell to its last and shows what is stored in it.</summary>
public sealed class NotebookTests
{
    public static TheoryData<string> Names => [.. Notebook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_runs_and_shows_what_is_stored(string name)
    {
        Notebook notebook = Notebook.Read(name);
        NotebookRun run = await NotebookRun.Of(notebook, Notebook.Folder);
        Assert.True(run.Fault is null, run.Fault);
        if (StoredOutputs.AreRewritten)
        {
            Store(run);
            notebook.Save();
            return;
        }

        string[] drifts = DriftsOf(run, name);
        Assert.True(drifts.Length == 0, string.Join('\n', drifts));
    }

    [Theory]
    [InlineData("docs", "notebooks")]
    [InlineData]
    [InlineData("docs", "samples", "data")]
    public async Task The_first_cell_finds_the_samples_from_anywhere_in_the_repository(params string[] folder)
    {
        Notebook tour = Notebook.Read("tour");
        Notebook first = Notebook.OfCode(tour.Cells.First(static cell => cell.IsCode).Source, """File.Exists("docs/samples/data/datong-2026.txt")""");
        NotebookRun run = await NotebookRun.Of(first, Path.Combine([Repository.Root, .. folder]));
        Assert.True(run.Fault is null, run.Fault);
        Assert.Equal("True", run.Outputs[^1].Output?.Text);
    }

    [Fact]
    public async Task Outside_of_a_clone_the_first_cell_says_what_is_missing()
    {
        string elsewhere = Directory.CreateTempSubdirectory("no-clone-").FullName;
        NotebookRun run = await NotebookRun.Of(Notebook.OfCode(Notebook.Read("tour").Cells.First(static cell => cell.IsCode).Source), elsewhere);
        Directory.Delete(elsewhere);
        Assert.Contains("docs/samples", run.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int three = two + 1;", "error CS0103")]
    [InlineData("int.Parse(\"three\")", "FormatException")]
    [InlineData("#r \"nuget: Some.Other.Package\"\n3", "Some.Other.Package")]
    public async Task A_cell_that_is_broken_is_named_with_its_source_and_its_error(string broken, string error)
    {
        NotebookRun run = await NotebookRun.Of(Notebook.OfCode("int one = 1;", broken, "one"), Repository.Root);
        Assert.Single(run.Outputs);
        Assert.StartsWith($"example, cell 2:\n{broken}\n", run.Fault, StringComparison.Ordinal);
        Assert.Contains(error, run.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_cell_declares_is_there_for_those_behind_it()
    {
        NotebookRun run = await NotebookRun.Of(Notebook.OfCode("using System.Linq;\nint one = 1;\nint Twice(int of) => 2 * of;", "Enumerable.Range(one, Twice(one))"), Repository.Root);
        Assert.Equal([null, "1\n2"], run.Outputs.Select(static cell => cell.Output?.Text));
    }

    [Fact]
    public async Task An_output_that_is_not_the_stored_one_is_a_drift_until_it_is_stored()
    {
        Notebook notebook = Notebook.OfCode("int one = 1;", "one", "\"\u4e00\\n\"", "new[] { new { One = one, Text = \"<\" } }");
        NotebookRun run = await NotebookRun.Of(notebook, Repository.Root);
        Assert.Equal(["example, cell 2", "example, cell 3", "example, cell 4"], DriftsOf(run, notebook.Name).Select(static drift => drift.Split(" shows")[0]));
        Store(run);
        Assert.Empty(DriftsOf(run, notebook.Name));
        Notebook again = Notebook.Parse(notebook.Name, notebook.ToJson());
        Assert.Equal([null, "1", "\u4e00\n", "{ One = 1, Text = < }"], again.Cells.Select(static cell => cell.Stored?.Text));
        Assert.Equal("<table>\n<tr><th>One</th><th>Text</th></tr>\n<tr><td>1</td><td>&lt;</td></tr>\n</table>", again.Cells[3].Stored?.Picture);
    }

    private static string[] DriftsOf(NotebookRun run, string name) => [.. run.Outputs
        .Where(static shown => NotebookCell.Storable(shown.Output) != shown.Cell.Stored)
        .Select(shown => $"{name}, cell {shown.Cell.Number} shows {DriftOf(shown.Output, shown.Cell.Stored)}\n(set {StoredOutputs.Variable}=1 to store what the cells show)")];

    private static string DriftOf(NotebookOutput? shown, NotebookOutput? stored) => shown?.Text == stored?.Text && shown is { Picture: { } picture }
        ? $"the same text, but not the stored {shown.Kind}; it is now\n{picture}"
        : $"\n{shown?.Text}\nand not\n{stored?.Text}";

    private static void Store(NotebookRun run)
    {
        foreach (((NotebookCell cell, NotebookOutput? output), int i) in run.Outputs.Select(static (shown, i) => (shown, i)))
        {
            cell.Store(NotebookCell.Storable(output), i + 1);
        }
    }
}
