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
            State<TCode>[] states = [.. dates.Select(date => catalog.At(date, account)).Distinct().Select(StateOf)];
            for (int i = 0; i < states.Length; i++)
            {
                for (int j = i; j < states.Length; j++)
                {
                    Check(states[i], states[j]);
                }
            }
        }
    }

    private static void Check<TCode>(State<TCode> a, State<TCode> b)
        where TCode : struct, ISubjectCode<TCode>
    {
        EditionDiff<TCode> diff = EditionDiff.Between(a.Edition, b.Edition);
        EditionDiff<TCode> back = EditionDiff.Between(b.Edition, a.Edition);

        AssertGives(b, diff, a);
        AssertGives(a, back, b);
        Assert.Equal(diff.Inverse().Differences.Select(static d => d.ToString()), back.Differences.Select(static d => d.ToString()));
        Assert.True(diff.IsEmpty || !ReferenceEquals(a.Edition, b.Edition));
        Assert.All(diff.Differences, static difference => Assert.True(difference.Kind is > SubjectChangeKind.None and < SubjectChangeKind.Reused));
    }

    private static void AssertGives<TCode>(State<TCode> expected, EditionDiff<TCode> diff, State<TCode> from)
        where TCode : struct, ISubjectCode<TCode>
    {
        AssertSame(expected.OfAccounts, [.. diff.ApplyToAccounts(from.Edition).Select(static subject => (subject.Code, subject.Account, subject.Name))]);
        AssertSame(expected.Subjects, [.. diff.Apply(from.Edition).Select(static subject => (subject.Code, subject.Account, subject.Name))]);
    }

    // Thousands of subjects for thousands of pairs: the assertion, which looks for the place of a difference, is slow where there is none.
    private static void AssertSame<T>(T[] expected, T[] actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Equal(expected, actual);
        }
    }

    private static State<TCode> StateOf<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> => new(
            edition,
            [.. Subjects(edition)],
            [
                .. from subject in edition.Subjects
                   where !subject.IsPathOnly
                   select (subject.Code, edition.Account == BudgetAccount.None ? subject.Records[0].Account : edition.Account, (string?)subject.Name),
            ]);

    // Reckoned from the records alone.
    private static IEnumerable<(TCode Code, BudgetAccount Account, string? Name)> Subjects<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> =>
        from record in edition.Catalog.Records
        where record.IsValidOn(edition.Valid.Start) && (edition.Account == BudgetAccount.None || record.Account == edition.Account)
        orderby record.Code, record.Account
        select (record.Code, record.Account, (string?)record.Name);

    /// <summary>An edition and what it has, reckoned once for all pairs that it is in.</summary>
    private sealed record State<TCode>(
        SubjectEdition<TCode> Edition, (TCode Code, BudgetAccount Account, string? Name)[] OfAccounts, (TCode Code, BudgetAccount Account, string? Name)[] Subjects)
        where TCode : struct, ISubjectCode<TCode>;
}
