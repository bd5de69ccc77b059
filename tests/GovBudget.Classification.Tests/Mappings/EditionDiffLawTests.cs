using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

/// <summary>Differences carried out give the other edition: in random catalogues and in the shipped ones, for every pair of states.</summary>
public sealed class EditionDiffLawTests
{
    [Fact]
    public void Between_any_two_states_of_a_random_catalogue() => Law.Holds(RandomCatalogs.Any, static catalog => CheckAll(catalog, [.. RandomCatalogs.Days, new(2023, 12, 31)]));

    [Fact]
    public void Between_any_two_states_of_the_functional_catalogue() => CheckAll(SubjectCatalogs.Functional, OpeningsAndClosings(SubjectCatalogs.Functional));

    [Fact]
    public void Between_any_two_states_of_the_department_economic_catalogue() => CheckAll(SubjectCatalogs.DepartmentEconomic, OpeningsAndClosings(SubjectCatalogs.DepartmentEconomic));

    [Fact]
    public void Between_any_two_states_of_the_government_economic_catalogue() => CheckAll(SubjectCatalogs.GovernmentEconomic, OpeningsAndClosings(SubjectCatalogs.GovernmentEconomic));

    private static LocalDate[] OpeningsAndClosings<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode> =>
        [
            .. from covered in catalog.Coverage
               from year in Enumerable.Range(covered.Days.Start.Year, covered.Days.End.Year - covered.Days.Start.Year + 1)
               from date in new[] { new LocalDate(year, 1, 1), new LocalDate(year, 12, 31) }
               where covered.Days.Contains(date)
               select date,
        ];

    private static void CheckAll<TCode>(SubjectCatalog<TCode> catalog, LocalDate[] dates)
        where TCode : struct, ISubjectCode<TCode>
    {
        foreach (BudgetAccount account in catalog.Accounts.Prepend(BudgetAccount.None))
        {
            SubjectEdition<TCode>[] states = [.. dates.Select(date => catalog.At(date, account)).Distinct()];
            for (int i = 0; i < states.Length; i++)
            {
                // All accounts together hold every account; the accounts of a large catalogue alone are compared from state to state.
                int last = account == BudgetAccount.None || states.Length < 10 ? states.Length - 1 : Math.Min(i + 1, states.Length - 1);
                for (int j = i; j <= last; j++)
                {
                    Check(states[i], states[j]);
                }
            }
        }
    }

    private static void Check<TCode>(SubjectEdition<TCode> a, SubjectEdition<TCode> b)
        where TCode : struct, ISubjectCode<TCode>
    {
        EditionDiff<TCode> diff = EditionDiff.Between(a, b);
        EditionDiff<TCode> back = EditionDiff.Between(b, a);

        Assert.Equal(Subjects(b), diff.Apply(a).Select(static subject => (subject.Code, subject.Account, subject.Name)));
        Assert.Equal(Subjects(a), back.Apply(b).Select(static subject => (subject.Code, subject.Account, subject.Name)));
        Assert.Equal(diff.Inverse().Differences.Select(static d => d.ToString()), back.Differences.Select(static d => d.ToString()));
        Assert.True(diff.IsEmpty || !ReferenceEquals(a, b));
        Assert.All(diff.Differences, static difference => Assert.True(difference.Kind is > SubjectChangeKind.None and < SubjectChangeKind.Reused));
    }

    // Reckoned from the records alone.
    private static IEnumerable<(TCode Code, BudgetAccount Account, string? Name)> Subjects<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> =>
        from record in edition.Catalog.Records
        where record.IsValidOn(edition.Valid.Start) && (edition.Account == BudgetAccount.None || record.Account == edition.Account)
        orderby record.Code, record.Account
        select (record.Code, record.Account, (string?)record.Name);
}
