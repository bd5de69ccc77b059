using System.Text.Json.Nodes;

namespace GovBudget.Classification.Samples.Tests.Notebooks;

/// <summary>A cell of a notebook, with the output that is stored in it.</summary>
/// <param name="Number">Its place in the notebook, counted from 1.</param>
/// <param name="Json">The cell as it stands in the file.</param>
internal sealed record NotebookCell(int Number, JsonObject Json)
{
    // A longer table is hard to review where it changes, and its text is there anyway.
    private const int LongestStoredPicture = 20_000;
    private const string Text = "text/plain";

    /// <summary>Whether it is code and not text.</summary>
    public bool IsCode => Json["cell_type"]!.GetValue<string>() == "code";

    /// <summary>What it says, or does.</summary>
    public string Source => Joined(Json["source"])!;

    /// <summary>The output that is stored; <see langword="null"/> where it shows nothing.</summary>
    public NotebookOutput? Stored => Json["outputs"] is JsonArray { Count: > 0 } outputs && outputs[0]!["data"] is JsonObject data ? OutputOf(data) : null;

    /// <summary>What is to be stored of an output.</summary>
    public static NotebookOutput? Storable(NotebookOutput? output) => output is { Picture.Length: > LongestStoredPicture } ? new(output.Text) : output;

    /// <summary>Stores an output in place of the one that stood there.</summary>
    public void Store(NotebookOutput? output, int executionCount)
    {
        Json["execution_count"] = executionCount;
        Json["outputs"] = output is null ? new JsonArray() : new JsonArray(new JsonObject
        {
            ["data"] = DataOf(output),
            ["execution_count"] = executionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        });
    }

    private static NotebookOutput OutputOf(JsonObject data)
    {
        string? kind = data.Select(static part => part.Key).SingleOrDefault(static kind => kind != Text);
        return new(Joined(data[Text])!, kind is null ? null : Joined(data[kind]), kind);
    }

    private static JsonObject DataOf(NotebookOutput output)
    {
        var data = new JsonObject();
        if (output.Kind is { } kind)
        {
            data[kind] = Lines(output.Picture!);
        }

        data[Text] = Lines(output.Text);
        return data;
    }

    // Texts of several lines stand as arrays, each line with its end, so that a change shows as a change of lines.
    private static string? Joined(JsonNode? node) => node is JsonArray lines ? string.Concat(lines.Select(static line => line!.GetValue<string>())) : node?.GetValue<string>();

    private static JsonArray Lines(string text)
    {
        string[] lines = text.Split('\n');
        IEnumerable<string> ended = lines.Select((line, i) => i < lines.Length - 1 ? line + '\n' : line).Where(static line => line.Length > 0);
        return new JsonArray([.. ended.Select(static line => (JsonNode)line)]);
    }
}
