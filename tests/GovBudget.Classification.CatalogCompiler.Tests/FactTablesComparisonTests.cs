using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovBudget.Classification.CatalogCompiler.Compilation;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reporting;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests;

/// <summary>The shipped catalogues against the fact tables as they stand, in both directions, and against a fresh compilation.</summary>
public sealed partial class FactTablesComparisonTests
{
    private static readonly Dictionary<FactScheme, IReadOnlyList<NameDecision>> Names = FactScheme.All.ToDictionary(static scheme => scheme, static scheme => DecisionTables.Of(scheme).Names);

    private static string Facts => OriginalsFactAttribute.Folder;

    [OriginalsFact]
    public void Compiling_again_gives_the_shipped_bytes()
    {
        IReadOnlyList<CompiledCatalog> compiled = CompiledCatalog.CompileAll(Facts, out SourceList sources);

        Assert.All(compiled, static catalog => Assert.Equal(Shipped(catalog.Scheme.FileName), catalog.File));
        Assert.Equal(Shipped(SourcesFile.FileName), SourcesFile.Write(sources.All));
    }

    [OriginalsFact]
    public void Nothing_is_undecided_and_no_decision_is_out_of_use() =>
        Assert.All(CompiledCatalog.CompileAll(Facts, out _), static catalog => Assert.True(catalog.IsSound, catalog.Report));

    [OriginalsFact]
    public void Every_name_printed_in_a_year_is_in_the_catalogue_of_that_year()
    {
        AssertPrintedIsThere(FactScheme.Functional, SubjectCatalogs.Functional);
        AssertPrintedIsThere(FactScheme.Revenue, SubjectCatalogs.Revenue);
        AssertPrintedIsThere(FactScheme.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic);
        AssertPrintedIsThere(FactScheme.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic);
    }

    [OriginalsFact]
    public void Every_year_and_name_of_the_merged_tables_is_in_the_catalogue()
    {
        AssertMergedIsThere(FactScheme.Functional, SubjectCatalogs.Functional);
        AssertMergedIsThere(FactScheme.Revenue, SubjectCatalogs.Revenue);
        AssertMergedIsThere(FactScheme.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic);
        AssertMergedIsThere(FactScheme.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic);
    }

    [OriginalsFact]
    public void Every_sighting_and_every_official_row_of_the_catalogue_is_backed_by_the_fact_tables()
    {
        AssertBacked(FactScheme.Functional, SubjectCatalogs.Functional);
        AssertBacked(FactScheme.Revenue, SubjectCatalogs.Revenue);
        AssertBacked(FactScheme.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic);
        AssertBacked(FactScheme.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic);
    }

    [OriginalsFact]
    public void Every_row_of_general_knowledge_is_in_the_catalogue_of_its_years()
    {
        AssertKnownIsThere(FactScheme.Functional, SubjectCatalogs.Functional);
        AssertKnownIsThere(FactScheme.Revenue, SubjectCatalogs.Revenue);
        AssertKnownIsThere(FactScheme.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic);
        AssertKnownIsThere(FactScheme.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic);
    }

