using CsCheck;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Catalogs.Columns.Internals;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Columns;

/// <summary>Detection looks at a catalogue without its editions; what it sees must be what the editions say.</summary>
public sealed class CatalogPresenceTests
{
    [Fact]
    public void Presence_is_what_the_editions_say()
    {
        AssertSame(ColumnFixture.Functional);
        AssertSame(SubjectCatalogs.Functional);
        AssertSame(SubjectCatalogs.Revenue);
        AssertSame(SubjectCatalogs.DepartmentEconomic);
        AssertSame(SubjectCatalogs.GovernmentEconomic);
    }

    [Fact]
    public void Codes_of_an_edition_are_detected_with_its_year_and_account()
    {
        AssertDetected(ColumnFixture.Functional, static catalog => new() { Functional = catalog });
        AssertDetected(SubjectCatalogs.Functional, static catalog => new() { Functional = catalog });
        AssertDetected(SubjectCatalogs.Revenue, static catalog => new() { Revenue = catalog });
        AssertDetected(SubjectCatalogs.DepartmentEconomic, static catalog => new() { DepartmentEconomic = catalog });
        AssertDetected(SubjectCatalogs.GovernmentEconomic, static catalog => new() { GovernmentEconomic = catalog });
    }

    [Fact]
    public void Names_of_an_edition_are_detected_with_its_year_and_account()
    {
        foreach ((SubjectEdition<FunctionalCode> edition, FiscalYear year) in EditionsOf(SubjectCatalogs.Functional).Where(static e => e.Edition.Count > 0))
        {
            ColumnDetection found = CodeColumn.Detect(edition.Subjects.Select(static subject => subject.Name));

            Assert.Contains(found.Candidates, candidate => candidate.Scheme == SubjectScheme.Functional && candidate.Percent == 100m
                && (candidate.Account == edition.Account || edition.Account == BudgetAccount.None) && candidate.Years.Contains(year));
        }
    }

    private static void AssertDetected<TCode>(SubjectCatalog<TCode> catalog, Func<SubjectCatalog<TCode>, ColumnCatalogs> catalogs)
        where TCode : struct, ISubjectCode<TCode>
    {
        (SubjectEdition<TCode> Edition, FiscalYear Year)[] editions = [.. EditionsOf(catalog).Where(static edition => edition.Edition.Count > 0)];
        var options = new ColumnDetectionOptions { Catalogs = catalogs(catalog) };
        Gen.Select(Gen.Int[0, editions.Length - 1], Gen.Int[0, 100_000].Array[1, 60]).Sample((which, picks) =>
        {
            (SubjectEdition<TCode> edition, FiscalYear year) = editions[which];
            ColumnDetection found = CodeColumn.Detect(picks.Select(pick => edition.Subjects[pick % edition.Count].Code.ToString()), options);
            return found.Scheme == TCode.Scheme && found.Best.Any(candidate => candidate.Percent == 100m && candidate.Years.Contains(year)
                && (candidate.Account == edition.Account || edition.Account == BudgetAccount.None));
        }, iter: 200);
    }

    private static void AssertSame<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        var presence = new CatalogPresence(catalog.Table);
        for (int state = 0; state < presence.States; state++)
        {
            LocalDate day = CatalogDay.ToDate(presence.FirstDayOf(state));
            foreach (BudgetAccount account in catalog.Accounts.Prepend(BudgetAccount.None))
            {
                SubjectEdition<TCode> edition = catalog.At(day, account);
                int[] different = [.. Enumerable.Range(0, catalog.Table.CodeCount).Where(code =>
                    edition.TryFind(TCode.FromPacked(catalog.Table.CodeOf(catalog.Table.CodeRows[code])), out _)
                    != ((presence.OfCode(code, state) & (1 << (int)account)) != 0))];
                Assert.Empty(different);
            }
        }
    }

    private static IEnumerable<(SubjectEdition<TCode> Edition, FiscalYear Year)> EditionsOf<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        var presence = new CatalogPresence(catalog.Table);
        return from state in Enumerable.Range(0, presence.States)
               let day = CatalogDay.ToDate(presence.FirstDayOf(state))
               from account in catalog.Accounts.Prepend(BudgetAccount.None)
               select (catalog.At(day, account), FiscalYear.Of(day));
    }
}
