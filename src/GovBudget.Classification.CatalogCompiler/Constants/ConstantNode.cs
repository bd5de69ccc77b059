using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Constants;

/// <summary>A code of the union of all years with its names, in the tree that the constants follow.</summary>
internal sealed class ConstantNode<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    public ConstantNode(TCode code, IEnumerable<SubjectRecord<TCode>> records)
    {
        Code = code;
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

    /// <summary>The codes of a catalogue as a forest: the parent of a code is its nearest ancestor by digits.</summary>
    public static List<ConstantNode<TCode>> Forest(SubjectCatalog<TCode> catalog)
    {
        var roots = new List<ConstantNode<TCode>>();
        var open = new Stack<ConstantNode<TCode>>();
        foreach (IGrouping<TCode, SubjectRecord<TCode>> group in catalog.Records.GroupBy(static record => record.Code).OrderBy(static group => group.Key))
        {
            var node = new ConstantNode<TCode>(group.Key, group);
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
