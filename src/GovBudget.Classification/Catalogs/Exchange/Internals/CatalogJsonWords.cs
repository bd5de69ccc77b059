namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>The names of the members of the JSON document; only ever added to.</summary>
internal static class CatalogJsonWords
{
    public const string FormatName = "govbudget-catalogue-json";
    public const int FormatVersion = 1;

    public static readonly string[] Document = ["format", "version", "scheme", "statement", "coverage", "sources", "changes", "subjects"];
    public static readonly string[] Coverage = ["from", "to", "extent", "note"];
    public static readonly string[] Source = ["id", "documentNumber", "date", "documents", "place", "title"];
    public static readonly string[] Change = ["kind", "day", "basis", "account", "before", "after", "reason", "sources"];
    public static readonly string[] Subject = ["code", "name", "account", "parent", "from", "to", "evidence", "seen", "known", "sources", "layer"];
    public static readonly string[] Bound = ["day", "basis"];
    public static readonly string[] Sighting = ["year", "documents"];
    public static readonly string[] Known = ["first", "last", "confidence"];
}
