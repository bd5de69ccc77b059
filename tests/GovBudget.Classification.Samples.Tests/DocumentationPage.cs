using System.Text;
using System.Text.RegularExpressions;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>A page of the documentation: its examples in order, what they print, and the files that it tells its reader to save.</summary>
internal sealed partial class DocumentationPage
{
    private DocumentationPage(string name, IEnumerable<DocumentationBlock> blocks)
    {
        Name = name;
        DocumentationBlock[] all = [.. blocks];
        Examples = [.. all.Select(static (block, i) => (block, i)).Where(static pair => pair.block.Language == "csharp").Select(pair => ExampleAt(all, pair.i))];
        Files = [.. all.Where(static block => block.Language is "csv" or "json").Select(block => (FileOf(block), block.Text))];
    }

    /// <summary>The name of the page without its ending.</summary>
    public string Name { get; }

    /// <summary>The examples in the order of the page; a later one may use what an earlier one declares.</summary>
    public IReadOnlyList<DocumentationExample> Examples { get; }

    /// <summary>The files of the page: the name is the last one in the paragraph above.</summary>
    public IReadOnlyList<(string Name, string Text)> Files { get; }

    /// <summary>Every page of the folder docs that has an example, by name.</summary>
    public static DocumentationPage[] All() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Order(StringComparer.Ordinal).Select(Read).Where(static page => page.Examples.Count > 0)];

    private static DocumentationPage Read(string path) => new(Path.GetFileNameWithoutExtension(path), BlocksOf(File.ReadLines(path)));

    private static IEnumerable<DocumentationBlock> BlocksOf(IEnumerable<string> lines)
    {
        const string Fence = "```";
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
        string? printed = index + 1 < blocks.Length && blocks[index + 1] is { Before: "It prints:" } next ? next.Text : null;
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
