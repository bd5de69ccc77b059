using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBudget.Classification.Samples.Tests.Notebooks;

/// <summary>A notebook: cells of text and of code, in the format of .ipynb files.</summary>
internal sealed class Notebook
{
    // As notebook programs write it, so that saving one from there changes nothing but what was edited.
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private Notebook(string name, JsonObject json)
    {
        Name = name;
        Json = json;
        Cells = [.. json["cells"]!.AsArray().Select(static (cell, i) => new NotebookCell(i + 1, cell!.AsObject()))];
    }

    /// <summary>The name of the file without its ending.</summary>
    public string Name { get; }

    /// <summary>The file as it stands.</summary>
    public JsonObject Json { get; }

    /// <summary>Its cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>The folder of the notebooks.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "notebooks");

    /// <summary>The names of all notebooks.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.ipynb").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>Reads a notebook of the folder.</summary>
    public static Notebook Read(string name) => Parse(name, File.ReadAllText(PathOf(name)));

    /// <summary>Reads a notebook from its JSON.</summary>
    public static Notebook Parse(string name, string json) => new(name, JsonNode.Parse(json)!.AsObject());

    /// <summary>A notebook in memory with one cell for each piece of code.</summary>
    public static Notebook OfCode(params IEnumerable<string> sources) => new("example", new JsonObject
    {
        ["cells"] = new JsonArray([.. sources.Select(static source => (JsonNode)new JsonObject { ["cell_type"] = "code", ["source"] = source, ["outputs"] = new JsonArray() })]),
    });

    /// <summary>The text of the file.</summary>
    public string ToJson() => Json.ToJsonString(Written) + "\n";

    /// <summary>Writes the file.</summary>
    public void Save() => File.WriteAllText(PathOf(Name), ToJson());

    private static string PathOf(string name) => Path.Combine(Folder, $"{name}.ipynb");
}
