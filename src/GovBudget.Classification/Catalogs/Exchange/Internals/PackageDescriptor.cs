using System.Security.Cryptography;
using System.Text.Json;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Writes <c>datapackage.json</c>: Data Package and Table Schema, version 1 of the Frictionless specifications.</summary>
internal static class PackageDescriptor
{
    public const string Name = "govbudget-catalogue-";

    public static readonly string[] Members = ["profile", "name", "title", "description", "version", "licenses", "sources", "resources"];
    public static readonly string[] ResourceMembers = ["name", "path", "profile", "description", "format", "mediatype", "encoding", "bytes", "hash", "schema"];

    public static byte[] Write<TCode>(ExchangeContent<TCode> content, string version, IEnumerable<(ExchangeTable Table, byte[] Bytes)> tables)
        where TCode : struct, ISubjectCode<TCode>
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Options(indented: true)))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", Name + CatalogWords.Of(TCode.Scheme));
            json.WriteString("title", TitleOf(TCode.Scheme));
            json.WriteString("description", content.Statement);
            json.WriteString("version", version);
            Licence(json);
            Sources(json, content);
            json.WriteStartArray("resources");
            foreach ((ExchangeTable table, byte[] bytes) in tables)
            {
                Resource(json, table, bytes, TCode.Scheme);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    public static string Hash(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string TitleOf(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => "支出功能分类科目 (functional classification of expenditure, China)",
        SubjectScheme.Revenue => "收入分类科目 (classification of revenue, China)",
        SubjectScheme.GovernmentEconomic => "政府预算支出经济分类科目 (economic classification of the government budget, China)",
        _ => "部门预算支出经济分类科目 (economic classification of the department budget, China)",
    };

    private static void Licence(Utf8JsonWriter json)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "MIT");
        json.WriteString("path", "https://opensource.org/license/mit");
        json.WriteString("title", "MIT License");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Sources<TCode>(Utf8JsonWriter json, ExchangeContent<TCode> content)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteStartArray("sources");
        foreach (CatalogSource source in content.Sources)
        {
            json.WriteStartObject();
            json.WriteString("title", source.DocumentNumber is null ? source.Title : $"{source.DocumentNumber} {source.Title}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Resource(Utf8JsonWriter json, ExchangeTable table, byte[] bytes, SubjectScheme scheme)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("path", table.FileName);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", bytes.Length);
        json.WriteString("hash", Hash(bytes));
        Schema(json, table, scheme);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, ExchangeTable table, SubjectScheme scheme)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (ExchangeColumn column in table.Columns)
        {
            Field(json, table, column, scheme);
        }

        json.WriteEndArray();
        Texts(json, "missingValues", [string.Empty]);
        if (table.Key.Length > 0)
        {
            Texts(json, "primaryKey", table.Key);
        }

        ForeignKeys(json, table);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, ExchangeTable table, ExchangeColumn column, SubjectScheme scheme)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("description", column.Description);
        if (table.Name == ExchangeTables.Subjects.Name && FiscalType(column.Name, scheme) is { } fiscal)
        {
            json.WriteString("columnType", fiscal);
        }

        if (column.IsRequired || column.Values.Length > 0)
        {
            json.WriteStartObject("constraints");
            if (column.IsRequired)
            {
                json.WriteBoolean("required", true);
            }

            if (column.Values.Length > 0)
            {
                Texts(json, "enum", column.Values);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The Fiscal Data Package counts revenue among the economic classifications.
    private static string? FiscalType(string column, SubjectScheme scheme)
    {
        string classification = scheme == SubjectScheme.Functional ? "functional-classification" : "economic-classification";
        return column switch
        {
            "code" => $"{classification}:generic:code",
            "name" => $"{classification}:generic:label",
            _ => null,
        };
    }

    private static void ForeignKeys(Utf8JsonWriter json, ExchangeTable table)
    {
        if (table.References.Length == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach ((string column, string other, string key) in table.References)
        {
            json.WriteStartObject();
            json.WriteString("fields", column);
            json.WriteStartObject("reference");
            json.WriteString("resource", other);
            json.WriteString("fields", key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, string[] texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
