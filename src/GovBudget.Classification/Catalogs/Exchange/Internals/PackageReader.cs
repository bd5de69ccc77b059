using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Reads the files of a data package: the descriptor must describe exactly them, and the tables are read by their own columns.</summary>
internal static class PackageReader
{
    public static SubjectCatalog<TCode> Read<TCode>(IReadOnlyDictionary<string, byte[]> files)
        where TCode : struct, ISubjectCode<TCode>
    {
        CheckDescriptor(files, PackageDescriptor.Name + CatalogWords.Of(TCode.Scheme));
        IReadOnlyList<ExchangeRow> subjects = Rows(files, PackageTables.Subjects);
        IReadOnlyList<ExchangeRow> changes = Rows(files, PackageTables.Changes);
        ILookup<string, string> sightings = Lists(Rows(files, PackageTables.Sightings), Keys(subjects, "key"), "subject", "year",
            static row => $"{row["year"].Text}:{row["documents"].Text}");
        ILookup<string, string> subjectSources = Lists(Rows(files, PackageTables.SubjectSources), Keys(subjects, "key"), "subject", "position", static row => row["source"].Required());
        ILookup<string, string> changeSources = Lists(Rows(files, PackageTables.ChangeSources), Keys(changes, "number"), "change", "position", static row => row["source"].Required());

        var read = new ExchangeReader<TCode>();
        read.AddSources(Rows(files, ExchangeTables.Sources));
        read.AddCoverage(Rows(files, ExchangeTables.Coverage));
        read.AddChanges(changes.OrderBy(static row => row["number"].Number()).Select(row => Whole(row, ExchangeTables.Changes, column => List(changeSources, row["number"].Text))));
        read.AddSubjects(subjects.Select(row => Whole(row, ExchangeTables.Subjects, column => List(column == "seen" ? sightings : subjectSources, row["key"].Text))));
        return read.ToCatalog();
    }

    private static void CheckDescriptor(IReadOnlyDictionary<string, byte[]> files, string wanted)
    {
        var root = JsonPlace.Parse(Bytes(files, CatalogDataPackage.DescriptorName), CatalogDataPackage.DescriptorName);
        IReadOnlyDictionary<string, JsonPlace> package = root.Members(PackageDescriptor.Members);
        if (!package.TryGetValue("name", out JsonPlace name) || !package.TryGetValue("resources", out JsonPlace resources))
        {
            throw root.Fault("the members 'name' and 'resources' are needed");
        }

        if (name.Text() is var stated && stated.Text != wanted)
        {
            throw stated.Fault($"the package is '{stated.Text}'; wanted is '{wanted}'");
        }

        var described = new HashSet<string>(StringComparer.Ordinal) { CatalogDataPackage.DescriptorName };
        foreach (JsonPlace resource in resources.Items())
        {
            ExchangeField path = CheckResource(files, resource);
            if (!described.Add(path.Text))
            {
                throw path.Fault($"'{path.Text}' is there twice");
            }
        }

        if (files.Keys.FirstOrDefault(file => !described.Contains(file)) is { } unknown)
        {
            throw resources.Fault($"the file '{unknown}' is not described");
        }

        if (Array.Find(PackageTables.All, table => !described.Contains(table.FileName)) is { } missing)
        {
            throw resources.Fault($"the table '{missing.FileName}' is missing");
        }
    }

    private static ExchangeField CheckResource(IReadOnlyDictionary<string, byte[]> files, JsonPlace resource)
    {
        IReadOnlyDictionary<string, JsonPlace> members = resource.Members(PackageDescriptor.ResourceMembers);
        if (!members.TryGetValue("path", out JsonPlace place) || !members.TryGetValue("hash", out JsonPlace hash))
        {
            throw resource.Fault("the members 'path' and 'hash' are needed");
        }

        ExchangeField path = place.Text();
        if (!Array.Exists(PackageTables.All, table => table.FileName == path.Text))
        {
            throw path.Fault($"'{path.Text}' is no table of a catalogue");
        }

        return hash.Text().Text == PackageDescriptor.Hash(Bytes(files, path.Text)) ? path
            : throw hash.Fault($"the hash of '{path.Text}' is not the stated one: the file was changed or cut");
    }

    private static HashSet<string> Keys(IReadOnlyList<ExchangeRow> rows, string column)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (ExchangeRow row in rows)
        {
            if (!keys.Add(row[column].Required()))
            {
                throw row[column].Fault($"'{row[column].Text}' is there twice");
            }
        }

        return keys;
    }

    // The values that lead to each key, in the order of their numbers.
    private static ILookup<string, string> Lists(IReadOnlyList<ExchangeRow> rows, HashSet<string> keys, string column, string order, Func<ExchangeRow, string> value)
    {
        var known = new HashSet<(string, int)>();
        foreach (ExchangeRow row in rows)
        {
            if (!keys.Contains(row[column].Text))
            {
                throw row[column].Fault($"'{row[column].Text}' leads nowhere");
            }

            if (!known.Add((row[column].Text, row[order].Number())))
            {
                throw row[order].Fault($"'{row[order].Text}' is there twice");
            }
        }

        return rows.OrderBy(row => row[order].Number()).ToLookup(row => row[column].Text, value, StringComparer.Ordinal);
    }

    private static string List(ILookup<string, string> lists, string key) => string.Join(',', lists[key]);

    // The row as the tables outside of packages have it; the columns that a package keeps in tables of their own are filled in.
    private static ExchangeRow Whole(ExchangeRow row, ExchangeTable table, Func<string, string> fill) => new(
        table, row.Place, [.. table.Columns.Select(column => row.Table.IndexOf(column.Name) >= 0 ? row[column.Name].Text : fill(column.Name))]);

    private static IReadOnlyList<ExchangeRow> Rows(IReadOnlyDictionary<string, byte[]> files, ExchangeTable table)
    {
        using var stream = new MemoryStream(Bytes(files, table.FileName), writable: false);
        return CsvTable.Read(Utf8Text.Read(stream), table);
    }

    private static byte[] Bytes(IReadOnlyDictionary<string, byte[]> files, string name) => files.TryGetValue(name, out byte[]? bytes) ? bytes
        : throw ExchangeMessages.Damaged(name, "the file is missing");
}
