using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    /// <summary>The subject with a name among the children of a subject.</summary>
    /// <param name="parent">The parent; <see langword="null"/> for the roots.</param>
    /// <param name="name">The name, in any printed form that <see cref="PrintedText"/> brings to one (full width, brackets, spaces).</param>
    /// <returns>Found, unknown, or ambiguous with every candidate; never the first of several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public SubjectNameLookup<TCode> FindByName(TCode? parent, string name)
    {
        ImmutableArray<Subject<TCode>> named = FindAllByName(name);
        return new(name, [.. named.Where(subject => Nullable.Equals(subject.Parent?.Code, parent))]);
    }

    /// <summary>Every subject with a name, in tree order; empty where none has it. 行政运行 alone stands in many sections.</summary>
    /// <param name="name">The name, in any printed form that <see cref="PrintedText"/> brings to one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ImmutableArray<Subject<TCode>> FindAllByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.Value.TryGetValue(PrintedText.Normalize(name), out ImmutableArray<Subject<TCode>> named) ? named : [];
    }

    private Dictionary<string, ImmutableArray<Subject<TCode>>> IndexNames()
    {
        var index = new Dictionary<string, ImmutableArray<Subject<TCode>>>(Count);
        foreach (Subject<TCode> subject in _subjects)
        {
            foreach (string name in NamesOf(subject).Select(PrintedText.Normalize).Distinct())
            {
                index[name] = index.TryGetValue(name, out ImmutableArray<Subject<TCode>> others) ? others.Add(subject) : [subject];
            }
        }

        return index;
    }

    // Where accounts call one code by several names, the edition of all accounts finds it by each of them.
    private IEnumerable<string> NamesOf(Subject<TCode> subject) =>
        Account == BudgetAccount.None ? subject.Holdings.Select(static holding => holding.Name) : [subject.Name];
}
