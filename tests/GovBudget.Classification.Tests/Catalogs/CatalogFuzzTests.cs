using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Exchange;
using GovBudget.Classification.Catalogs.Exchange.Internals;
using GovBudget.Classification.Tests.Catalogs.Exchange;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Whole catalogues with anything done to their files: each is read in full, or refused with the place.</summary>
public sealed partial class CatalogFuzzTests
{
    private const int Files = 200;

    private static readonly byte[][] Intruders =
    [
        .. Damage.Intruders("\"", ",", "\n", "\r\n", "\t", "\0", "\uFEFF", "\\ud800", "{", "]", "null", "-1", "99999999999999999999", "9999-12-31", "0000-00-00", "2026:1", "201", "2010101", "general", "seen", "#rows\t9\n", "~", "-"),
        .. Damage.Intruders(new string('9', 2_000), new string('目', 2_000), new string('[', 200)), [0x81], [0xD6], [0xE7, 0xA7], [0xFF],
    ];

    private static readonly SubjectCatalog<FunctionalCode> Original = SubjectCatalog<FunctionalCode>.Create(
        [new(new DateInterval(new(2025, 1, 1), new(2026, 12, 31)), CoverageExtent.Partial, "一部分")],
        Enumerable.Range(1, 30).Select(static n => new SubjectRecord<FunctionalCode>
        {
            Code = FunctionalCode.Parse($"201{n:00}"),
            Name = $"事务{n}",
            Account = BudgetAccount.GeneralPublic,
            From = n % 3 == 0 ? new(new(2025, n % 12 + 1, 1), ValidityBasis.Notice) : null,
            Seen = n % 2 == 0 ? [new(2025, n), new(2026, 1)] : [],
            Known = n % 5 == 0 ? new(2020, 2025, Confidence.Low) : null,
            Sources = [new("N1", "a notice", "财预〔2099〕1号", new LocalDate(2024, 9, 1), null, null)],
        }),
        [new(SubjectChangeKind.Renamed, new(2026, 1, 1), ValidityBasis.Notice, BudgetAccount.GeneralPublic, [FunctionalCode.Parse("20101")], [FunctionalCode.Parse("20101")], "改名", [])]);

    [GeneratedRegex(@"line ([0-9]+)")]
    private static partial Regex Line { get; }

    [Fact]
    public void Damaged_csv_tables_are_read_row_for_row_or_refused_with_table_and_line()
    {
        string[] tables = ["subjects", "coverage", "changes", "sources"];
        Dictionary<string, byte[]> sound = Exchanged.ToCsv(Original).ToDictionary(static table => table.Key, static table => Encoding.UTF8.GetBytes(table.Value));
        AssertReadOrRefused(
            random =>
            {
                string damaged = tables[random.Next(tables.Length)];
                return (damaged, Damage.Of(sound[damaged], random, Intruders, most: 3));
            },
            file =>
            {
                MemoryStream Of(string table) => new(table == file.Name ? file.Bytes : sound[table]);
                return CatalogCsv.Read<FunctionalCode>(new() { Subjects = Of("subjects"), Coverage = Of("coverage"), Changes = Of("changes"), Sources = Of("sources") });
            },
            static (file, catalog) => file.Name != "subjects" || file.Bytes.Contains((byte)'"') || catalog.Records.Length == LinesOf(file.Bytes).Count(static line => line.Length > 0) - 1);
    }

    [Fact]
    public void A_damaged_json_document_is_read_or_refused_with_line_or_path()
    {
        byte[] sound = Encoding.UTF8.GetBytes(Exchanged.Text(static stream => CatalogJson.Write(Original, stream, indented: true)));
        AssertReadOrRefused(
            random => ("json", Damage.Of(sound, random, Intruders, most: 3)),
            static file => CatalogJson.Read<FunctionalCode>(new MemoryStream(file.Bytes)),
            static (file, catalog) => catalog.Records.Length == Regex.Count(Encoding.UTF8.GetString(file.Bytes), "\"code\""));
    }

    [Fact]
    public void A_damaged_table_of_a_package_is_read_or_refused_even_where_its_hash_is_made_anew()
    {
        ImmutableSortedDictionary<string, byte[]> sound = CatalogDataPackage.Write(Original, "1.0.0");
        string descriptor = Encoding.UTF8.GetString(sound[CatalogDataPackage.DescriptorName]);
        AssertReadOrRefused(
            random =>
            {
                string damaged = sound.Keys.ElementAt(random.Next(sound.Count));
                return (damaged, Damage.Of(sound[damaged], random, Intruders, most: 3));
            },
            file => CatalogDataPackage.Read<FunctionalCode>(sound
                .SetItem(CatalogDataPackage.DescriptorName, Encoding.UTF8.GetBytes(descriptor.Replace(PackageDescriptor.Hash(sound[file.Name]), PackageDescriptor.Hash(file.Bytes), StringComparison.Ordinal)))
                .SetItem(file.Name, file.Bytes)),
            static (_, _) => true);
    }

    [Fact]
    public void A_damaged_catalogue_file_is_read_row_for_row_or_refused_with_its_line()
    {
        byte[] sound = Exchanged.Save(Original);
        AssertReadOrRefused(
            random => ("catalogue", Damage.Of(sound, random, Intruders, most: 3)),
            static file => SubjectCatalog<FunctionalCode>.Load(new MemoryStream(file.Bytes)),
            static (file, catalog) => catalog.Records.Length == LinesOf(file.Bytes).Count(static line => line.Length > 0 && line[0] != '#'));
    }

    private static void AssertReadOrRefused(
        Func<Random, (string Name, byte[] Bytes)> damage, Func<(string Name, byte[] Bytes), SubjectCatalog<FunctionalCode>> read, Func<(string Name, byte[] Bytes), SubjectCatalog<FunctionalCode>, bool> isWhole)
    {
        int refused = 0;
        for (int seed = 0; seed < Files; seed++)
        {
            (string name, byte[] bytes) file = damage(new Random(seed));
            SubjectCatalog<FunctionalCode>? catalog = null;
            Exception? fault = Record.Exception(() => catalog = read(file));
            Assert.True(fault is null or InvalidDataException, $"Seed {seed}, {file.name}: {fault}");
            Assert.Equal(fault?.Message, Record.Exception(() => read(file))?.Message);
            if (fault is null)
            {
                Assert.True(isWhole(file, catalog!), $"Seed {seed}: rows of {file.name} were lost.");
                Exchanged.AssertIdentity(catalog!);
            }
            else
            {
                AssertNamesThePlace(seed, fault.Message, file.bytes);
                refused++;
            }
        }

        Assert.InRange(refused, Files / 4, Files);
    }

    private static void AssertNamesThePlace(int seed, string message, byte[] bytes)
    {
        Match line = Line.Match(message);
        Assert.True(line.Success || message.StartsWith('$') || message.Contains(".csv", StringComparison.Ordinal) || message.Contains(".json", StringComparison.Ordinal), $"Seed {seed} names no place: {message}");
        if (line.Success)
        {
            Assert.InRange(int.Parse(line.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 1, LinesOf(bytes).Length);
        }
    }

    private static string[] LinesOf(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
}
