using System.Globalization;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Decides, from the fact tables of one scheme, which subjects a fiscal year has and how surely.</summary>
internal sealed class EditionCompiler
{
    private const string BudgetsOfTheYear = "B2026";
    private const string OtherYears = "OTHER";
    private const string GeneralKnowledge = "GENERAL";
    private const int FirstRecentYear = 2017;

    private readonly FactScheme _scheme;
    private readonly int _year;
    private readonly FactTables _facts;
    private readonly Dictionary<string, SeenSubject> _seen;
    private readonly Dictionary<string, KnownSubject> _known;
    private readonly Dictionary<string, Sighting> _printed;
    private readonly IReadOnlyList<NoticeFact> _notices;
    private readonly List<string> _leftOut = [];

    public EditionCompiler(string factsFolder, FactScheme scheme, int year)
    {
        _scheme = scheme;
        _year = year;
        _facts = new FactTables(factsFolder, scheme);
        string wanted = year.ToString(CultureInfo.InvariantCulture);
        _seen = _facts.Seen.ToDictionary(static subject => subject.Code);
        _known = _facts.Known.Where(subject => subject.Years == wanted).ToDictionary(static subject => subject.Code);
        _notices = [.. _facts.Notices().Where(notice => notice.Date.Year <= year)];
        _printed = MostPrinted(_facts.SightingsOf(year));
    }

    public CatalogDraft Compile()
    {
        List<CatalogEntry> own = [.. Codes().Select(Decide)];
        List<CatalogEntry> entries = _scheme.IsDividedByAccount ? new AccountRules(_known, _notices).Divide(own) : own;
        entries = [.. entries.Select(WithNotice)];
        var covered = new DateInterval(new LocalDate(_year, 1, 1), new LocalDate(_year, 12, 31));
        return new CatalogDraft(_scheme, covered, Sources(), [.. Gaps(entries)], entries, _leftOut);
    }

    /// <summary>The evidence of a code for the year, without notices; <see cref="Evidence.None"/> where there is none.</summary>
    /// <remarks>Inferred needs a sighting before and one after, under the same name. "Before" alone is no more than general knowledge.</remarks>
    internal static Evidence EvidenceOf(int year, SeenSubject? seen, Sighting? printed, KnownSubject? known)
    {
        if (printed is not null)
        {
            return Evidence.Observed;
        }

        bool around = seen is { OtherNames.Length: 0 } && seen.Years.Any(y => y < year) && seen.Years.Any(y => y > year);
        return around ? Evidence.Inferred : known is not null ? Evidence.Unverified : Evidence.None;
    }

    private Dictionary<string, Sighting> MostPrinted(IReadOnlyList<Sighting> sightings)
    {
        var chosen = new Dictionary<string, Sighting>();
        foreach (IGrouping<string, Sighting> names in sightings.GroupBy(static sighting => sighting.Code))
        {
            Sighting first = names.MaxBy(static sighting => sighting.Documents)!;
            if (names.Key.Length > _scheme.MostDigits)
            {
                _leftOut.Add($"{names.Key} {first.Name}: longer than a national code, so a local one.");
                continue;
            }

            if (Reviewed.Gaps.TryGetValue(names.Key, out string? reason))
            {
                _leftOut.Add($"{names.Key} {first.Name}: {reason}");
                continue;
            }

            _leftOut.AddRange(names.Where(other => other != first).Select(other =>
                $"{other.Code} '{other.Name}' ({other.Documents} documents): fewer than '{first.Name}' ({first.Documents})."));
            chosen.Add(names.Key, first);
        }

        return chosen;
    }

    private IEnumerable<string> Codes() =>
        _printed.Keys.Concat(_known.Keys).Concat(_notices.Select(static notice => notice.Code))
            .Concat(_seen.Values.Where(seen => EvidenceOf(_year, seen, null, null) != Evidence.None).Select(static seen => seen.Code))
            .Distinct()
            .Where(static code => !Reviewed.Gaps.ContainsKey(code))
            .Order(StringComparer.Ordinal);

