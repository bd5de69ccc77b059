using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Writes the files of a data package.</summary>
internal static class PackageWriter
{
    public static ImmutableSortedDictionary<string, byte[]> Write<TCode>(ExchangeContent<TCode> content, string version)
        where TCode : struct, ISubjectCode<TCode>
    {
        string[] keys = [.. content.Records.Select(static record => string.Join(':', ExchangeContent.Text(record.Code), ExchangeContent.Text(record.Account), ExchangeContent.Text(record.From?.Day)))];
        string[] numbers = [.. Enumerable.Range(1, content.Changes.Length).Select(static number => ExchangeContent.Text(number))];
        (ExchangeTable Table, byte[] Bytes)[] tables =
        [
            Table(PackageTables.Subjects, Left(ExchangeTables.Subjects, PackageTables.Subjects, content.SubjectLines(), keys)),
            Table(PackageTables.Sightings, content.Records.Zip(keys).SelectMany(static pair => pair.First.Seen.Select(seen =>
                (string[])[pair.Second, ExchangeContent.Text(seen.Year), ExchangeContent.Text(seen.Documents)]))),
            Table(PackageTables.SubjectSources, content.Records.Zip(keys).SelectMany(static pair => Links(pair.Second, pair.First.Sources))),
            Table(PackageTables.Changes, Left(ExchangeTables.Changes, PackageTables.Changes, content.ChangeLines(), numbers)),
            Table(PackageTables.ChangeSources, content.Changes.Zip(numbers).SelectMany(static pair => Links(pair.Second, pair.First.Sources))),
            Table(ExchangeTables.Sources, content.SourceLines()),
            Table(ExchangeTables.Coverage, content.CoverageLines()),
        ];
        return tables.ToDictionary(static table => table.Table.FileName, static table => table.Bytes)
            .Append(new(CatalogDataPackage.DescriptorName, PackageDescriptor.Write(content, version, tables)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    // The columns of a line that the table of the package keeps, behind its key.
    private static IEnumerable<string[]> Left(ExchangeTable whole, ExchangeTable left, IEnumerable<string[]> lines, string[] keys)
    {
        int[] places = [.. left.Columns.Skip(1).Select(column => whole.IndexOf(column.Name))];
        return lines.Zip(keys, (line, key) => (string[])[key, .. places.Select(place => line[place])]);
    }

    private static IEnumerable<string[]> Links(string key, ImmutableArray<CatalogSource> sources) =>
        sources.Select((source, index) => (string[])[key, ExchangeContent.Text(index + 1), source.Id]);

    private static (ExchangeTable Table, byte[] Bytes) Table(ExchangeTable table, IEnumerable<string[]> lines)
    {
        using var stream = new MemoryStream();
        CsvTable.Write(stream, table, lines, withByteOrderMark: false);
        return (table, stream.ToArray());
    }
}
