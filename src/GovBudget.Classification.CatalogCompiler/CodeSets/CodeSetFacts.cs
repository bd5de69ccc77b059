using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary>Reads the fact tables of code sets from a folder.</summary>
internal sealed partial class CodeSetFacts(string folder)
{
    /// <summary>What a fact table calls a source that is none.</summary>
    public const string GeneralKnowledge = "general knowledge";

    /// <summary>Every row of every set, in the order of the tables.</summary>
    public IReadOnlyList<CodeSetFact> All { get; } =
    [
        .. Read(Path.Combine(folder, "codesets.csv")),
        .. Read(Path.Combine(folder, "unverified_codesets.csv")),
    ];

    private static List<CodeSetFact> Read(string path)
    {
        var facts = new List<CodeSetFact>();
        using var reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        string[] headers = [.. reader.Headers];
        while (reader.Read())
        {
            string Field(string header) => reader.GetString(Array.IndexOf(headers, header)).Trim();
            string[] years = Field("year_or_range").Split('-');
            facts.Add(new CodeSetFact(Field("set"), Field("code"), Field("name"), Field("parent"), Year(years[0]), Year(years[^1]),
                Field("source_repo").Split('/')[^1], ConfidenceOf(Field("confidence")), DocumentsOf(Field("notes"))));
        }

        return facts;
    }

    private static int Year(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int DocumentsOf(string notes) =>
        Documents().Match(notes) is { Success: true } match ? Year(match.Groups[1].Value) : 0;

    private static Confidence ConfidenceOf(string word) => word switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        _ => Confidence.Low,
    };

    [GeneratedRegex(@"\bdocuments=(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Documents();
}
