using System.Text.RegularExpressions;

namespace GovBudget.Classification.Samples.Tests;

/// <summary>An example in C# and what it prints, where the page shows that as a block below it.</summary>
internal sealed partial record DocumentationExample(string Code, string? Printed)
{
    /// <summary>The packages that the example needs beside those of the repository.</summary>
    public IEnumerable<string> Packages => Code.Split('\n').Where(static line => line.StartsWith("#:package ", StringComparison.Ordinal));

    /// <summary>The namespaces that the example asks for.</summary>
    public IEnumerable<string> Usings => Code.Split('\n').Where(static line => Using().IsMatch(line));

    /// <summary>What is left without them, up to the types.</summary>
    public IEnumerable<string> Statements => Code.Split('\n').TakeWhile(static line => !Type().IsMatch(line)).Where(line => !Using().IsMatch(line) && !Packages.Contains(line));

    /// <summary>The types that the example declares: as in a program, they stand last.</summary>
    public IEnumerable<string> Types => Code.Split('\n').SkipWhile(static line => !Type().IsMatch(line));

    /// <summary>The lines that comments behind a statement say it prints.</summary>
    public IEnumerable<string> Remarks => Statements.Select(static line => Remark().Match(line)).Where(static match => match.Success).Select(static match => match.Groups["text"].Value);

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex Using();

    [GeneratedRegex(@"^(\[[A-Z]\w*\(|internal )")]
    private static partial Regex Type();

    [GeneratedRegex(@"^\s*Console\.WriteLine\(.*\);\s+// (?<text>.+)$")]
    private static partial Regex Remark();
}
