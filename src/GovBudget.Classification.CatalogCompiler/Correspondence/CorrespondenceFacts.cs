using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>The fact tables of the correspondence, read from a folder.</summary>
internal sealed partial class CorrespondenceFacts(string folder)
{
    /// <summary>Pairs of published documents and of the official excerpt.</summary>
    public IReadOnlyList<SeenPair> Seen { get; } = [.. Rows(Path.Combine(folder, "crosswalk.csv")).Select(static row =>
        new SeenPair(
            new PairKey(row["dept_econ_code"], row["gov_econ_code"]),
            row["in_official_excerpt"] == "yes",
            Years(row["years_seen"]),
            Number(row["documents"]),
            row["sources"]))];

    /// <summary>Pairs with the number of rows that print them; several spellings of a name are one pair.</summary>
    public IReadOnlyList<CountedPair> Counted { get; } = [.. File.ReadLines(Path.Combine(folder, "econ_crosswalk_observed.tsv"))
        .Where(static line => line.Length > 0 && !line.StartsWith('#'))
        .Skip(1)
        .Select(static line => line.Split('\t'))
        .GroupBy(static fields => new PairKey(fields[0], fields[2]))
        .Select(static rows => new CountedPair(rows.Key, rows.Sum(static fields => Number(fields[4]))))];

    /// <summary>Pairs of general knowledge.</summary>
    public IReadOnlyList<KnownPair> Known { get; } = [.. Rows(Path.Combine(folder, "unverified_crosswalk.csv")).Select(static row =>
    {
        // The column name holds the code of the department subject.
        int[] years = [.. row["year_or_range"].Split('-').Select(Number)];
        return new KnownPair(new PairKey(row["name"], row["code"]), years[0], years[^1], ConfidenceOf(row["notes"]));
    })];

    private static List<Dictionary<string, string>> Rows(string path)
    {
        var rows = new List<Dictionary<string, string>>();
        using var reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        string[] headers = [.. reader.Headers];
        while (reader.Read())
        {
            rows.Add(headers.Index().ToDictionary(static header => header.Item, header => reader.GetString(header.Index).Trim()));
        }

        return rows;
    }

    private static int[] Years(string years) => [.. years.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Number).Order()];

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Confidence ConfidenceOf(string notes) => ConfidenceWord().Match(notes).Groups[1].Value switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        _ => Confidence.Low,
    };

    [GeneratedRegex("confidence=(\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex ConfidenceWord();
}
