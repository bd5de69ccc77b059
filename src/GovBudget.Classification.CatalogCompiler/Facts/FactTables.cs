using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using GovBudget.Classification.Catalogs;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>Reads the fact tables of one scheme from a folder.</summary>
internal sealed partial class FactTables
{
    private const string ItemWrittenWithZeros = "00 = item level without 目";

    public FactTables(IReadOnlyList<Sighting> sightings, IReadOnlyList<KnownSubject> known)
    {
        Sightings = sightings;
        Known = known;
    }

    public FactTables(string folder, FactScheme scheme)
    {
        Sightings = [.. Directory.EnumerateFiles(Path.Combine(folder, "sources"), "*.csv")
            .Order(StringComparer.Ordinal)
            .SelectMany(Rows)
            .Where(row => row["kind"] == scheme.Kind)
            .Select(SightingOf)];
        Known = [.. Rows(Path.Combine(folder, $"unverified_{scheme.Kind}.csv")).Select(static row =>
            new KnownSubject(row["code"], row["name"], YearRange.Read(row["year_or_range"])!.Value, ConfidenceOf(row["notes"]), AccountOf(row["notes"])))];
    }

    /// <summary>What documents of all years print.</summary>
    public IReadOnlyList<Sighting> Sightings { get; }

    /// <summary>General knowledge of all years.</summary>
    public IReadOnlyList<KnownSubject> Known { get; }

    /// <summary>The rows of a table, each with its fields by column name.</summary>
    public static List<Dictionary<string, string>> Rows(string path)
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

    private static Sighting SightingOf(Dictionary<string, string> row)
    {
        string notes = row["notes"];
        YearRange years = YearRange.Read(row["year_or_range"]) ?? throw new InvalidDataException($"{row["code"]} {row["name"]} has no year.");
        return new Sighting(
            CodeOf(row["code"], notes), row["name"], years, DocumentsOf(notes), row["source_repo"], row["source_path"],
            notes.Contains("政府性基金", StringComparison.Ordinal), NoticeOf(notes, years.First));
    }

    // A tax table prints an item with two zeros behind it where the item has no sub-items.
    private static string CodeOf(string code, string notes) =>
        code.EndsWith("00", StringComparison.Ordinal) && notes.Contains(ItemWrittenWithZeros, StringComparison.Ordinal) ? code[..^2] : code;

    // A source that says nothing of a number is one document.
    private static int DocumentsOf(string notes) =>
        Documents().Match(notes) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;

    private static NoticeFact? NoticeOf(string notes, int year)
    {
        Match match = Notice().Match(notes);
        if (!match.Success)
        {
            return null;
        }

        LocalDate? date = match.Groups["date"].Success ? LocalDatePattern.Iso.Parse(match.Groups["date"].Value).Value : null;
        string number = match.Groups["number"].Value.Replace('[', '〔').Replace(']', '〕');
        var firstDay = new LocalDate(year, 1, 1);
        return new NoticeFact(number, date, date is { } day && day > firstDay ? day : firstDay, WordOf(match.Groups["what"].Value));
    }

    private static NoticeWord WordOf(string what) =>
        what.Contains("context", StringComparison.Ordinal) ? NoticeWord.Mentioned
        : what.Contains("code changed", StringComparison.Ordinal) ? NoticeWord.Recoded
        : NoticeWord.Added;

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

    [GeneratedRegex(@"^(?<number>财[预综][〔\[]\d{4}[〕\]]\d+号)(?: (?<date>\d{4}-\d\d-\d\d))?(?<what>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();
}
