using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Constants;

/// <summary>A code of the union of all years with its names, in the tree that the constants follow.</summary>
internal sealed class ConstantNode<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly LocalDate[] _reuses;

    public ConstantNode(TCode code, IEnumerable<SubjectRecord<TCode>> records, IEnumerable<SubjectChange<TCode>> changes)
    {
        Code = code;
        _reuses = [.. changes.Where(static change => change.Kind == SubjectChangeKind.Reused).Select(static change => change.Day).Order()];
        Records = [.. records.OrderBy(static record => record.From?.Day)];
        Current = Records.Where(static record => record.To is null).MaxBy(static record => record.EvidenceIn(ConstantsWriter.LatestYear)) ?? Records.MaxBy(static record => record.To!.Value.Day)!;
    }

    public TCode Code { get; }

    public IReadOnlyList<SubjectRecord<TCode>> Records { get; }

    /// <summary>The record that names the constant: the one without an end, else the last to end.</summary>
    public SubjectRecord<TCode> Current { get; }

    public bool HasEnded => Current.To is not null;

    public List<ConstantNode<TCode>> Children { get; } = [];

    /// <summary>The records under other names than the current one, each name once, the latest first.</summary>
    public IEnumerable<SubjectRecord<TCode>> Former =>
        Records.Where(record => Identifier.Of(record.Name) != Identifier.Of(Current.Name)).Reverse().DistinctBy(static record => Identifier.Of(record.Name));

    /// <summary>The day on which the code was given to another subject after a record had ended; <see langword="null"/> where the subject of the record only has another name now.</summary>
    public LocalDate? ReuseAfter(SubjectRecord<TCode> record) =>
        record.To is { } to && Array.FindIndex(_reuses, day => day > to.Day) is >= 0 and var place ? _reuses[place] : null;

    /// <summary>The codes of a catalogue as a forest: the parent of a code is its nearest ancestor by digits.</summary>
    public static List<ConstantNode<TCode>> Forest(SubjectCatalog<TCode> catalog)
    {
        var roots = new List<ConstantNode<TCode>>();
        ILookup<TCode, SubjectChange<TCode>> changes = catalog.Changes.SelectMany(static change => change.To.Select(code => (Code: code, Change: change))).ToLookup(static pair => pair.Code, static pair => pair.Change);
        var open = new Stack<ConstantNode<TCode>>();
        foreach (IGrouping<TCode, SubjectRecord<TCode>> group in catalog.Records.GroupBy(static record => record.Code).OrderBy(static group => group.Key))
        {
            var node = new ConstantNode<TCode>(group.Key, group, changes[group.Key]);
            while (open.TryPeek(out ConstantNode<TCode>? above) && !above.Code.IsAncestorOf(node.Code))
            {
                open.Pop();
            }

            (open.TryPeek(out ConstantNode<TCode>? parent) ? parent.Children : roots).Add(node);
            open.Push(node);
        }

        return roots;
    }
}
