using CsCheck;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

/// <summary>Small catalogues at random; records and changes may well contradict each other, as facts do.</summary>
internal static class RandomCatalogs
{
    public static readonly FunctionalCode[] Codes = [.. new[] { "201", "20101", "20102", "20103", "202", "20201" }.Select(FunctionalCode.Parse)];

    public static readonly LocalDate[] Days = [new(2021, 1, 1), new(2021, 3, 29), new(2022, 1, 1), new(2023, 1, 1)];

    private static readonly BudgetAccount[] Accounts = [BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund];
    private static readonly CatalogCoverage[] Coverage = [new(new DateInterval(new(2020, 1, 1), new(2023, 12, 31)), CoverageExtent.Full, "")];

    public static readonly Gen<SubjectCatalog<FunctionalCode>> Any = Gen.Int.Select(static seed => Make(new Random(seed)));

    private static SubjectCatalog<FunctionalCode> Make(Random random) => SubjectCatalog<FunctionalCode>.Create(
        Coverage, [.. RecordsOf(random)], [.. Enumerable.Range(0, random.Next(7)).Select(_ => ChangeOf(random))]);

    // Each code and account has at each of the times between the days no name, or one of two.
    private static IEnumerable<SubjectRecord<FunctionalCode>> RecordsOf(Random random)
    {
        foreach (FunctionalCode code in Codes)
        {
            foreach (BudgetAccount account in Accounts.Where(account => account == BudgetAccount.GeneralPublic || random.Next(3) == 0))
            {
                string[] names = [.. Enumerable.Range(0, Days.Length + 1).Select(_ => random.Next(4) switch { 0 => "", 1 => "乙", _ => "甲" })];
                int start = 0;
                for (int i = 1; i <= names.Length; i++)
                {
                    if (i < names.Length && names[i] == names[start])
                    {
                        continue;
                    }

                    if (names[start].Length > 0)
                    {
                        yield return new()
                        {
                            Code = code,
                            Name = names[start],
                            Account = account,
                            From = start == 0 ? null : new(Days[start - 1], ValidityBasis.Notice),
                            To = i == names.Length ? null : new(Days[i - 1].PlusDays(-1), ValidityBasis.Sightings),
                        };
                    }

                    start = i;
                }
            }
        }
    }

    private static SubjectChange<FunctionalCode> ChangeOf(Random random)
    {
        FunctionalCode[] codes = [.. Codes];
        random.Shuffle(codes);
        var kind = (SubjectChangeKind)random.Next(1, 8);
        (FunctionalCode[] from, FunctionalCode[] to) = kind switch
        {
            SubjectChangeKind.Added => ((FunctionalCode[])[], codes[..1]),
            SubjectChangeKind.Abolished => (codes[..1], []),
            SubjectChangeKind.Moved => (codes[..1], codes[1..2]),
            SubjectChangeKind.Split => (codes[..1], random.Next(2) == 0 ? codes[..2] : codes[1..3]),
            SubjectChangeKind.Merged => (random.Next(2) == 0 ? codes[..2] : codes[1..3], codes[..1]),
            _ => (codes[..1], codes[..1]),
        };
        return new(kind, Days[random.Next(Days.Length)], ValidityBasis.GeneralKnowledge, (BudgetAccount)random.Next(3), [.. from], [.. to], "At random.", []);
    }
}
