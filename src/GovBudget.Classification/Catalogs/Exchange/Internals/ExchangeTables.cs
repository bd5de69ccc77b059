namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>The tables of a catalogue; names and order of the columns are part of the exchange formats and only ever added to.</summary>
internal static class ExchangeTables
{
    private static readonly string[] Accounts = ["general", "fund", "capital", "social"];
    private static readonly string[] Bases = ["notice", "stated", "known", "seen"];

    public static readonly ExchangeTable Subjects = new(
        "subjects", "One row a code, account and validity, with its evidence.",
        new("code", "string", "The code.", true),
        new("name", "string", "The official name.", true),
        new("account", "string", "The account; empty in a scheme that is not divided by account.", false, Accounts),
        new("parent", "string", "The code of the parent, where it is not the nearest ancestor by digits."),
        new("valid_from", "date", "The first day; empty where nothing is known."),
        new("valid_from_basis", "string", "What the first day rests on.", false, Bases),
        new("valid_to", "date", "The last day; empty where no end is known."),
        new("valid_to_basis", "string", "What the last day rests on.", false, Bases),
        new("evidence", "string", "The evidence that is stated for the whole validity.", false, "official", "observed", "inferred", "unverified"),
        new("seen", "string", "The years whose documents print it, each with the number of documents: 2025:3,2026:61."),
        new("known_from", "integer", "The first year for which general knowledge has it."),
        new("known_to", "integer", "The last year for which general knowledge has it."),
        new("known_confidence", "string", "How sure general knowledge is.", false, "high", "medium", "low"),
        new("sources", "string", "The ids of its sources, set apart by commas."),
        new("layer", "string", "The local layer; empty for a national subject."));

    public static readonly ExchangeTable Changes = new(
        "changes", "What became of subjects on a day.",
        new("kind", "string", "What happened.", true, "added", "abolished", "renamed", "moved", "split", "merged", "reused"),
        new("day", "date", "The first day of the new state.", true),
        new("basis", "string", "What the change rests on.", true, Bases),
        new("account", "string", "The account; empty for all of them.", false, Accounts),
        new("codes_before", "string", "The codes before, set apart by commas."),
        new("codes_after", "string", "The codes after, set apart by commas."),
        new("reason", "string", "The reason."),
        new("sources", "string", "The ids of its sources, set apart by commas."));

    public static readonly ExchangeTable Sources = new(
        "sources", "What rows and changes rest on.",
        new("id", "string", "The id.", true),
        new("document_number", "string", "The number of the document (文号)."),
        new("date", "date", "The date of the document."),
        new("documents", "integer", "How many documents were read."),
        new("place", "string", "Where the facts were seen."),
        new("title", "string", "What it is.", true))
    { Key = ["id"] };

    public static readonly ExchangeTable Coverage = new(
        "coverage", "The times that the catalogue covers.",
        new("scheme", "string", "The scheme; the same in each row.", true, "functional", "revenue", "government-economic", "department-economic"),
        new("first_day", "date", "The first day.", true),
        new("last_day", "date", "The last day.", true),
        new("extent", "string", "How much of the official table of the time is there.", true, "full", "partial", "fragment"),
        new("note", "string", "What else is to be said."),
        new("statement", "string", "Where the facts of the catalogue come from; the same in each row."))
    { Key = ["first_day"] };
}
