namespace GovBudget.Classification.Samples.Tests;

/// <summary>Every example in C# in the documentation compiles, runs and prints what the page says.</summary>
public sealed class DocumentationExamplesTests
{
    // Stands alone in a line behind the output of an example.
    private const string End = "\u001E";

    // For the pages that say in words which namespaces they use.
    private static readonly string[] Common =
    [
        "using GovBudget.Classification;", "using GovBudget.Classification.Aggregation;", "using GovBudget.Classification.Catalogs;",
        "using GovBudget.Classification.Checks;", "using GovBudget.Classification.Variances;", "using NodaTime;",
    ];

    [Fact]
    public void Every_example_runs_and_prints_what_the_page_says()
    {
        DocumentationPage[] pages = DocumentationPage.All();
        string folder = Directory.CreateTempSubdirectory("documentation-examples-").FullName;
        try
        {
            string program = Path.Combine(folder, "examples.cs");
            File.WriteAllText(program, ProgramOf(pages));
            FileBasedApp app = FileBasedApp.Build(program);
            string[] faults = [.. pages.SelectMany(page => FaultsOf(page, app.Run(page.Name, NewFolderFor(page, folder))))];
            Assert.True(faults.Length == 0, string.Join('\n', faults));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Without these words an output is a picture that nobody compares.
    [Fact]
    public void What_stands_right_below_an_example_is_said_to_be_printed_by_it() =>
        Assert.All(DocumentationPage.All(), static page => Assert.True(page.UnsaidOutputs.Count == 0, $"{page.Name}: 'It prints:' is missing above\n{string.Join('\n', page.UnsaidOutputs)}"));

    [Fact]
    public void What_an_example_prints_can_be_written_into_its_page()
    {
        const string page = "Some words.\n\n```csharp\nvar one = 1;\n```\n\n```csharp\nConsole.WriteLine(one);\n```\n\nIt prints:\n\n```\n2\n3\n```\n\n```csharp\nConsole.Write(\"a\");\n```\n\nIt prints:\n\n```text\nb\n```\nEnd.\n";
        Assert.Equal(
            page.Replace("2\n3\n", "1\n", StringComparison.Ordinal).Replace("b\n```\nEnd", "a\n```\nEnd", StringComparison.Ordinal),
            DocumentationPage.Parse("page", page).WithOutputs(["", "1\n", "a\n"]));
    }

    [Theory]
    [InlineData("aggregation")]
    [InlineData("variances")]
    [InlineData("concepts")]
    [InlineData("choosing-a-type")]
    [InlineData("security")]
    [InlineData("mappings")]
    [InlineData("names")]
    [InlineData("constants")]
    [InlineData("own-editions")]
    [InlineData("narratives")]
    [InlineData("performance")]
    [InlineData("json")]
    [InlineData("showing-results")]
    [InlineData("dependency-injection")]
    public void The_page_has_examples_whose_output_is_told(string name)
    {
        DocumentationPage page = Assert.Single(DocumentationPage.All(), page => page.Name == name);
        Assert.Contains(page.Examples, static example => example.Printed is not null || example.Remarks.Any());
    }

    private static IEnumerable<string> FaultsOf(DocumentationPage page, ProgramRun run)
    {
        if (run.ExitCode != 0)
        {
            return [$"{page.Name} fails:\n{run.Output}{run.Error}"];
        }

        string[] outputs = run.Output.ReplaceLineEndings("\n").Split($"{End}\n");
        Assert.Equal(page.Examples.Count + 1, outputs.Length);
        if (StoredOutputs.AreRewritten)
        {
            page.Save(outputs);
            return [];
        }

        return page.Examples.Zip(outputs).Select(pair => FaultOf(pair.First, pair.Second)).OfType<string>().Select(fault => $"{page.Name}: {fault}");
    }

    private static string? FaultOf(DocumentationExample example, string output)
    {
        if (example.Printed is { } printed && printed != output)
        {
            return $"it prints\n{output}and not\n{printed}";
        }

        string[] lines = output.Split('\n');
        int last = -1;
        foreach (string remark in example.Remarks)
        {
            int at = Array.IndexOf(lines, remark, last + 1);
            if (at < 0)
            {
                return $"it prints\n{output}and not, in this order,\n{remark}";
            }

            last = at;
        }

        return null;
    }

    // One program, for a build costs seconds. A page is a namespace, so it has the namespaces that it asks for itself and no others.
    private static string ProgramOf(DocumentationPage[] pages) => string.Join('\n',
    [
        $"#:project {Path.Combine(Repository.Root, "src", "GovBudget.Classification")}",
        $"#:project {Path.Combine(Repository.Root, "src", "GovBudget.Classification.Disclosures")}",
        .. pages.SelectMany(static page => page.Examples).SelectMany(static example => example.Packages).Distinct(),
        "Console.OutputEncoding = System.Text.Encoding.UTF8;",
        "Directory.SetCurrentDirectory(args[1]);",
        "switch (args[0])",
        "{",
        .. pages.Select(static page => $"case \"{page.Name}\": {NamespaceOf(page)}.Page.Run(); break;"),
        "}",
        .. pages.SelectMany(LinesOf),
    ]);

    private static IEnumerable<string> LinesOf(DocumentationPage page)
    {
        string[] usings = [.. page.Examples.SelectMany(static example => example.Usings).Distinct()];
        return
        [
            $"namespace {NamespaceOf(page)}",
            "{",
            .. usings.Length > 0 ? usings : Common,
            "internal static class Page",
            "{",
            "public static void Run()",
            "{",
            .. page.Examples.SelectMany(static example => example.Statements.Append($"Console.WriteLine(\"\\u{(int)End[0]:X4}\");")),
            "}",
            "}",
            .. page.Examples.SelectMany(static example => example.Types),
            "}",
        ];
    }

    private static string NamespaceOf(DocumentationPage page) => $"Page_{page.Name.Replace('-', '_')}";

    // What a reader has beside the program: the sample document, and the files that the page shows.
    private static string NewFolderFor(DocumentationPage page, string folder)
    {
        string own = Directory.CreateDirectory(Path.Combine(folder, page.Name)).FullName;
        foreach ((string name, string text) in page.Files)
        {
            File.WriteAllText(Path.Combine(own, name), text);
        }

        const string Samples = "docs/samples/data";
        Directory.CreateDirectory(Path.Combine(own, Samples));
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, Samples)))
        {
            File.Copy(file, Path.Combine(own, Samples, Path.GetFileName(file)));
        }

        return own;
    }
}
