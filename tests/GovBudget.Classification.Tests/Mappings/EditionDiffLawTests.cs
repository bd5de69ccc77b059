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

    [Fact]
    public void Between_any_two_states_of_the_revenue_catalogue() => CheckAll(SubjectCatalogs.Revenue, OpeningsAndClosings(SubjectCatalogs.Revenue));

    [Fact]
    public void A_code_that_two_accounts_hold_stands_once_in_the_edition_of_all_accounts()
    {
        SubjectEdition<FunctionalCode> a = SubjectCatalogs.Functional.At(new LocalDate(2025, 1, 1));
        SubjectEdition<FunctionalCode> b = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));
        EditionDiff<FunctionalCode> diff = EditionDiff.Between(a, b);

        Assert.Contains(b.Subjects, static subject => subject.Accounts.Length > 1);
        Assert.Equal(b.Subjects.Select(static subject => (subject.Code, subject.Name)), diff.Apply(a).Select(static subject => (subject.Code, subject.Name!)));
        Assert.True(diff.ApplyToAccounts(a).Length > b.Count);
    }

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
                for (int j = i; j < states.Length; j++)
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

        AssertGives(b, diff, a);
        AssertGives(a, back, b);
        Assert.Equal(diff.Inverse().Differences.Select(static d => d.ToString()), back.Differences.Select(static d => d.ToString()));
        Assert.True(diff.IsEmpty || !ReferenceEquals(a, b));
        Assert.All(diff.Differences, static difference => Assert.True(difference.Kind is > SubjectChangeKind.None and < SubjectChangeKind.Reused));
    }

    private static void AssertGives<TCode>(SubjectEdition<TCode> expected, EditionDiff<TCode> diff, SubjectEdition<TCode> from)
        where TCode : struct, ISubjectCode<TCode>
    {
        Assert.Equal(Subjects(expected), diff.ApplyToAccounts(from).Select(static subject => (subject.Code, subject.Account, subject.Name)));
        Assert.Equal(
            expected.Subjects.Where(static subject => !subject.IsPathOnly).Select(subject => (subject.Code, expected.Account == BudgetAccount.None ? subject.Records[0].Account : expected.Account, (string?)subject.Name)),
            diff.Apply(from).Select(static subject => (subject.Code, subject.Account, subject.Name)));
    }

    // Reckoned from the records alone.
    private static IEnumerable<(TCode Code, BudgetAccount Account, string? Name)> Subjects<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> =>
        from record in edition.Catalog.Records
        where record.IsValidOn(edition.Valid.Start) && (edition.Account == BudgetAccount.None || record.Account == edition.Account)
        orderby record.Code, record.Account
        select (record.Code, record.Account, (string?)record.Name);
}
