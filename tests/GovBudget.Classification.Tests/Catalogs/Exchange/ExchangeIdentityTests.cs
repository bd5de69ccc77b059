using System.Collections.Immutable;
using CsCheck;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Exchange;

/// <summary>Export and import are inverse: proven by the bytes of the catalogue file.</summary>
public sealed class ExchangeIdentityTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private const int FirstYear = 2020;

    private static readonly CatalogSource[] Sources =
    [
        new("N1", "a \"notice\", with a comma", "财预〔2099〕1号", new LocalDate(2099, 9, 1), null, "财政部网站"),
        new("B 1", "published budgets; of one year", null, null, 61),
        new("空", "一般知识", null, null, null),
    ];

    private static readonly Gen<string> Names = Law.OneOf("一般公共服务支出", "人大\"事务\"", "其他, 支出", " 前后有空格 ", "<&>'\\", "𠀀生僻字", "é名");

    // A time of two ends that may be open; the times of one code and account follow each other.
    private static readonly Gen<SubjectRecord<FunctionalCode>> Records =
        from code in Law.OneOf("201", "20101", "2010101", "201010101", "229", "22999").Select(FunctionalCode.Parse)
        from name in Names
        from account in Law.OneOf(BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund, BudgetAccount.StateCapital, BudgetAccount.SocialInsurance)
        from year in Gen.Int[FirstYear, FirstYear + 5]
        from bases in Gen.Select(Bases, Bases)
        from open in Gen.Select(Gen.Bool, Gen.Bool)
        from stated in Gen.Enum<Evidence>()
        from seen in Gen.Select(Gen.Int[2000, 2030], Gen.Int[1, 900]).List[0, 4]
        from known in Gen.Select(Gen.Int[2000, 2010], Gen.Int[0, 9], Gen.Enum<Confidence>(), Gen.Bool)
        from sources in Gen.Shuffle(Sources, 0, 3)
        from extra in Gen.Select(Gen.Bool, Law.OneOf<string?>(null, "广东", "a, \"b\""))
        select new SubjectRecord<FunctionalCode>
        {
            Code = code,
            Name = name,
            Account = account,
            Parent = extra.Item1 ? FunctionalCode.Parse("229") : null,
            From = open.Item1 ? null : new(new(year, 3, 1), bases.Item1),
            To = open.Item2 ? null : new(new(year + 1, 2, 28), bases.Item2),
            Stated = stated,
            Seen = [.. seen.DistinctBy(static s => s.Item1).OrderBy(static s => s.Item1).Select(static s => new YearSighting(s.Item1, s.Item2))],
            Known = known.Item4 ? null : new(known.Item1, known.Item1 + known.Item2, known.Item3 == Confidence.None ? Confidence.Low : known.Item3),
            Sources = [.. sources],
            Layer = extra.Item2,
        };

    private static readonly Gen<SubjectChange<FunctionalCode>> Changes =
        from kind in Law.OneOf(SubjectChangeKind.Added, SubjectChangeKind.Abolished, SubjectChangeKind.Renamed, SubjectChangeKind.Moved, SubjectChangeKind.Split, SubjectChangeKind.Merged, SubjectChangeKind.Reused)
        from day in Gen.Int[0, 900].Select(static days => new LocalDate(FirstYear, 1, 1).PlusDays(days))
        from basis in Bases
        from account in Gen.Enum<BudgetAccount>()
        from reason in Names
        from sources in Gen.Shuffle(Sources, 0, 3)
        select new SubjectChange<FunctionalCode>(
            kind, day, basis, account,
            Codes(kind switch { SubjectChangeKind.Added => 0, SubjectChangeKind.Merged => 2, _ => 1 }), Codes(kind switch { SubjectChangeKind.Abolished => 0, SubjectChangeKind.Split => 3, _ => 1 }),
            reason, [.. sources]);

    private static readonly Gen<SubjectCatalog<FunctionalCode>> Catalogues =
        from records in Records.List[0, 12]
        from changes in Changes.List[0, 6]
        from notes in Gen.Select(Names, Names)
        from extent in Law.OneOf(CoverageExtent.Fragment, CoverageExtent.Partial, CoverageExtent.Full)
        select SubjectCatalog<FunctionalCode>.Create(
            [
                new(new DateInterval(new(FirstYear, 1, 1), new(FirstYear + 2, 12, 31)), extent, notes.Item1),
                new(new DateInterval(new(FirstYear + 4, 1, 1), new(FirstYear + 9, 6, 30)), CoverageExtent.Full, string.Empty),
            ],
            WithoutOverlap(records), changes, notes.Item2);

    private static Gen<ValidityBasis> Bases => Law.OneOf(ValidityBasis.Notice, ValidityBasis.GeneralKnowledge, ValidityBasis.Sightings);

    [Fact]
    public void The_shipped_functional_catalogue_comes_back_from_each_format() => Exchanged.AssertIdentity(SubjectCatalogs.Functional);

    [Fact]
    public void The_shipped_revenue_catalogue_comes_back_from_each_format() => Exchanged.AssertIdentity(SubjectCatalogs.Revenue);

    [Fact]
    public void The_shipped_economic_catalogues_come_back_from_each_format()
    {
        Exchanged.AssertIdentity(SubjectCatalogs.GovernmentEconomic);
        Exchanged.AssertIdentity(SubjectCatalogs.DepartmentEconomic);
    }

    [Fact]
    public void Any_catalogue_comes_back_from_each_format() => Catalogues.Sample(Exchanged.AssertIdentity, seed: Seed, iter: 300);

    private static ImmutableArray<FunctionalCode> Codes(int count) => [.. Enumerable.Range(1, count).Select(static i => FunctionalCode.Parse($"2010{i}"))];

    private static List<SubjectRecord<FunctionalCode>> WithoutOverlap(List<SubjectRecord<FunctionalCode>> records)
    {
        var kept = new List<SubjectRecord<FunctionalCode>>();
        foreach (SubjectRecord<FunctionalCode> record in records)
        {
            if (!kept.Exists(other => other.Code == record.Code && other.Account == record.Account && Overlap(other, record)))
            {
                kept.Add(record);
            }
        }

        return kept;
    }

    private static bool Overlap(SubjectRecord<FunctionalCode> a, SubjectRecord<FunctionalCode> b) =>
        (a.From is null || b.To is null || a.From.Value.Day <= b.To.Value.Day) && (b.From is null || a.To is null || b.From.Value.Day <= a.To.Value.Day);
}
