using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>The sources of all schemes with the short ids that rows use.</summary>
internal sealed class SourceList
{
    public const string GeneralKnowledge = "GENERAL";

    private readonly List<(string Repository, string Path, CatalogSource Source)> _places = [];
    private readonly SortedDictionary<string, CatalogSource> _byId = new(StringComparer.Ordinal);

    public SourceList(IEnumerable<Sighting> sightings)
    {
        foreach (Dictionary<string, string> row in ReviewedTable.Read("sources"))
        {
            int? documents = YearRange.Read(row["documents"].PadLeft(4, '0')) is { } number && row["documents"].Length > 0 ? number.First : null;
            string place = row["place"].Length > 0 ? row["place"] : row["repository"];
            _places.Add((row["repository"], row["path"], Add(new CatalogSource(row["id"], row["title"], null, null, documents, place))));
        }

        foreach (IGrouping<string, Sighting> notice in sightings.Where(static s => s.Notice is not null).GroupBy(static s => s.Notice!.Number))
        {
            LocalDate? date = notice.Select(static s => s.Notice!.Date).FirstOrDefault(static d => d is not null);
            string place = notice.Select(static s => s.Path).Order(StringComparer.Ordinal).First();
            Add(new CatalogSource(IdOf(notice.Key), "财政部关于科目的通知，据网页 (notice of the Ministry of Finance on subjects, as a page gives it)", notice.Key, date, 1, place));
        }

        Add(new CatalogSource("N2017-98", "支出经济分类科目改革方案，见引用，未见原表 (reform of the economic classification; cited, its tables were not found)", "财预〔2017〕98号", null, null, "web excerpts"));
        Add(new CatalogSource(GeneralKnowledge, "一般知识，未见当年文件 (general knowledge of the official tables, not seen printed for the fiscal year)", null, null, null));
    }

    public IReadOnlyCollection<CatalogSource> All => _byId.Values;

    /// <summary>The source with an id.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public CatalogSource this[string id] => _byId.TryGetValue(id, out CatalogSource? source) ? source : throw new InvalidDataException($"'{id}' is no source.");

    /// <summary>The id of the source that a sighting was made in.</summary>
    /// <exception cref="InvalidDataException">The table of sources does not have it.</exception>
    public string IdOf(Sighting sighting) => sighting.Notice is { } notice
        ? IdOf(notice.Number)
        : _places.Where(place => place.Repository == sighting.Repository && sighting.Path.Contains(place.Path, StringComparison.Ordinal))
            .Select(static place => place.Source.Id)
            .FirstOrDefault() ?? throw new InvalidDataException($"The table of sources lacks '{sighting.Repository}', '{sighting.Path}'.");

    private static string IdOf(string number) => "N" + string.Concat(number.Where(static c => char.IsAsciiDigit(c) || c == '〕')).Replace('〕', '-');

    private CatalogSource Add(CatalogSource source)
    {
        _byId.Add(source.Id, source);
        return source;
    }
}
