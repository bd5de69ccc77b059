using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

/// <summary>Lineage in random catalogues: forward and backward are one relation.</summary>
public sealed class SubjectLineageLawTests
{
    private static readonly LocalDate[] Dates = [new(2020, 12, 31), .. RandomCatalogs.Days, new(2023, 12, 31)];

    [Fact]
    public void A_subject_leads_to_another_exactly_where_that_one_leads_back() => Law.Holds(RandomCatalogs.Any, static catalog =>
    {
        for (int i = 0; i < Dates.Length; i++)
        {
            for (int j = i == 0 ? 1 : Dates.Length - 1; j < Dates.Length; j++)
            {
                IEnumerable<string> forward = Pairs(catalog, Dates[i], Dates[j]).Select(static pair => $"{pair.Start} {pair.Target}");
                IEnumerable<string> backward = Pairs(catalog, Dates[j], Dates[i]).Select(static pair => $"{pair.Target} {pair.Start}");
                Assert.Equal(forward.Order(StringComparer.Ordinal), backward.Order(StringComparer.Ordinal));
            }
        }
    });

    [Fact]
    public void To_the_same_date_every_subject_is_the_same() => Law.Holds(RandomCatalogs.Any, static catalog =>
        Assert.All(Lineages(catalog, Dates[2], Dates[2]), static lineage =>
        {
            Assert.Equal(LineageStatus.Same, lineage.Status);
            Assert.Equal((lineage.Code, lineage.Account), (lineage.Target!.Code, lineage.Target.Account));
            Assert.Empty(lineage.Hops);
        }));

    [Fact]
    public void Two_ways_one_after_the_other_never_lead_where_the_whole_way_does_not() => Law.Holds(RandomCatalogs.Any, static catalog =>
    {
        HashSet<(string, string)> whole = [.. Pairs(catalog, Dates[0], Dates[^1])];
        ILookup<string, string> second = Pairs(catalog, Dates[2], Dates[^1]).ToLookup(static pair => pair.Start, static pair => pair.Target);
        foreach ((string start, string middle) in Pairs(catalog, Dates[0], Dates[2]))
        {
            Assert.All(second[middle], target => Assert.Contains((start, target), whole));
        }
    });

    [Fact]
    public void The_status_says_what_the_answer_holds() => Law.Holds(RandomCatalogs.Any, static catalog =>
        Assert.All(Lineages(catalog, Dates[0], Dates[^1]), lineage =>
        {
            int parts = lineage.Targets.Length + lineage.Ends.Length;
            Assert.True(parts > 0);
            Assert.Equal(
                lineage.Targets.IsEmpty ? LineageStatus.Ended : parts > 1 ? LineageStatus.NeedsDecision : lineage.Hops.IsEmpty ? LineageStatus.Same : LineageStatus.Followed,
                lineage.Status);
            Assert.All(lineage.Targets, target => Assert.Equal(target.IsMissing, !Holds(catalog, target.Code, target.Account, Dates[^1])));
            Assert.All(lineage.Hops, static hop => Assert.NotEqual(SubjectChangeKind.Reused, hop.Change.Kind));
            Assert.All(lineage.Targets.Where(static target => !target.Hops.IsEmpty), target =>
            {
                Assert.Contains(target.Hops, hop => hop.After.Code == target.Code && hop.After.Account == target.Account);
                Assert.Contains(target.Hops, hop => hop.Before.Code == lineage.Code && hop.Before.Account == lineage.Account);
            });
        }));

    private static IEnumerable<SubjectLineage<FunctionalCode>> Lineages(SubjectCatalog<FunctionalCode> catalog, LocalDate first, LocalDate second) =>
        from code in RandomCatalogs.Codes
        from account in new[] { BudgetAccount.GeneralPublic, BudgetAccount.GovernmentFund }
        where Holds(catalog, code, account, first)
        select catalog.Trace(code, first, second, account);

    private static IEnumerable<(string Start, string Target)> Pairs(SubjectCatalog<FunctionalCode> catalog, LocalDate first, LocalDate second) =>
        from lineage in Lineages(catalog, first, second)
        from target in lineage.Targets
        where !target.IsMissing
        select ($"{lineage.Code}/{lineage.Account}", $"{target.Code}/{target.Account}");

    private static bool Holds(SubjectCatalog<FunctionalCode> catalog, FunctionalCode code, BudgetAccount account, LocalDate date) =>
        catalog.History(code).Any(record => record.Account == account && record.IsValidOn(date));
}
