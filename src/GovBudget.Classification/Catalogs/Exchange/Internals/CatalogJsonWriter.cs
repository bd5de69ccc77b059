using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Writes the JSON document of a catalogue.</summary>
internal static class CatalogJsonWriter
{
    public static void Write<TCode>(ExchangeContent<TCode> content, Stream stream, bool indented)
        where TCode : struct, ISubjectCode<TCode>
    {
        using var json = new Utf8JsonWriter(stream, JsonText.Options(indented));
        json.WriteStartObject();
        json.WriteString("format", CatalogJsonWords.FormatName);
        json.WriteNumber("version", CatalogJsonWords.FormatVersion);
        json.WriteString("scheme", CatalogWords.Of(TCode.Scheme));
        Optional(json, "statement", content.Statement);
        Array(json, "coverage", content.Coverage, Coverage);
        Array(json, "sources", content.Sources, Source);
        Array(json, "changes", content.Changes, Change);
        Array(json, "subjects", content.Records, Subject);
        json.WriteEndObject();
    }

    private static void Coverage(Utf8JsonWriter json, CatalogCoverage covered)
    {
        json.WriteString("from", ExchangeContent.Text(covered.Days.Start));
        json.WriteString("to", ExchangeContent.Text(covered.Days.End));
        json.WriteString("extent", CatalogWords.Of(covered.Extent));
        Optional(json, "note", covered.Note);
    }

    private static void Source(Utf8JsonWriter json, CatalogSource source)
    {
        json.WriteString("id", source.Id);
        Optional(json, "documentNumber", source.DocumentNumber);
        Optional(json, "date", ExchangeContent.Text(source.Date));
        if (source.Documents is { } documents)
        {
            json.WriteNumber("documents", documents);
        }

        Optional(json, "place", source.Place);
        json.WriteString("title", source.Title);
    }

    private static void Change<TCode>(Utf8JsonWriter json, SubjectChange<TCode> change)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteString("kind", CatalogWords.Of(change.Kind));
        json.WriteString("day", ExchangeContent.Text(change.Day));
        json.WriteString("basis", CatalogWords.Of(change.Basis));
        Optional(json, "account", ExchangeContent.Text(change.Account));
        Texts(json, "before", change.From, static code => ExchangeContent.Text(code));
        Texts(json, "after", change.To, static code => ExchangeContent.Text(code));
        Optional(json, "reason", change.Reason);
        Texts(json, "sources", change.Sources, static source => source.Id);
    }

    private static void Subject<TCode>(Utf8JsonWriter json, SubjectRecord<TCode> record)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteString("code", ExchangeContent.Text(record.Code));
        json.WriteString("name", record.Name);
        Optional(json, "account", ExchangeContent.Text(record.Account));
        Optional(json, "parent", record.Parent is { } parent ? ExchangeContent.Text(parent) : null);
        Bound(json, "from", record.From);
        Bound(json, "to", record.To);
        Optional(json, "evidence", CatalogWords.Of(record.Stated));
        if (!record.Seen.IsEmpty)
        {
            Array(json, "seen", record.Seen, static (json, sighting) =>
            {
                json.WriteNumber("year", sighting.Year);
                json.WriteNumber("documents", sighting.Documents);
            });
        }

        if (record.Known is { } known)
        {
            json.WriteStartObject("known");
            json.WriteNumber("first", known.First);
            json.WriteNumber("last", known.Last);
            json.WriteString("confidence", CatalogWords.Of(known.Confidence));
            json.WriteEndObject();
        }

        Texts(json, "sources", record.Sources, static source => source.Id);
        Optional(json, "layer", record.Layer);
    }

    private static void Bound(Utf8JsonWriter json, string name, ValidityBound? bound)
    {
        if (bound is { } known)
        {
            json.WriteStartObject(name);
            json.WriteString("day", ExchangeContent.Text(known.Day));
            json.WriteString("basis", CatalogWords.Of(known.Basis));
            json.WriteEndObject();
        }
    }

    private static void Array<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Func<T, string> text)
    {
        if (items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStringValue(text(item));
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }
}
