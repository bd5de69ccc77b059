using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using GovBudget.Classification.Catalogs;
using NodaTime.Text;

namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>Reads the fact tables of one scheme from a folder.</summary>
internal sealed partial class FactTables(string folder, FactScheme scheme)
{
    /// <summary>Every subject that was seen printed in any year.</summary>
    public IReadOnlyList<SeenSubject> Seen { get; } =
        [.. Rows(Path.Combine(folder, $"merged_{scheme.Kind}.csv")).Select(static row =>
            new SeenSubject(row["code"], row["name"], ExactYears(row["years_seen"]), row["other_names"]))];

    /// <summary>Every row of general knowledge, of all years.</summary>
    public IReadOnlyList<KnownSubject> Known { get; } =
        [.. Rows(Path.Combine(folder, $"unverified_{scheme.Kind}.csv")).Select(static row =>
            new KnownSubject(row["code"], row["name"], row["year_or_range"], ConfidenceOf(row["notes"]), AccountOf(row["notes"])))];

    /// <summary>The names that documents of a fiscal year print, with the number of documents, over all source files.</summary>
    public IReadOnlyList<Sighting> SightingsOf(int year)
    {
        string wanted = year.ToString(CultureInfo.InvariantCulture);
        return [.. SourceRows()
            .Where(row => row["year_or_range"] == wanted && row["name"].Length > 0)
            .GroupBy(static row => (Code: row["code"], Name: row["name"]))
            .Select(static group => new Sighting(group.Key.Code, group.Key.Name, group.Sum(static row => DocumentsOf(row["notes"]))))
            .OrderBy(static sighting => sighting.Code, StringComparer.Ordinal)
            .ThenBy(static sighting => sighting.Name, StringComparer.Ordinal)];
    }

    /// <summary>What the notices of the Ministry state.</summary>
    public IReadOnlyList<NoticeFact> Notices() =>
        [.. SourceRows().Select(static row => (row, match: Notice().Match(row["notes"]))).Where(static pair => pair.match.Success).Select(static pair =>
            new NoticeFact(
                pair.row["code"],
                pair.row["name"],
                pair.match.Groups["number"].Value,
                LocalDatePattern.Iso.Parse(pair.match.Groups["date"].Value).Value,
                pair.match.Groups["what"].Value.Contains("added", StringComparison.Ordinal),
                pair.match.Groups["what"].Value.Contains("政府性基金", StringComparison.Ordinal)))];

    private IEnumerable<Dictionary<string, string>> SourceRows() =>
        Directory.EnumerateFiles(Path.Combine(folder, "sources"), "*.csv")
            .Order(StringComparer.Ordinal)
            .SelectMany(Rows)
            .Where(row => row["kind"] == scheme.Kind);

    private static List<Dictionary<string, string>> Rows(string path)
    {
        var rows = new List<Dictionary<string, string>>();
        using var reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        string[] headers = [.. reader.Headers];
        while (reader.Read())
        {
            var row = new Dictionary<string, string>(headers.Length);
            for (int i = 0; i < headers.Length; i++)
            {
                row[headers[i]] = reader.GetString(i).Trim();
            }

            rows.Add(row);
        }

        return rows;
    }

    private static IReadOnlyList<int> ExactYears(string years) =>
        [.. years.Split(';').Where(static year => year.Length == 4).Select(static year => int.Parse(year, CultureInfo.InvariantCulture)).Order()];

    // A source that says nothing of a number is one document.
    private static int DocumentsOf(string notes) =>
        Documents().Match(notes) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;

    private static Confidence ConfidenceOf(string notes) => ConfidenceWord().Match(notes).Groups[1].Value switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        _ => Confidence.Low,
    };

    private static BudgetAccount? AccountOf(string notes) => Book().Match(notes).Groups[1].Value switch
    {
        "一般公共预算" => BudgetAccount.GeneralPublic,
        "政府性基金预算" => BudgetAccount.GovernmentFund,
        "国有资本经营预算" => BudgetAccount.StateCapital,
        "社会保险基金预算" => BudgetAccount.SocialInsurance,
        _ => null,
    };

    [GeneratedRegex(@"\bdocuments=(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex("confidence=(\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex ConfidenceWord();

    [GeneratedRegex("book=(\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Book();

    [GeneratedRegex(@"^(?<number>财预〔\d{4}〕\d+号) (?<date>\d{4}-\d\d-\d\d)[,;] (?<what>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();
}
