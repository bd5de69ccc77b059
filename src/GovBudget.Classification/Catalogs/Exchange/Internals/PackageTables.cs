namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>The tables of a data package: those of <see cref="ExchangeTables"/>, with lists taken apart into tables that keys lead to.</summary>
internal static class PackageTables
{
    public static readonly ExchangeTable Subjects = ExchangeTables.Subjects.With(
        [new("key", "string", "Tells the rows apart: code, account and first day, set apart by colons.", true)], "seen", "sources") with
    {
        Key = ["key"],
    };

    public static readonly ExchangeTable Sightings = new(
        "sightings", "The years whose documents print a subject.",
        new("subject", "string", "The key of the subject.", true),
        new("year", "integer", "The fiscal year.", true),
        new("documents", "integer", "The number of documents.", true))
    {
        Key = ["subject", "year"],
        References = [("subject", "subjects", "key")],
    };

    public static readonly ExchangeTable SubjectSources = Links("subject-sources", "What a subject rests on.", "subject", "string", "subjects", "key");

    public static readonly ExchangeTable Changes = ExchangeTables.Changes.With([new("number", "integer", "Counts the changes from 1.", true)], "sources") with { Key = ["number"] };

    public static readonly ExchangeTable ChangeSources = Links("change-sources", "What a change rests on.", "change", "integer", "changes", "number");

    public static readonly ExchangeTable[] All = [Subjects, Sightings, SubjectSources, Changes, ChangeSources, ExchangeTables.Sources, ExchangeTables.Coverage];

    private static ExchangeTable Links(string name, string description, string column, string type, string other, string key) => new(
        name, description,
        new(column, type, $"The {key} of the {column}.", true),
        new("position", "integer", "The place among its sources, from 1.", true),
        new("source", "string", "The id of the source.", true))
    {
        Key = [column, "position"],
        References = [(column, other, key), ("source", "sources", "id")],
    };
}
