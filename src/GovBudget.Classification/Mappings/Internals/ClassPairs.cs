using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Draws the pairs of classes from the pairs of sections, so that the two grains cannot disagree.</summary>
internal static class ClassPairs
{
    private const string OnlyDoubtfulSections = "Only doubtful pairs of sections stand behind it.";

    /// <summary>The pairs of classes in tree order.</summary>
    public static EconomicPair[] Of(IReadOnlyList<EconomicPair> pairs)
    {
        // Keyed by a plain integer: first use is paid in compiling code, and generic code over each code type costs most of it.
        var below = new SortedDictionary<int, List<EconomicPair>>();
        foreach (EconomicPair pair in pairs)
        {
            int key = (ClassOf(pair.Department.Number) * 1_000) + ClassOf(pair.Government.Number);
            if (!below.TryGetValue(key, out List<EconomicPair>? group))
            {
                below.Add(key, group = []);
            }

            group.Add(pair);
        }

        return [.. below.Values.Select(Of)];
    }

    private static int ClassOf(int number) => number < 1_000 ? number : number / 100;

    private static EconomicPair Of(List<EconomicPair> below)
    {
        List<EconomicPair> sure = below.FindAll(static pair => !pair.IsDoubtful);
        List<EconomicPair> speaking = sure.Count > 0 ? sure : below;
        Evidence evidence = Evidence.None;
        Confidence confidence = Confidence.None;
        int documents = 0, occurrences = 0;
        int? lastYear = 0;
        (int First, int Last)? official = null;
        var years = new SortedSet<int>();
        var sources = new List<string>();
        foreach (EconomicPair pair in speaking)
        {
            evidence = pair.Evidence > evidence ? pair.Evidence : evidence;
            confidence = pair.Confidence > confidence ? pair.Confidence : confidence;
            documents = Math.Max(documents, pair.Documents);
            occurrences += pair.Occurrences;
            official ??= pair.OfficialYears;
            lastYear = lastYear is { } last && pair.LastYear is { } other ? Math.Max(last, other) : null;
            years.UnionWith(pair.YearsSeen);
            sources.AddRange(pair.Sources.Where(source => !sources.Contains(source)));
        }

        return new EconomicPair(
            below[0].Department.AncestorAt(SubjectLevel.Class).GetValueOrDefault(), below[0].Government.AncestorAt(SubjectLevel.Class).GetValueOrDefault())
        {
            UnitTypes = speaking[0].UnitTypes,
            Evidence = evidence,
            OfficialYears = official,
            Confidence = evidence == Evidence.Unverified ? confidence : Confidence.None,
            YearsSeen = [.. years],
            Documents = documents,
            Occurrences = occurrences,
            LastYear = lastYear,
            Sources = [.. sources],
            Doubt = sure.Count > 0 ? null : OnlyDoubtfulSections,
        };
    }
}
