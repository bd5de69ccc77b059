using System.Text;
using System.Text.RegularExpressions;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>A page of the documentation: its examples in order, what they print, and the files that it tells its reader to save.</summary>
internal sealed partial class DocumentationPage
{
    private const string Fence = "```";
    private const string OutputIntroduction = "It prints:";

    private readonly string _text;

    private DocumentationPage(string name, string text)
    {
        Name = name;
        _text = text.ReplaceLineEndings("\n");
        DocumentationBlock[] all = [.. BlocksOf(_text.Split('\n'))];
        Examples = [.. all.Select(static (block, i) => (block, i)).Where(static pair => pair.block.Language == "csharp").Select(pair => ExampleAt(all, pair.i))];
        UnsaidOutputs = [.. all.Zip(all.Skip(1)).Where(static pair => pair is { First.Language: "csharp", Second: { Language: "" or "text", Before: "" } }).Select(static pair => pair.Second.Text)];
        Files = [.. all.Where(static block => block.Language is "csv" or "json").Select(block => (FileOf(block), block.Text))];
    }

    /// <summary>The name of the page without its ending.</summary>
    public string Name { get; }

    /// <summary>All of it; lines end with <c>\n</c>.</summary>
    public string Text => _text;

    /// <summary>The examples in the order of the page; a later one may use what an earlier one declares.</summary>
    public IReadOnlyList<DocumentationExample> Examples { get; }

    /// <summary>What stands right below an example without a word in between.</summary>
    public IReadOnlyList<string> UnsaidOutputs { get; }

    /// <summary>The files of the page: the name is the last one in the paragraph above.</summary>
    public IReadOnlyList<(string Name, string Text)> Files { get; }

    /// <summary>Every page of the folder docs that has an example, by name.</summary>
    public static DocumentationPage[] All() =>
        [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(Read).Where(static page => page.Examples.Count > 0)];

    /// <summary>A page that is not in the folder.</summary>
    public static DocumentationPage Parse(string name, string text) => new(name, text);

    /// <summary>The text of the page where each block below "It prints:" holds what its example prints.</summary>
    /// <param name="outputs">What each example prints, in their order.</param>
    public string WithOutputs(IEnumerable<string> outputs)
    {
        string text = _text;
        int from = 0;
        foreach ((DocumentationExample example, string output) in Examples.Zip(outputs).Where(static pair => pair.First.Printed is not null))
        {
            int introduction = text.IndexOf($"\n{OutputIntroduction}\n\n{Fence}", from, StringComparison.Ordinal);
            int start = text.IndexOf('\n', introduction + OutputIntroduction.Length + Fence.Length + 3) + 1;
            text = text.Remove(start, example.Printed!.Length).Insert(start, output);
            from = start + output.Length;
        }

        return text;
    }

    /// <summary>Writes the page with what its examples print.</summary>
    /// <param name="outputs">What each example prints, in their order.</param>
    public void Save(IEnumerable<string> outputs) => File.WriteAllText(Path.Combine(Folder, $"{Name}.md"), WithOutputs(outputs));

    private static string Folder => Path.Combine(Repository.Root, "docs");

    private static DocumentationPage Read(string path) => new(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    private static IEnumerable<DocumentationBlock> BlocksOf(IEnumerable<string> lines)
    {
        string? language = null;
        string before = string.Empty;
        var text = new StringBuilder();
        foreach (string line in lines)
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                continue;
            }

            if (language is null)
            {
                (language, before) = (line[Fence.Length..], text.ToString().Trim());
            }
            else
            {
                yield return new(before, language, text.ToString());
                language = null;
            }

            text.Clear();
        }
    }

    private static DocumentationExample ExampleAt(DocumentationBlock[] blocks, int index)
    {
        string? printed = index + 1 < blocks.Length && blocks[index + 1] is { Before: OutputIntroduction } next ? next.Text : null;
        return new(blocks[index].Text, printed);
    }

    private string FileOf(DocumentationBlock block)
    {
        Match name = FileName().Match(block.Before);
        Assert.True(name.Success, $"{Name}: no file is named above\n{block.Text}");
        return name.Groups["name"].Value;
    }

    [GeneratedRegex(@"`(?<name>[\w-]+\.(?:csv|json))`", RegexOptions.RightToLeft)]
    private static partial Regex FileName();
}
