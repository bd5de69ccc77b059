using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs;

public sealed partial class Subject<TCode>
{
    /// <summary>The nearest ancestor that exists in the edition; <see langword="null"/> for a root.</summary>
    public Subject<TCode>? Parent => Edition.Nodes.Parents[Ordinal] is var parent && parent >= 0 ? Edition.SubjectAt(parent) : null;

    /// <summary>The ancestors, nearest first; empty for a root.</summary>
    public IEnumerable<Subject<TCode>> Ancestors
    {
        get
        {
            for (Subject<TCode>? step = Parent; step is not null; step = step.Parent)
            {
                yield return step;
            }
        }
    }

    /// <summary>The subjects whose parent this is, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Children => Edition.ChildrenOf(Ordinal);

    /// <summary>Every subject below this one, in tree order.</summary>
    public ReadOnlySpan<Subject<TCode>> Descendants => Edition.Subjects.AsSpan()[(Ordinal + 1)..Edition.Nodes.Ends[Ordinal]];

    /// <summary>The other children of the parent, in tree order; for a root the other roots.</summary>
    public ImmutableArray<Subject<TCode>> Siblings => [.. Edition.ChildrenOf(Edition.Nodes.Parents[Ordinal]).Where(other => other.Ordinal != Ordinal)];

    /// <summary>The subjects without children at or below this one, in tree order: the subject itself where it is a leaf.</summary>
    public IEnumerable<Subject<TCode>> Leaves
    {
        get
        {
            for (int i = Ordinal; i < Edition.Nodes.Ends[Ordinal]; i++)
            {
                if (Edition.Nodes.Ends[i] == i + 1)
                {
                    yield return Edition.SubjectAt(i);
                }
            }
        }
    }

    /// <summary>Whether no subject of the edition stands below this one.</summary>
    public bool IsLeaf => Edition.Nodes.Ends[Ordinal] == Ordinal + 1;

    /// <summary>The subjects from the root down to this one.</summary>
    public ImmutableArray<Subject<TCode>> Path => [.. Ancestors.Reverse(), this];

    /// <summary>The names from the root down to this one: <c>一般公共服务支出 → 商贸事务 → 招商引资</c>.</summary>
    public string PathText => string.Join(" → ", Path.Select(static step => step.Name));
}
