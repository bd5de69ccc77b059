using System.Text.RegularExpressions;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>A page about a task has the same parts as every other: what it is for, what to write and what that prints, what it does not do, where to read on.</summary>
public sealed partial class DocumentationAnatomyTests
{
    // They explain, and have limits of another kind or none.
    private static readonly string[] Others = ["choosing-a-type", "concepts", "findings", "security"];

    [Fact]
    public void Every_page_about_a_task_has_the_same_parts()
    {
        DocumentationPage[] pages = [.. DocumentationPage.All().Where(static page => !Others.Contains(page.Name))];

        Assert.True(pages.Length > 12);
        Assert.All(pages, static page => Assert.True(Parts().IsMatch(page.Text), $"{page.Name}.md has to have a title, what it is for, examples, and at its end the limits and where to read on."));
    }

    [GeneratedRegex(@"\A# [^\n]+\n\n(?!```)[^\n#|].*```csharp\n.*\n## Limits\n\n(- [^\n]+\n)+\nSee also \[[^\n]+\[limitations\]\(limitations\.md\)\.\n\z", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
