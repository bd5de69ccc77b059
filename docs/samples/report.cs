#:project ../../src/GovBudget.Classification.Disclosures

// What does this budget say, and do its figures agree? Reads published documents, rolls them up, checks and compares.
//
//   dotnet run docs/samples/report.cs
//   dotnet run docs/samples/report.cs -- budget.txt other.txt --json

using System.Runtime.CompilerServices;
using System.Text;
using GovBudget.Classification.Disclosures;
using GovBudget.Classification.Disclosures.Reporting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string? unknown = args.FirstOrDefault(a => a.StartsWith("--", StringComparison.Ordinal) && a != "--json");
if (unknown is not null)
{
    Console.Error.WriteLine($"Unknown option {unknown}. Usage: report.cs [FILE…] [--json]");
    return 2;
}

bool json = args.Contains("--json");
string[] files = [.. args.Where(a => a != "--json")];
var documents = new List<BudgetDisclosure>();
int failed = 0;
foreach (string file in files.Length == 0 ? [DefaultDocument()] : files)
{
    try
    {
        documents.Add(new DisclosureReader(new DisclosureReadOptions { Progress = new ConsoleProgress(file) }).Read(file));
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
    {
        Console.Error.WriteLine(problem.Message);
        failed++;
    }
}

if (json)
{
    using Stream output = Console.OpenStandardOutput();
    DisclosureReporter.WriteJson([.. documents.Select(DisclosureReporter.Report)], output);
}
else
{
    Console.Write(string.Join("\n", documents.Select(DisclosureText.Of)));
}

return failed == 0 ? 0 : 1;

static string DefaultDocument([CallerFilePath] string sample = "") =>
    Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Path.GetDirectoryName(sample)!, "data", "datong-2026.txt"));

/// <summary>Tells on the standard error how far a large file is read.</summary>
internal sealed class ConsoleProgress(string file) : IProgress<long>
{
    private const long Step = 20_000_000;
    private long _next = Step;

    public void Report(long value)
    {
        if (value >= _next)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{file}: {value / 1_000_000} million characters read"));
            _next = value + Step;
        }
    }
}
