using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>Decides, from the fact tables, which pairs there are, how surely, for which units and until when.</summary>
internal sealed class CorrespondenceCompiler
{
    private readonly Dictionary<PairKey, SeenPair> _seen;
    private readonly Dictionary<PairKey, CountedPair> _counted;
    private readonly Dictionary<PairKey, KnownPair> _known;
    private readonly IReadOnlyDictionary<PairKey, string> _doubts;
    private readonly List<string> _findings = [];

    public CorrespondenceCompiler(CorrespondenceFacts facts, IReadOnlyDictionary<PairKey, string> doubts)
    {
        _seen = ByKey(facts.Seen, static pair => pair.Key);
        _counted = ByKey(facts.Counted, static pair => pair.Key);
        _known = ByKey(facts.Known, static pair => pair.Key);
        _doubts = doubts;
    }

    public CorrespondenceDraft Compile()
    {
        int first = _known.Values.Min(static pair => pair.FirstYear);
        int last = _known.Values.Max(static pair => pair.LastYear);
        CorrespondenceRow[] rows =
        [
            .. _seen.Keys.Concat(_counted.Keys).Concat(_known.Keys).Distinct()
                .Where(IsPair)
                .Select(key => Decide(key, last))
                .OrderBy(static row => row.Key.Department, StringComparer.Ordinal)
                .ThenBy(static row => row.Key.Government, StringComparer.Ordinal),
        ];
        _findings.AddRange(_doubts.Keys.Where(key => !_seen.ContainsKey(key)).Select(static key => $"{key}: the reviewed doubt is out of use, nothing prints the pair."));
        return new CorrespondenceDraft(first, last, rows, _findings);
    }

    private Dictionary<PairKey, TFact> ByKey<TFact>(IEnumerable<TFact> facts, Func<TFact, PairKey> key)
        where TFact : class
    {
        var byKey = new Dictionary<PairKey, TFact>();
        foreach (TFact fact in facts)
        {
            if (!byKey.TryAdd(key(fact), fact))
            {
                _findings.Add($"{key(fact)} stands twice in one fact table.");
            }
        }

        return byKey;
    }

    private bool IsPair(PairKey key)
    {
        bool isPair = SubjectCode.TryParse(key.Department, out DepartmentEconomicCode department)
            && SubjectCode.TryParse(key.Government, out GovernmentEconomicCode government)
            && department.Level == government.Level
            && department.Level <= SubjectLevel.Section;
        if (!isPair)
        {
            _findings.Add($"{key} is no pair of two classes or two sections.");
        }

        return isPair;
    }

    private CorrespondenceRow Decide(PairKey key, int newest)
    {
        SeenPair? seen = _seen.GetValueOrDefault(key);
        CountedPair? counted = _counted.GetValueOrDefault(key);
        KnownPair? known = _known.GetValueOrDefault(key);
        Evidence evidence = seen is { IsInExcerpt: true } ? Evidence.Official : seen is not null ? Evidence.Observed : Evidence.Unverified;
        var row = new CorrespondenceRow(key, ReviewedPairs.UnitsOfClass.GetValueOrDefault(key.Government[..3], CorrespondenceWords.Any), evidence)
        {
            Confidence = evidence == Evidence.Unverified ? known?.Confidence ?? Confidence.None : Confidence.None,
            Years = seen?.Years ?? [],
            Documents = seen?.Documents ?? 0,
            Occurrences = counted?.Occurrences ?? 0,
            LastYear = known?.LastYear < newest ? known.LastYear : null,
            Sources = [.. SourcesOf(seen, counted, known)],
            Doubt = _doubts.GetValueOrDefault(key),
        };
        Check(row, known is not null);
        return row;
    }

    private void Check(CorrespondenceRow row, bool isKnown)
    {
        bool isBacked = isKnown || row.Evidence == Evidence.Official;
        if (!isBacked && row.Doubt is null)
        {
            _findings.Add($"{row.Key} is printed, but neither the excerpt nor general knowledge has it: it needs a reviewed doubt.");
        }

        if (isBacked && row.Doubt is not null)
        {
            _findings.Add($"{row.Key}: the reviewed doubt is out of use, the excerpt or general knowledge has the pair.");
        }

        if (row.Occurrences > 0 && row.Documents == 0)
        {
            _findings.Add($"{row.Key} is counted in rows, but no document of a year prints it.");
        }

        if (row.LastYear is { } last && row.Years.Any(year => year > last))
        {
            _findings.Add($"{row.Key} ends in {last} by general knowledge, but a later document prints it.");
        }
    }

    private IEnumerable<string> SourcesOf(SeenPair? seen, CountedPair? counted, KnownPair? known)
    {
        string[] words =
        [
            .. (seen?.Source ?? string.Empty).Split("; ", StringSplitOptions.RemoveEmptyEntries),
            .. counted is null ? Enumerable.Empty<string>() : ["observed"],
            .. known is null ? Enumerable.Empty<string>() : ["general"],
        ];
        foreach (string word in words.Where(static word => !ReviewedPairs.Sources.Any(source => word.Contains(source.Word, StringComparison.Ordinal))))
        {
            _findings.Add($"'{word}' ({seen?.Key}) is no reviewed source.");
        }

        return ReviewedPairs.Sources.Where(source => words.Any(word => word.Contains(source.Word, StringComparison.Ordinal))).Select(static source => source.Id);
    }
}
