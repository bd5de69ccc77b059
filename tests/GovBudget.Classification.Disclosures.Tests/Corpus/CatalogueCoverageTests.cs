using System.Globalization;
using System.Text;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>Every code that a published document prints, looked up in the catalogue of the document's year.</summary>
public sealed class CatalogueCoverageTests
{
    private const string Folder = "corpus/text";

    private static readonly Lazy<Coverage[]> Documents = new(ReadAll);

    [OriginalsFact(Folder)]
    public void All_classes_and_sections_and_nearly_all_items_resolve_at_the_documents_date()
    {
        Assert.NotEmpty(Documents.Value);
        (int known, int all) items = (Documents.Value.Sum(static d => d.Known[2]), Documents.Value.Sum(static d => d.All[2]));
        Assert.All([0, 1], level => Assert.Equal(Documents.Value.Sum(d => d.All[level]), Documents.Value.Sum(d => d.Known[level])));
        Assert.True(items.known * 100 >= items.all * 99, $"{items.known} of {items.all} items");
    }

    [OriginalsFact(Folder)]
    public void The_documentation_lists_what_was_found_and_every_miss()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "catalogue-coverage.md")).ReplaceLineEndings("\n");

        Assert.Contains(Table(), page, StringComparison.Ordinal);
        Assert.All(Documents.Value.SelectMany(static d => d.Misses), miss => Assert.Contains($"- `{miss}`", page, StringComparison.Ordinal));
    }

    private static string Table()
    {
        var text = new StringBuilder("| document | year | classes | sections | items |\n|---|---:|---:|---:|---:|\n");
        foreach (Coverage document in Documents.Value)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {document.Name} | {document.Year} | {document.Of(0)} | {document.Of(1)} | {document.Of(2)} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"| all | | {Sum(0)} | {Sum(1)} | {Sum(2)} |\n").ToString();

        static string Sum(int level) => $"{Documents.Value.Sum(d => d.Known[level])} of {Documents.Value.Sum(d => d.All[level])}";
    }

    private static Coverage[] ReadAll() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Originals, Folder)).Append(Path.Combine(Repository.Originals, "seeds", "datong-2026.txt"))
            .Order(StringComparer.Ordinal).Select(static path => Coverage.Of(path)),
    ];

    private sealed record Coverage(string Name, int Year, int[] All, int[] Known, IReadOnlyList<string> Misses)
    {
        public string Of(int level) => $"{Known[level]} of {All[level]}";

        public static Coverage Of(string path)
        {
            FiscalYear year = new DisclosureReader().Read(path).FiscalYear;
            var coverage = new Coverage(Path.GetFileNameWithoutExtension(path), year.Year, new int[3], new int[3], []);
            var misses = new List<string>();
            foreach (string code in PrintedCodes.Of(path))
            {
                int level = (code.Length - 3) / 2;
                if (level > 2)
                {
                    misses.Add($"{coverage.Name} {code}");
                    continue;
                }

                coverage.All[level]++;
                bool known = IsKnown(code, year);
                coverage.Known[level] += known ? 1 : 0;
                if (!known)
                {
                    misses.Add($"{coverage.Name} {code}");
                }
            }

            return coverage with { Misses = misses };
        }

        // A budget is made before its year and a final account after it: a subject of either state of the year is one of it.
        private static bool IsKnown(string code, FiscalYear year) => SubjectCode.SchemeOf(code[0]) switch
        {
            SubjectScheme.Functional => Holds(SubjectCatalogs.Functional, code, year),
            SubjectScheme.DepartmentEconomic => Holds(SubjectCatalogs.DepartmentEconomic, code, year),
            _ => Holds(SubjectCatalogs.GovernmentEconomic, code, year),
        };

        private static bool Holds<TCode>(SubjectCatalog<TCode> catalog, string text, FiscalYear year)
            where TCode : struct, ISubjectCode<TCode> =>
            SubjectCode.TryParse(text, out TCode code) && (catalog.Find(code, year.Start).Status, catalog.Find(code, year.End).Status) is
                (SubjectLookupStatus.Found or SubjectLookupStatus.Ambiguous, _) or (_, SubjectLookupStatus.Found or SubjectLookupStatus.Ambiguous);
    }
}
