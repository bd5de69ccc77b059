using System.Reflection;
using System.Text;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.CatalogCompiler.Reviewed;

/// <summary>Reads one of the tables of decisions that stand beside this file: a comment line, a line of column names, rows of fields set apart by tabs.</summary>
internal static class ReviewedTable
{
    /// <summary>The rows of a table that ships with the compiler, each with its fields by column name.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Reviewed.{name}.tsv")
            ?? throw new InvalidOperationException($"There is no table of decisions '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader);
    }

    /// <summary>The rows of a table that belong to a scheme.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Read(string name, FactScheme scheme) =>
        [.. Read(name).Where(row => row["scheme"] == CatalogWords.Of(scheme.Scheme))];

    private static List<Dictionary<string, string>> Read(StreamReader reader)
    {
        var rows = new List<Dictionary<string, string>>();
        string[]? columns = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0)
            {
                continue;
            }

            string[] fields = line.Split('\t');
            if (columns is null)
            {
                columns = fields;
                continue;
            }

            if (fields.Length != columns.Length)
            {
                throw new InvalidDataException($"'{line}' has {fields.Length} fields; {columns.Length} are needed.");
            }

            rows.Add(columns.Zip(fields).ToDictionary(static pair => pair.First, static pair => pair.Second));
        }

        return rows;
    }
}
