using GovBudget.Classification.Internals;
using Members = System.Collections.Generic.IReadOnlyDictionary<string, GovBudget.Classification.Catalogs.Exchange.Internals.JsonPlace>;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Reads the JSON document of a catalogue.</summary>
internal static class CatalogJsonReader
{
    private const string Root = "$";

    public static SubjectCatalog<TCode> Read<TCode>(Stream stream)
        where TCode : struct, ISubjectCode<TCode>
    {
        var root = JsonPlace.Parse(Utf8Text.ReadBytes(stream), Root);
        Members document = root.Members(CatalogJsonWords.Document);
        if (Need(root, document, "format").Text() is var format && format.Text != CatalogJsonWords.FormatName)
        {
            throw format.Fault($"'{format.Text}' is not '{CatalogJsonWords.FormatName}'");
        }

        if (Need(root, document, "version").Number() is var version && version.Number() != CatalogJsonWords.FormatVersion)
        {
            throw version.Fault($"version {version.Text} is not known; this library reads version {ExchangeContent.Text(CatalogJsonWords.FormatVersion)}");
        }

        ExchangeReader<TCode>.CheckScheme(Need(root, document, "scheme").Text());
        var read = new ExchangeReader<TCode>();
        read.State(Text(document, "statement"));
        Each(document, "sources", place => AddSource(read, place));
        Each(document, "coverage", place => AddCoverage(read, place));
        Each(document, "changes", place => AddChange(read, place));
        Each(document, "subjects", place => AddSubject(read, place));
        return read.ToCatalog();
    }

    private static void AddSource<TCode>(ExchangeReader<TCode> read, JsonPlace place)
        where TCode : struct, ISubjectCode<TCode>
    {
        Members source = place.Members(CatalogJsonWords.Source);
        ExchangeField id = Need(place, source, "id").Text();
        read.AddSource(id, new(id.Text, Need(place, source, "title").Text().Text, TextOrNull(source, "documentNumber"),
            source.TryGetValue("date", out JsonPlace date) ? date.Text().Day() : null,
            source.TryGetValue("documents", out JsonPlace documents) ? documents.Number().Number() : null, TextOrNull(source, "place")));
    }

    private static void AddCoverage<TCode>(ExchangeReader<TCode> read, JsonPlace place)
        where TCode : struct, ISubjectCode<TCode>
    {
        Members covered = place.Members(CatalogJsonWords.Coverage);
        read.AddCoverage(place.Path, Need(place, covered, "from").Text().Day(), Need(place, covered, "to").Text().Day(), Need(place, covered, "extent").Text().Extent(), Text(covered, "note"));
    }

    private static void AddChange<TCode>(ExchangeReader<TCode> read, JsonPlace place)
        where TCode : struct, ISubjectCode<TCode>
    {
        Members change = place.Members(CatalogJsonWords.Change);
        read.AddChange(place.Path, new(Need(place, change, "kind").Text().Kind(), Need(place, change, "day").Text().Day(), Need(place, change, "basis").Text().Basis(), Account(change),
            [.. Fields(change, "before").Select(static code => code.Code<TCode>())], [.. Fields(change, "after").Select(static code => code.Code<TCode>())],
            Text(change, "reason"), [.. Fields(change, "sources").Select(read.SourceOf)]));
    }

    private static void AddSubject<TCode>(ExchangeReader<TCode> read, JsonPlace place)
        where TCode : struct, ISubjectCode<TCode>
    {
        Members subject = place.Members(CatalogJsonWords.Subject);
        read.AddRecord(place.Path, new()
        {
            Code = Need(place, subject, "code").Text().Code<TCode>(),
            Name = Need(place, subject, "name").Text().Text,
            Account = Account(subject),
            Parent = subject.TryGetValue("parent", out JsonPlace parent) ? parent.Text().Code<TCode>() : null,
            From = Bound(subject, "from"),
            To = Bound(subject, "to"),
            Stated = subject.TryGetValue("evidence", out JsonPlace evidence) ? evidence.Text().Evidence() : Evidence.None,
            Seen = subject.TryGetValue("seen", out JsonPlace seen) ? [.. seen.Items().Select(Sighting)] : [],
            Known = subject.TryGetValue("known", out JsonPlace known) ? Known(known) : null,
            Sources = [.. Fields(subject, "sources").Select(read.SourceOf)],
            Layer = TextOrNull(subject, "layer"),
        });
    }

    private static ValidityBound? Bound(Members subject, string name)
    {
        if (!subject.TryGetValue(name, out JsonPlace place))
        {
            return null;
        }

        Members bound = place.Members(CatalogJsonWords.Bound);
        return new(Need(place, bound, "day").Text().Day(), Need(place, bound, "basis").Text().Basis());
    }

    private static YearSighting Sighting(JsonPlace place)
    {
        Members sighting = place.Members(CatalogJsonWords.Sighting);
        JsonPlace documents = Need(place, sighting, "documents");
        return documents.Number().Number() is var count and > 0 ? new(Need(place, sighting, "year").Number().Number(), count) : throw documents.Fault("one document at least is needed");
    }

    private static KnownYears Known(JsonPlace place)
    {
        Members known = place.Members(CatalogJsonWords.Known);
        return ExchangeReader<FunctionalCode>.Known(Need(place, known, "first").Number(), Need(place, known, "last").Number(), Need(place, known, "confidence").Text());
    }

    private static BudgetAccount Account(Members members) => members.TryGetValue("account", out JsonPlace account) ? account.Text().Account() : BudgetAccount.None;

    private static JsonPlace Need(JsonPlace parent, Members members, string name) =>
        members.TryGetValue(name, out JsonPlace place) ? place : throw parent.Fault($"the member '{name}' is missing");

    private static string Text(Members members, string name) => TextOrNull(members, name) ?? string.Empty;

    private static string? TextOrNull(Members members, string name) => members.TryGetValue(name, out JsonPlace place) ? place.Text().Text : null;

    private static IEnumerable<ExchangeField> Fields(Members members, string name) =>
        members.TryGetValue(name, out JsonPlace place) ? place.Items().Select(static item => item.Text()) : [];

    private static void Each(Members document, string name, Action<JsonPlace> read)
    {
        foreach (JsonPlace item in document.TryGetValue(name, out JsonPlace place) ? place.Items() : [])
        {
            read(item);
        }
    }
}
