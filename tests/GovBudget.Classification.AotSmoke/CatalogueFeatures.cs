using System.Text;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.AotSmoke;

internal static class CatalogueFeatures
{
    private static readonly LocalDate Date = new(2026, 1, 1);

    public static void Check()
    {
        CheckScheme(SubjectCatalogs.Functional, "2011308", "招商引资");
        CheckScheme(SubjectCatalogs.GovernmentEconomic, "50101", "工资奖金津补贴");
        CheckScheme(SubjectCatalogs.DepartmentEconomic, "30101", "基本工资");

        SubjectLookup<FunctionalCode> ambiguous = SubjectCatalogs.Functional.Find(FunctionalCode.Parse("220"), Date);
        Expect.Equal(SubjectLookupStatus.Ambiguous, ambiguous.Status);
        Expect.True(ambiguous.Candidates.Length > 1);
        Expect.Equal(SubjectLookupStatus.NotCovered, SubjectCatalogs.Functional.Find(FunctionalCode.Parse("201"), new(1999, 1, 1)).Status);
        Expect.Throws<InvalidDataException>(() => SubjectCatalog<FunctionalCode>.Load(new MemoryStream(Encoding.UTF8.GetBytes("no catalogue"))), string.Empty);
    }

    private static void CheckScheme<TCode>(SubjectCatalog<TCode> catalog, string text, string name)
        where TCode : struct, ISubjectCode<TCode>
    {
        TCode code = SubjectCode.Parse<TCode>(text).Value;
        SubjectEdition<TCode> edition = catalog.At(Date);
        Subject<TCode> subject = edition[code];
        Expect.Equal(name, subject.Name);
        Expect.True(subject.PathText.EndsWith(name, StringComparison.Ordinal));
        Expect.True(subject.Evidence >= Evidence.Observed);
        Expect.Equal(subject, catalog.Find(code, Date).GetOrThrow());
        Expect.Equal(subject, edition.FindByName(subject.Parent?.Code, name).Subject);
        Expect.True(edition.WithEvidence(Evidence.Observed).TryFind(code, out _));

        TCode unknown = SubjectCode.Parse<TCode>(text[..^2] + "98").Value;
        SubjectLookup<TCode> lookup = catalog.Find(unknown, Date);
        Expect.Equal(SubjectLookupStatus.Unknown, lookup.Status);
        Expect.Equal(subject.Parent, lookup.NearestAncestor);
        Expect.True(edition.Suggest(unknown).Length > 0);
        Expect.Throws<UnknownSubjectException>(() => _ = edition[unknown], text[..^2]);
    }
}
