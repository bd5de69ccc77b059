using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Makes the rows of a dimension table.</summary>
internal static class DimensionRows
{
    public static readonly ExchangeTable Table = new(
        "dimension", "One row a code, account and time, with everything above it.",
        Column("code"), Column("level"), Column("class_code"), Column("class_name"), Column("section_code"), Column("section_name"), Column("item_code"), Column("item_name"),
        Column("sub_item_code"), Column("sub_item_name"), Column("name"), Column("path"), Column("parent_code"), Column("account"), Column("path_only"), Column("layer"),
        Column("valid_from"), Column("valid_from_basis"), Column("valid_to"), Column("valid_to_basis"), Column("evidence_year"), Column("evidence"), Column("documents"));

    private static readonly SubjectLevel[] Levels = [SubjectLevel.Class, SubjectLevel.Section, SubjectLevel.Item, SubjectLevel.SubItem];

    public static IEnumerable<string[]> Of<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> =>
        SubjectsOf(edition).Select(subject => Line(
            Content(subject), edition.Valid.Start, DimensionBasis.OfFirst(subject, edition.Valid.Start), edition.Valid.End, DimensionBasis.OfLast(subject, edition.Valid.End), EvidenceOf(subject)));

    public static IEnumerable<string[]> Of<TCode>(SubjectCatalog<TCode> catalog, FiscalYear? evidenceYear)
        where TCode : struct, ISubjectCode<TCode> =>
        (catalog.Accounts.IsEmpty ? [BudgetAccount.None] : catalog.Accounts)
            .SelectMany(account => Times(catalog, account, evidenceYear?.Year ?? int.MaxValue))
            .OrderBy(static time => time.Code).ThenBy(static time => time.Account).ThenBy(static time => time.First)
            .Select(static time => Line(time.Content, time.First, time.FirstBasis, time.Last, DimensionBasis.OfLast(time.LastSubject, time.Last), EvidenceOf(time.EvidenceSubject)));

    // The edition of all accounts has one subject a code; here each account that holds it says what it calls it and how that is known.
    private static IEnumerable<Subject<TCode>> SubjectsOf<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode>
    {
        if (edition.Account != BudgetAccount.None || edition.Catalog.Accounts.IsEmpty)
        {
            return edition.Subjects;
        }

        var accounts = edition.Catalog.Accounts.ToDictionary(static account => account, account => edition.Catalog.At(edition.Valid.Start, account));
        return edition.Subjects.SelectMany(subject => subject.Accounts.Select(account => accounts[account][subject.Code]));
    }

    // Editions one after the other; a row goes on while its content stays the same from one day to the next.
    private static List<DimensionTime<TCode>> Times<TCode>(SubjectCatalog<TCode> catalog, BudgetAccount account, int evidenceYear)
        where TCode : struct, ISubjectCode<TCode>
    {
        var times = new List<DimensionTime<TCode>>();
        var open = new Dictionary<TCode, DimensionTime<TCode>>();
        foreach (CatalogCoverage covered in catalog.Coverage)
        {
            for (LocalDate day = covered.Days.Start; day <= covered.Days.End;)
            {
                SubjectEdition<TCode> edition = catalog.At(day, account);
                foreach (Subject<TCode> subject in edition.Subjects)
                {
                    string[] content = Content(subject);
                    if (!open.TryGetValue(subject.Code, out DimensionTime<TCode>? time) || time.Last.PlusDays(1) != day || !time.Content.SequenceEqual(content))
                    {
                        time = new(subject, account, content, day);
                        open[subject.Code] = time;
                        times.Add(time);
                    }

                    time.Last = edition.Valid.End;
                    time.LastSubject = subject;
                    if (Math.Abs(evidenceYear - day.Year) <= Math.Abs(evidenceYear - time.EvidenceSubject.Edition.Valid.Start.Year))
                    {
                        time.EvidenceSubject = subject;
                    }
                }

                day = edition.Valid.End.PlusDays(1);
            }
        }

        return times;
    }

    private static string[] EvidenceOf<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode> =>
        [ExchangeContent.Text(subject.Edition.Valid.Start.Year), CatalogWords.Of(subject.Evidence), ExchangeContent.Text(subject.Documents)];

    private static string[] Content<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode>
    {
        var path = subject.Path;
        return
        [
            ExchangeContent.Text(subject.Code),
            Word(subject.Level),
            .. Levels.SelectMany(level => path.FirstOrDefault(step => step.Level == level) is { } step ? (string[])[ExchangeContent.Text(step.Code), step.Name] : [string.Empty, string.Empty]),
            subject.Name,
            subject.PathText,
            subject.Parent is { } parent ? ExchangeContent.Text(parent.Code) : string.Empty,
            ExchangeContent.Text(subject.Account),
            subject.IsPathOnly ? "true" : "false",
            subject.Layer ?? string.Empty,
        ];
    }

    private static string Word(SubjectLevel level) => level switch
    {
        SubjectLevel.Class => "class",
        SubjectLevel.Section => "section",
        SubjectLevel.Item => "item",
        _ => "sub-item",
    };

    private static string[] Line(string[] content, LocalDate first, string firstBasis, LocalDate last, string lastBasis, string[] evidence) =>
        [.. content, ExchangeContent.Text(first), firstBasis, ExchangeContent.Text(last), lastBasis, .. evidence];

    private static ExchangeColumn Column(string name) => new(name, "string", string.Empty);
}
