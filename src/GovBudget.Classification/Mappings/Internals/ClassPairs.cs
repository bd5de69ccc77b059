using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Draws the pairs of classes from the pairs of sections, so that the two grains cannot disagree.</summary>
internal static class ClassPairs
{
    private const string OnlyDoubtfulSections = "Only doubtful pairs of sections stand behind it.";

    public static EconomicPair[] Of(IReadOnlyList<EconomicPair> pairs) =>
        [.. pairs.GroupBy(static pair => (Department: pair.Department.AncestorAt(SubjectLevel.Class)!.Value, Government: pair.Government.AncestorAt(SubjectLevel.Class)!.Value))
            .OrderBy(static group => group.Key)
            .Select(static group => Of(group.Key.Department, group.Key.Government, [.. group]))];

    private static EconomicPair Of(DepartmentEconomicCode department, GovernmentEconomicCode government, EconomicPair[] below)
    {
        EconomicPair[] sure = [.. below.Where(static pair => !pair.IsDoubtful)];
        EconomicPair[] speaking = sure.Length > 0 ? sure : below;
        Evidence evidence = speaking.Max(static pair => pair.Evidence);
        return new EconomicPair(department, government)
        {
            UnitTypes = speaking[0].UnitTypes,
            Evidence = evidence,
            OfficialYears = speaking.Select(static pair => pair.OfficialYears).FirstOrDefault(static years => years is not null),
            Confidence = evidence == Evidence.Unverified ? speaking.Max(static pair => pair.Confidence) : Confidence.None,
            YearsSeen = [.. speaking.SelectMany(static pair => pair.YearsSeen).Distinct().Order()],
            Documents = speaking.Max(static pair => pair.Documents),
            Occurrences = speaking.Sum(static pair => pair.Occurrences),
            LastYear = speaking.Any(static pair => pair.LastYear is null) ? null : speaking.Max(static pair => pair.LastYear),
            Sources = [.. speaking.SelectMany(static pair => pair.Sources).Distinct()],
            Doubt = sure.Length > 0 ? null : OnlyDoubtfulSections,
        };
    }
}
