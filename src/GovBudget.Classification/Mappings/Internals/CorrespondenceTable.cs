using System.Collections.Immutable;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>The correspondence, indexed from both sides.</summary>
internal sealed class CorrespondenceTable
{
    private readonly Dictionary<DepartmentEconomicCode, ImmutableArray<EconomicPair>> _ofDepartment;
    private readonly Dictionary<GovernmentEconomicCode, ImmutableArray<EconomicPair>> _ofGovernment;

    public CorrespondenceTable(CorrespondenceFile file)
    {
        FirstYear = file.FirstYear;
        LastYear = file.LastYear;
        Statement = file.Statement;
        SectionPairs = [.. file.Pairs.Where(static pair => pair.Department.Level == SubjectLevel.Section)];
        ClassPairs = [.. Internals.ClassPairs.Of(file.Pairs)];
        EconomicPair[] all = [.. SectionPairs, .. ClassPairs];
        _ofDepartment = all.GroupBy(static pair => pair.Department).ToDictionary(static group => group.Key, static group => InOrder(group));
        _ofGovernment = all.GroupBy(static pair => pair.Government).ToDictionary(static group => group.Key, static group => InOrder(group));
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public string Statement { get; }

    public ImmutableArray<EconomicPair> SectionPairs { get; }

    public ImmutableArray<EconomicPair> ClassPairs { get; }

    public static CorrespondenceTable ReadEmbedded()
    {
        using Stream stream = typeof(CorrespondenceTable).Assembly.GetManifestResourceStream(CorrespondenceWords.ResourceName)
            ?? throw new InvalidOperationException("The assembly holds no table of correspondence.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(CorrespondenceFileReader.Read(bytes, verifyHash: false));
    }

    public CorrespondenceLookup Find(CorrespondenceQuestion question)
    {
        if (!question.Year.IsNone && (question.Year.Year < FirstYear || question.Year.Year > LastYear))
        {
            return new(question, CorrespondenceLookupStatus.NotCovered, [], []);
        }

        ImmutableArray<EconomicPair> pairs = question.Department is { } department ? Of(department) : Of(question.Government.GetValueOrDefault());
        ImmutableArray<EconomicPair> candidates = pairs.All(question.IsMetBy) ? pairs : [.. pairs.Where(question.IsMetBy)];
        ImmutableArray<EconomicPair> setAside = candidates.Length == pairs.Length ? [] : [.. pairs.Where(pair => !question.IsMetBy(pair))];
        int sure = candidates.Count(static pair => !pair.IsDoubtful);
        CorrespondenceLookupStatus status = candidates.IsEmpty ? CorrespondenceLookupStatus.Unknown
            : sure == 1 ? CorrespondenceLookupStatus.Found
            : CorrespondenceLookupStatus.Ambiguous;
        return new(question, status, candidates, setAside);
    }

    public CorrespondenceExplanation Explain(DepartmentEconomicCode department, GovernmentEconomicCode government)
    {
        DepartmentEconomicCode own = ToSection(department);
        IEnumerable<EconomicPair> pairs = own.Level >= government.Level
            ? Of(own).Where(pair => government.IsSelfOrAncestorOf(pair.Government))
            : Of(government).Where(pair => own.IsSelfOrAncestorOf(pair.Department));
        return new(department, government, [.. pairs]);
    }

    public bool ClassCorresponds(DepartmentEconomicCode department, GovernmentEconomicCode government)
    {
        if (department.AncestorAt(SubjectLevel.Class) is not { } top)
        {
            return false;
        }

        ImmutableArray<EconomicPair> pairs = Of(government);
        if (pairs.IsEmpty && government.Parent is { } parent)
        {
            pairs = Of(parent);
        }

        foreach (EconomicPair pair in pairs)
        {
            if (!pair.IsDoubtful && top.IsSelfOrAncestorOf(pair.Department))
            {
                return true;
            }
        }

        return false;
    }

    public UnitType UnitTypeOf(GovernmentEconomicCode government)
    {
        ImmutableArray<EconomicPair> pairs = government.AncestorAt(SubjectLevel.Class) is { } top ? Of(top) : [];
        bool isOfOneKind = !pairs.IsEmpty && pairs[0].AppliesTo(UnitType.Administrative) != pairs[0].AppliesTo(UnitType.PublicInstitution);
        return isOfOneKind ? pairs[0].UnitTypes[0] : UnitType.None;
    }

    private ImmutableArray<EconomicPair> Of(DepartmentEconomicCode department) =>
        _ofDepartment.TryGetValue(ToSection(department), out ImmutableArray<EconomicPair> pairs) ? pairs : [];

    private ImmutableArray<EconomicPair> Of(GovernmentEconomicCode government) =>
        _ofGovernment.TryGetValue(government, out ImmutableArray<EconomicPair> pairs) ? pairs : [];

    // Items below a section are local: the national table ends with sections.
    private static DepartmentEconomicCode ToSection(DepartmentEconomicCode department) => department.AncestorAt(SubjectLevel.Section) ?? department;

    private static ImmutableArray<EconomicPair> InOrder(IEnumerable<EconomicPair> pairs) => [.. pairs.OrderBy(static pair => pair.IsDoubtful)];
}
