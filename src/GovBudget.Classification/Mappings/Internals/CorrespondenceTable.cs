using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>The correspondence, indexed from both sides.</summary>
internal sealed class CorrespondenceTable
{
    // The numbers of the two schemes begin with 3 and 5, so one index serves both sides.
    private readonly Dictionary<int, EconomicPair[]> _ofSubject = [];

    public CorrespondenceTable(CorrespondenceFile file)
    {
        FirstYear = file.FirstYear;
        LastYear = file.LastYear;
        Statement = file.Statement;
        EconomicPair[] sections = [.. file.Pairs.Where(static pair => pair.Department.Level == SubjectLevel.Section)];
        EconomicPair[] classes = Internals.ClassPairs.Of(file.Pairs);
        SectionPairs = ImmutableCollectionsMarshal.AsImmutableArray(sections);
        ClassPairs = ImmutableCollectionsMarshal.AsImmutableArray(classes);
        Index(sections);
        Index(classes);
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

        EconomicPair[] pairs = question.Department is { } department ? Of(department) : Of(question.Government.GetValueOrDefault());
        EconomicPair[] candidates = Array.FindAll(pairs, question.IsMetBy);
        EconomicPair[] setAside = candidates.Length == pairs.Length ? [] : Array.FindAll(pairs, pair => !question.IsMetBy(pair));
        CorrespondenceLookupStatus status = candidates.Length == 0 ? CorrespondenceLookupStatus.Unknown
            : !candidates[0].IsDoubtful && (candidates.Length == 1 || candidates[1].IsDoubtful) ? CorrespondenceLookupStatus.Found
            : CorrespondenceLookupStatus.Ambiguous;
        return new(question, status, ImmutableCollectionsMarshal.AsImmutableArray(candidates), ImmutableCollectionsMarshal.AsImmutableArray(setAside));
    }

    public CorrespondenceExplanation Explain(DepartmentEconomicCode department, GovernmentEconomicCode government)
    {
        DepartmentEconomicCode own = ToSection(department);
        EconomicPair[] pairs = own.Level >= government.Level
            ? Array.FindAll(Of(own), pair => government.IsSelfOrAncestorOf(pair.Government))
            : Array.FindAll(Of(government), pair => own.IsSelfOrAncestorOf(pair.Department));
        return new(department, government, ImmutableCollectionsMarshal.AsImmutableArray(pairs));
    }

    public bool ClassCorresponds(DepartmentEconomicCode department, GovernmentEconomicCode government)
    {
        if (department.AncestorAt(SubjectLevel.Class) is not { } top)
        {
            return false;
        }

        EconomicPair[] pairs = Of(government);
        if (pairs.Length == 0 && government.Parent is { } parent)
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
        EconomicPair[] pairs = government.AncestorAt(SubjectLevel.Class) is { } top ? Of(top) : [];
        bool isOfOneKind = pairs.Length > 0 && pairs[0].AppliesTo(UnitType.Administrative) != pairs[0].AppliesTo(UnitType.PublicInstitution);
        return isOfOneKind ? pairs[0].UnitTypes[0] : UnitType.None;
    }

    private EconomicPair[] Of(DepartmentEconomicCode department) => _ofSubject.GetValueOrDefault(ToSection(department).Number, []);

    private EconomicPair[] Of(GovernmentEconomicCode government) => _ofSubject.GetValueOrDefault(government.Number, []);

    // Items below a section are local: the national table ends with sections.
    private static DepartmentEconomicCode ToSection(DepartmentEconomicCode department) => department.AncestorAt(SubjectLevel.Section) ?? department;

    // Pairs come in tree order; those that are not doubtful are entered first.
    private void Index(EconomicPair[] pairs)
    {
        foreach (EconomicPair pair in pairs.Where(static pair => !pair.IsDoubtful).Concat(pairs.Where(static pair => pair.IsDoubtful)))
        {
            _ofSubject[pair.Department.Number] = [.. Of(pair.Department), pair];
            _ofSubject[pair.Government.Number] = [.. Of(pair.Government), pair];
        }
    }
}