    private static void AssertPrintedIsThere<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        Dictionary<string, string>[] rows = [.. SourceRows(scheme).Where(static row => row["name"].Length > 0)];
        Assert.NotEmpty(rows);
        Assert.All(rows, row => AssertThere(scheme, catalog, CodeOf(row), row["name"], row["year_or_range"]));
    }

    private static void AssertMergedIsThere<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        foreach (Dictionary<string, string> row in FactTables.Rows(Path.Combine(Facts, $"merged_{scheme.Kind}.csv")).Where(static row => row["name"].Length > 0))
        {
            var others = OtherName().Matches(row["other_names"])
                .SelectMany(static match => match.Groups["years"].Value.Split('/').Select(year => (Year: year, Name: match.Groups["name"].Value)))
                .ToLookup(static other => other.Year, static other => other.Name);
            foreach (string year in row["years_seen"].Split(';', StringSplitOptions.RemoveEmptyEntries).Where(year => year.Length == 4 && !others[year].Any()))
            {
                AssertThere(scheme, catalog, row["code"], row["name"], year);
            }

            Assert.All(others, other => Assert.All(other, name => AssertThere(scheme, catalog, row["code"], name, other.Key)));
        }
    }

    private static void AssertThere<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog, string digits, string name, string years)
        where TCode : struct, ISubjectCode<TCode>
    {
        if (digits.Length > scheme.MostDigits)
        {
            return;
        }

        NameDecision? exception = Exception(scheme, digits, name, years);
        if (exception is { Taken.Length: 0 })
        {
            return;
        }

        YearRange range = YearRange.Read(years)!.Value;
        SubjectRecord<TCode>[] records = [.. History(catalog, digits).Where(record => PlainQuotes(record.Name) == PlainQuotes(exception?.Taken ?? name))];
        bool isThere = range.IsExact
            ? records.Any(record => Overlaps(record, range) && (exception is { Counts: false } || record.Seen.Any(seen => seen.Year == range.First)))
            : records.Any(record => Overlaps(record, range));
        Assert.True(isThere, $"{digits} {name} of {years} is not in the catalogue.");
    }

    private static void AssertBacked<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        Dictionary<(string, string, string), int> printed = SourceRows(scheme)
            .Select(row => (Row: row, Exception: Exception(scheme, CodeOf(row), row["name"], row["year_or_range"])))
            .Where(static pair => pair.Exception is null or { Counts: true })
            .GroupBy(static pair => (CodeOf(pair.Row), pair.Exception?.Taken ?? pair.Row["name"], pair.Row["year_or_range"]))
            .ToDictionary(static group => group.Key, static group => group.Sum(static pair => DocumentsOf(pair.Row["notes"])));

        // The documents of a class that a notice added to a second account are told by both records together.
        var seen = catalog.Records
            .SelectMany(static record => record.Seen.Select(year => (Key: (record.Code.ToString()!, record.Name, year.Year.ToString(CultureInfo.InvariantCulture)), year.Documents)))
            .GroupBy(static sighting => sighting.Key);
        Assert.All(seen, sighting => Assert.Equal((sighting.Key, Assert.Contains(sighting.Key, (IReadOnlyDictionary<(string, string, string), int>)printed)), (sighting.Key, sighting.Sum(static s => s.Documents))));

        HashSet<(string, string)> noticed = [.. SourceRows(scheme).Where(static row => Notice().IsMatch(row["notes"])).Select(static row => (row["code"], row["name"]))];
        Assert.All(catalog.Records.Where(static record => record.Stated == Evidence.Official), record => Assert.Contains((record.Code.ToString()!, record.Name), noticed));
        Assert.DoesNotContain(catalog.Records, static record => record.Stated is not (Evidence.None or Evidence.Official));
    }

    private static void AssertKnownIsThere<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        HashSet<(string, string)> withdrawn = [.. DecisionTables.Of(scheme).Withdrawn.Select(static d => (d.Code, d.Name))];
        Assert.DoesNotContain(catalog.Records, record => withdrawn.Contains((record.Code.ToString()!, record.Name)));
        foreach (Dictionary<string, string> row in FactTables.Rows(Path.Combine(Facts, $"unverified_{scheme.Kind}.csv")).Where(row => !withdrawn.Contains((row["code"], row["name"]))))
        {
            YearRange range = YearRange.Read(row["year_or_range"])!.Value;
            Assert.True(
                History(catalog, row["code"]).Any(record => record.Name == row["name"] && Overlaps(record, range) && record.Known is { } known && known.First <= range.First && range.Last <= known.Last),
                $"{row["code"]} {row["name"]} of {range} is not in the catalogue.");
        }
    }

    private static ImmutableArray<SubjectRecord<TCode>> History<TCode>(SubjectCatalog<TCode> catalog, string digits)
        where TCode : struct, ISubjectCode<TCode> => SubjectCode.TryParse(digits, out TCode code) ? catalog.History(code) : [];

    private static bool Overlaps<TCode>(SubjectRecord<TCode> record, YearRange years)
        where TCode : struct, ISubjectCode<TCode> =>
        (record.From is null || record.From.Value.Day <= new LocalDate(years.Last, 12, 31)) && (record.To is null || record.To.Value.Day >= new LocalDate(years.First, 1, 1));

    private static NameDecision? Exception(FactScheme scheme, string code, string name, string years) =>
        Names[scheme].SingleOrDefault(d => d.Code == code && d.Printed == name && d.Years == years);

    // The merged tables write plain quotation marks where the documents print Chinese ones.
    private static string PlainQuotes(string name) => name.Replace('“', '"').Replace('”', '"');

    private static IEnumerable<Dictionary<string, string>> SourceRows(FactScheme scheme) =>
        Directory.EnumerateFiles(Path.Combine(Facts, "sources"), "*.csv").SelectMany(FactTables.Rows).Where(row => row["kind"] == scheme.Kind);

    private static string CodeOf(Dictionary<string, string> row) =>
        row["code"].EndsWith("00", StringComparison.Ordinal) && row["notes"].Contains("00 = item level", StringComparison.Ordinal) ? row["code"][..^2] : row["code"];

    private static int DocumentsOf(string notes) =>
        Documents().Match(notes) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;

    private static byte[] Shipped(string fileName)
    {
        using Stream stream = typeof(SubjectCatalogs).Assembly.GetManifestResourceStream($"GovBudget.Classification.Catalogs.{fileName}")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex(@"\bdocuments=(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex(@"^财[预综]\D?\d{4}\D?\d+号", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"(?:^|\| )(?<name>[^|\[\]]*\S) \[(?<years>\d{4}(/\d{4})*);", RegexOptions.CultureInvariant)]
    private static partial Regex OtherName();
}
