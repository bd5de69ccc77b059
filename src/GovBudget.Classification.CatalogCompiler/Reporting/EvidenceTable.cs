using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Reporting;

/// <summary>Counts the subjects of a catalogue year by year and by evidence, as the Markdown tables that docs/editions.md holds.</summary>
internal static class EvidenceTable
{
    private const string Columns = "Official | Observed | of these in one document | Inferred | Unverified | all |\n|---|---:|---:|---:|---:|---:|---:|\n";

    private static readonly Evidence[] Strongest = [Evidence.Official, Evidence.Observed, Evidence.Inferred, Evidence.Unverified];

    /// <summary>One line for the last day of each year covered.</summary>
    public static string ByYear<TCode>(IReadOnlyCollection<SubjectRecord<TCode>> records, IEnumerable<CatalogCoverage> coverage)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder($"| year | {Columns}");
        foreach (int year in coverage.SelectMany(static time => Enumerable.Range(time.Days.Start.Year, time.Days.End.Year - time.Days.Start.Year + 1)))
        {
            Line(text, year.ToString(CultureInfo.InvariantCulture), year, ValidIn(records, year));
        }

        return text.ToString();
    }

    /// <summary>One line for each account, on the last day of a year.</summary>
    public static string ByAccount<TCode>(IReadOnlyCollection<SubjectRecord<TCode>> records, int year)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder($"| account | {Columns}");
        foreach (IGrouping<BudgetAccount, SubjectRecord<TCode>> account in ValidIn(records, year).GroupBy(static record => record.Account).OrderBy(static account => account.Key))
        {
            Line(text, $"{account.Key.ChineseName} ({account.Key})", year, [.. account]);
        }

        return text.ToString();
    }

    private static ImmutableArray<SubjectRecord<TCode>> ValidIn<TCode>(IEnumerable<SubjectRecord<TCode>> records, int year)
        where TCode : struct, ISubjectCode<TCode> => [.. records.Where(record => record.IsValidOn(new LocalDate(year, 12, 31)))];

    // A code that stands in two accounts counts once, with the stronger evidence.
    private static void Line<TCode>(StringBuilder text, string title, int year, ImmutableArray<SubjectRecord<TCode>> records)
        where TCode : struct, ISubjectCode<TCode>
    {
        (Evidence Evidence, int Documents)[] subjects = [.. records.GroupBy(static record => record.Code).Select(code =>
            code.Select(record => (record.EvidenceIn(year), record.Seen.FirstOrDefault(seen => seen.Year == year).Documents)).Max())];
        int[] counts = [.. Strongest.Select(evidence => subjects.Count(subject => subject.Evidence == evidence))];
        int single = subjects.Count(static subject => subject is { Evidence: Evidence.Observed, Documents: 1 });
        text.Append(CultureInfo.InvariantCulture, $"| {title} | {counts[0]} | {counts[1]} | {single} | {counts[2]} | {counts[3]} | {subjects.Length} |\n");
    }
}
