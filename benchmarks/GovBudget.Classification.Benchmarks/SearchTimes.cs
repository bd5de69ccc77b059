using System.Diagnostics;
using System.Globalization;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Benchmarks;

/// <summary>
/// The spread of the times of a search, which a mean hides: <c>search</c> asks for every name of an edition with one character left out,
/// with one exchanged, and for its first two characters, after all of them have been asked for once.
/// </summary>
internal static class SearchTimes
{
    public static int Run(string[] arguments)
    {
        if (arguments is not ["search"])
        {
            return -1;
        }

        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));
        string[] names = [.. edition.Subjects.Select(static subject => subject.Name).Where(static name => name.Length > 2)];
        Measure(edition, names);
        Report("one character left out", Measure(edition, [.. names.Select(static name => name.Remove(name.Length / 2, 1))]));
        Report("one character exchanged", Measure(edition, [.. names.Select(static name => name.Remove(name.Length / 2, 1).Insert(name.Length / 2, "叕"))]));
        Report("the first two characters", Measure(edition, [.. names.Select(static name => name[..2])]));
        return 0;
    }

    private static TimeSpan[] Measure(SubjectEdition<FunctionalCode> edition, string[] queries) =>
    [
        .. queries.Select(query =>
        {
            long start = Stopwatch.GetTimestamp();
            edition.Search(query);
            return Stopwatch.GetElapsedTime(start);
        }).Order(),
    ];

    private static void Report(string what, TimeSpan[] times)
    {
        double At(int percent) => times[(times.Length - 1) * percent / 100].TotalMicroseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {times.Length} searches, median {At(50):0} us, 95th percentile {At(95):0} us, slowest {At(100):0} us"));
    }
}
