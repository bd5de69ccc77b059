using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    /// <summary>The subject with a name among the children of a subject.</summary>
    /// <param name="parent">The parent; <see langword="null"/> for the roots.</param>
    /// <param name="name">The name, in any printed form: width, spaces, brackets, quotes, dashes and 顿号 or comma do not matter, words do.</param>
    /// <returns>Found, unknown, or ambiguous with every candidate; never the first of several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public SubjectNameLookup<TCode> FindByName(TCode? parent, string name)
    {
        ImmutableArray<Subject<TCode>> named = FindAllByName(name);
        return new(name, [.. named.Where(subject => Nullable.Equals(subject.Parent?.Code, parent))]);
    }

    /// <summary>Every subject with a name, in tree order; empty where none has it. 行政运行 alone stands in many sections.</summary>
    /// <param name="name">The name, in any printed form; see <see cref="FindByName"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ImmutableArray<Subject<TCode>> FindAllByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<Subject<TCode>>.Builder named = ImmutableArray.CreateBuilder<Subject<TCode>>();
        for (int i = _names.Value.First(name); i >= 0; i = _names.Value.Next(i))
        {
            named.Add(SubjectAt(_names.Value.OrdinalOf(i)));
        }

        return named.DrainToImmutable();
    }

    /// <summary>The one subject with a name in the whole edition; allocates nothing after the first use of names.</summary>
    /// <param name="name">The name, in any printed form; see <see cref="FindByName"/>.</param>
    /// <param name="subject">The subject; <see langword="null"/> where none has the name, and where several have it.</param>
    /// <returns>Whether exactly one subject has the name.</returns>
    public bool TryFindByName(ReadOnlySpan<char> name, [NotNullWhen(true)] out Subject<TCode>? subject)
    {
        NameIndex names = _names.Value;
        int first = names.First(name);
        subject = first >= 0 && names.Next(first) < 0 ? SubjectAt(names.OrdinalOf(first)) : null;
        return subject is not null;
    }

    /// <summary>The one subject with a name among the children of a subject; allocates nothing after the first use of names.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="name">The name, in any printed form; see <see cref="FindByName"/>.</param>
    /// <param name="subject">The subject; <see langword="null"/> where no child has the name, and where several have it.</param>
    /// <returns>Whether exactly one child has the name.</returns>
    public bool TryFindByName(TCode parent, ReadOnlySpan<char> name, [NotNullWhen(true)] out Subject<TCode>? subject)
    {
        NameIndex names = _names.Value;
        subject = null;
        if (!TryGetOrdinal(parent, out int above))
        {
            return false;
        }

        int found = -1;
        for (int i = names.First(name); i >= 0; i = names.Next(i))
        {
            if (Nodes.Parents[names.OrdinalOf(i)] == above)
            {
                if (found >= 0)
                {
                    return false;
                }

                found = names.OrdinalOf(i);
            }
        }

        subject = found >= 0 ? SubjectAt(found) : null;
        return subject is not null;
    }
}
