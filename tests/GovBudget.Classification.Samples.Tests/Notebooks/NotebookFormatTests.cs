using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GovBudget.Classification.Samples.Tests.Notebooks;

/// <summary>Every notebook is a valid file of nbformat 4.5 for C#, and what is stored in it is fit to be read by strangers.</summary>
public sealed partial class NotebookFormatTests
{
    private static readonly string[] CodeMembers = ["cell_type", "execution_count", "id", "metadata", "outputs", "source"];
    private static readonly string[] TextMembers = ["cell_type", "id", "metadata", "source"];
    private static readonly string[] OutputMembers = ["data", "execution_count", "metadata", "output_type"];
    private static readonly string[] Kinds = [NotebookOutput.Svg, NotebookOutput.Html, "text/plain"];

    public static TheoryData<string> Names => [.. Notebook.Names];

    [Fact]
    public void The_four_notebooks_are_there() =>
        Assert.Equal(["a-folder-of-documents", "comparing-two-years", "performance-scoring", "tour"], Notebook.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_says_that_it_is_a_notebook_in_C_sharp(string name)
    {
        JsonObject json = Notebook.Read(name).Json;
        Assert.Equal(["cells", "metadata", "nbformat", "nbformat_minor"], json.Select(static member => member.Key));
        Assert.Equal((4, 5), (json["nbformat"]!.GetValue<int>(), json["nbformat_minor"]!.GetValue<int>()));
        JsonNode kernel = json["metadata"]!["kernelspec"]!;
        Assert.Equal((".net-csharp", "C#", ".NET (C#)"), (Text(kernel["name"]), Text(kernel["language"]), Text(kernel["display_name"])));
        JsonNode language = json["metadata"]!["language_info"]!;
        Assert.Equal(("C#", ".cs", "text/x-csharp"), (Text(language["name"]), Text(language["file_extension"]), Text(language["mimetype"])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_has_what_the_format_asks_for(string name)
    {
        Notebook notebook = Notebook.Read(name);
        Assert.All(notebook.Cells, static cell =>
        {
            Assert.Contains(Text(cell.Json["cell_type"]), (string[])["code", "markdown"]);
            Assert.Equal(cell.IsCode ? CodeMembers : TextMembers, cell.Json.Select(static member => member.Key).Order(StringComparer.Ordinal));
            Assert.Matches(CellId(), Text(cell.Json["id"]));
            Assert.Empty(cell.Json["metadata"]!.AsObject());
            AssertLines(cell.Json["source"]!);
            Assert.All(cell.IsCode ? cell.Json["outputs"]!.AsArray() : [], output => AssertOutput(output!.AsObject(), cell.Json["execution_count"]!.GetValue<int>()));
        });
        Assert.Equal(notebook.Cells.Count, notebook.Cells.Select(static cell => Text(cell.Json["id"])).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_written_as_the_tests_write_it(string name)
    {
        Notebook notebook = Notebook.Read(name);
        Assert.Equal(notebook.ToJson(), File.ReadAllText(Path.Combine(Notebook.Folder, $"{name}.ipynb")));
        Assert.Equal(Enumerable.Range(1, notebook.Cells.Count(static cell => cell.IsCode)), notebook.Cells.Where(static cell => cell.IsCode).Select(static cell => cell.Json["execution_count"]!.GetValue<int>()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_cells_say_where_the_samples_are_and_ask_for_the_packages(string name)
    {
        NotebookCell[] cells = [.. Notebook.Read(name).Cells];
        Assert.False(cells[0].IsCode);
        Assert.StartsWith("# ", cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("**Where the samples are.**", cells[0].Source, StringComparison.Ordinal);
        Assert.StartsWith("#r \"nuget: GovBudget.Classification\"\n#r \"nuget: GovBudget.Classification.Disclosures\"\n", cells[1].Source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cells_are_short(string name) =>
        Assert.All(Notebook.Read(name).Cells, static cell => Assert.InRange(cell.Source.Split('\n').Length, 1, 28));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_stored_of_the_machine_it_ran_on(string name)
    {
        string json = Notebook.Read(name).ToJson();
        Assert.DoesNotMatch(AbsolutePath(), json);
        Assert.DoesNotContain(JsonSerializer.Serialize(Repository.Root)[1..^1], json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absolute_path_would_be_noticed() =>
        Assert.All((string[])["\"/home/anna/budget.txt\"", "(/tmp/x)", "C:\\\\Users\\\\anna", "file:///var/x"], static text => Assert.Matches(AbsolutePath(), text));

    private static void AssertOutput(JsonObject output, int executionCount)
    {
        Assert.Equal(OutputMembers, output.Select(static member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal("execute_result", Text(output["output_type"]));
        Assert.Equal(executionCount, output["execution_count"]!.GetValue<int>());
        Assert.All(output["data"]!.AsObject(), static data =>
        {
            Assert.Contains(data.Key, Kinds);
            AssertLines(data.Value!);
        });
        Assert.Contains("text/plain", output["data"]!.AsObject().Select(static data => data.Key));
    }

    // An array of lines, each but the last with its end.
    private static void AssertLines(JsonNode text)
    {
        string[] lines = [.. text.AsArray().Select(static line => line!.GetValue<string>())];
        Assert.NotEmpty(lines);
        Assert.All(lines[..^1], static line => Assert.True(line.IndexOf('\n', StringComparison.Ordinal) == line.Length - 1, line));
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$")]
    private static partial Regex CellId();

    [GeneratedRegex(@"(?<![\w.~/<])/(home|tmp|root|usr|var|Users|mnt)/|[A-Za-z]:\\\\|file://")]
    private static partial Regex AbsolutePath();
}