    private CatalogEntry Decide(string code)
    {
        SeenSubject? seen = _seen.GetValueOrDefault(code);
        Sighting? printed = _printed.GetValueOrDefault(code);
        KnownSubject? known = _known.GetValueOrDefault(code);
        string name = printed?.Name ?? known?.Name ?? seen?.Name ?? string.Empty;
        Evidence evidence = EvidenceOf(_year, seen, printed, known);
        IReadOnlyList<int> years = seen?.Years ?? [];
        return new CatalogEntry(code, name, BudgetAccount.None)
        {
            Evidence = evidence,
            Confidence = evidence == Evidence.Unverified ? known!.Confidence : Confidence.None,
            Documents = printed?.Documents ?? 0,
            Years = years,
            Sources = [.. SourcesOf(printed, years, evidence)],
        };
    }

    private IEnumerable<string> SourcesOf(Sighting? printed, IReadOnlyList<int> years, Evidence evidence)
    {
        if (printed is not null)
        {
            yield return BudgetsOfTheYear;
        }

        if (years.Any(year => year != _year))
        {
            yield return OtherYears;
        }

        if (evidence == Evidence.Unverified)
        {
            yield return GeneralKnowledge;
        }
    }

    /// <summary>A notice speaks for the row of the account it names, and for that row only.</summary>
    private CatalogEntry WithNotice(CatalogEntry entry)
    {
        NoticeFact? notice = _notices.LastOrDefault(notice => notice.Code == entry.Code && notice.Name == entry.Name
            && (!notice.IsFund || entry.Account == BudgetAccount.GovernmentFund));
        return notice is null ? entry : entry with
        {
            Evidence = Evidence.Official,
            Confidence = Confidence.None,
            ValidFrom = notice.IsAdded ? notice.Date : null,
            Sources = [SourceId(notice), .. entry.Sources.Where(static id => id != GeneralKnowledge)],
        };
    }

    private IEnumerable<GapEntry> Gaps(List<CatalogEntry> entries)
    {
        HashSet<string> present = [.. entries.Select(static entry => entry.Code)];
        IEnumerable<GapEntry> seen = _seen.Values
            .Where(subject => subject.Name.Length > 0 && subject.Years.Any(static year => year >= FirstRecentYear))
            .Select(subject => new GapEntry(subject.Code, subject.Name, subject.Years,
                $"Last printed in documents of fiscal year {subject.Years[^1]}; neither printed nor known otherwise for {_year}."));
        IEnumerable<GapEntry> known = _facts.Known
            .Select(subject => new GapEntry(subject.Code, subject.Name, [], $"Known for {subject.Years} by general knowledge only; not for {_year}."));
        return seen.Concat(known)
            .Where(gap => !present.Contains(gap.Code))
            .DistinctBy(static gap => gap.Code)
            .Select(static gap => gap with { Reason = Reviewed.Gaps.GetValueOrDefault(gap.Code, gap.Reason) })
            .OrderBy(static gap => gap.Code, StringComparer.Ordinal);
    }

    private CatalogSource[] Sources() =>
    [
        .. _notices.DistinctBy(static notice => notice.Number).OrderBy(static notice => notice.Date).Select(static notice =>
            new CatalogSource(SourceId(notice), "财政部关于政府收支分类科目的通知 (notice of the Ministry of Finance)", notice.Number, notice.Date, null)),
        new(BudgetsOfTheYear, $"{_year} 年度公开的部门预算 (published department budgets of the fiscal year)", null, null, Reviewed.PublishedBudgets2026),
        new(OtherYears, "其他年度公开的预算、决算和科目表 (published budgets, accounts and tables of other fiscal years)", null, null, null),
        new(GeneralKnowledge, "一般知识，未见当年文件 (general knowledge of the official tables, not seen printed for the fiscal year)", null, null, null),
    ];

    private static string SourceId(NoticeFact notice) => "N" + notice.Number.Replace("财预〔", string.Empty, StringComparison.Ordinal)
        .Replace("〕", "-", StringComparison.Ordinal).Replace("号", string.Empty, StringComparison.Ordinal);
}
