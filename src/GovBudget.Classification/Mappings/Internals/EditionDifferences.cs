using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Which subjects of an edition are compared, and in which order differences stand.</summary>
internal static class EditionDifferences
{
    public static IEnumerable<NamedSubject<TCode>> SubjectsOf<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode>
    {
        foreach (Subject<TCode> subject in edition.Subjects)
        {
            if (subject.IsPathOnly)
            {
                continue;
            }

            if (edition.Account != BudgetAccount.None)
            {
                yield return new(subject.Code, edition.Account, subject.Name);
                continue;
            }

            foreach (SubjectRecord<TCode> record in subject.Records)
            {
                yield return new(record.Code, record.Account, record.Name);
            }
        }
    }

    public static ImmutableArray<NamedSubject<TCode>> InOrder<TCode>(IEnumerable<NamedSubject<TCode>> subjects)
        where TCode : struct, ISubjectCode<TCode> =>
        [.. subjects.OrderBy(static subject => subject.Code).ThenBy(static subject => subject.Account).ThenBy(static subject => subject.Name, StringComparer.Ordinal)];

    public static ImmutableArray<EditionDifference<TCode>> InOrder<TCode>(IEnumerable<EditionDifference<TCode>> differences)
        where TCode : struct, ISubjectCode<TCode> =>
        [.. differences.OrderBy(static difference => First(difference).Code).ThenBy(static difference => First(difference).Account)
            .ThenBy(static difference => difference.Before.IsEmpty).ThenBy(static difference => difference.Kind)
            .ThenBy(static difference => difference.After.Select(static subject => subject.Code).FirstOrDefault())];

    private static NamedSubject<TCode> First<TCode>(EditionDifference<TCode> difference)
        where TCode : struct, ISubjectCode<TCode> => (difference.Before.IsEmpty ? difference.After : difference.Before)[0];
}
