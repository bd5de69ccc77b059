using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Aggregation;

/// <summary>Makes the axes that amounts are rolled up along.</summary>
public static class Axis
{
    /// <summary>The tree of fund sources (资金来源).</summary>
    public static Axis<FundSource> FundSources { get; } = new VocabularyAxis<FundSource>("资金来源", Classification.FundSources.Table);

    /// <summary>The tree of expenditure kinds (支出类型).</summary>
    public static Axis<ExpenditureKind> ExpenditureKinds { get; } =
        new VocabularyAxis<ExpenditureKind>("支出类型", Classification.ExpenditureKinds.Table);

    /// <summary>The fund origins (本年/上年结转).</summary>
    public static Axis<FundOrigin> FundOrigins { get; } = new VocabularyAxis<FundOrigin>("资金年度", Classification.FundOrigins.Table);

    /// <summary>The budget phases (预算阶段).</summary>
    public static Axis<BudgetPhase> Phases { get; } = new VocabularyAxis<BudgetPhase>("预算阶段", BudgetPhases.Table);

    /// <summary>The tree of the subjects (科目) of one edition of a catalogue, in its order and with its names.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="edition">The edition; <see cref="SubjectCatalog{TCode}.At"/> gives the one of a date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is <see langword="null"/>.</exception>
    public static Axis<TCode> Of<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new CodeAxis<TCode>(new(
            [.. edition.Subjects.Select(static subject => subject.Code)],
            [.. edition.Subjects.Select(static subject => subject.Name)],
            edition.ParentOrdinals.ToArray()));
    }

    /// <summary>The tree of the subjects (科目) of several editions together, such as those of two years that are compared.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="edition">The edition whose names are shown.</param>
    /// <param name="others">Editions that may have further codes; of those with one code, the first names it.</param>
    /// <exception cref="ArgumentNullException">An edition is <see langword="null"/>.</exception>
    public static Axis<TCode> Of<TCode>(SubjectEdition<TCode> edition, params ReadOnlySpan<SubjectEdition<TCode>> others)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(edition);
        var names = new Dictionary<TCode, string>();
        foreach (SubjectEdition<TCode>? one in (ReadOnlySpan<SubjectEdition<TCode>>)[edition, .. others])
        {
            ArgumentNullException.ThrowIfNull(one, nameof(others));
            foreach (Subject<TCode> subject in one.Subjects)
            {
                names.TryAdd(subject.Code, subject.Name);
            }
        }

        return OfCodes(names.Keys, code => names[code]);
    }

    /// <summary>An axis of codes that need no catalogue, such as those one document prints. A parent is the nearest ancestor among them.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="codes">The codes, in any order, each once.</param>
    /// <param name="name">Names a code.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A code stands twice or is <c>default</c>, or a name is <see langword="null"/>.</exception>
    public static Axis<TCode> OfCodes<TCode>(IEnumerable<TCode> codes, Func<TCode, string> name)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(name);
        TCode[] keys = [.. codes];
        Array.Sort(keys);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i].IsNone)
            {
                throw new ArgumentException("A code that is default cannot stand on an axis.", nameof(codes));
            }

            if (i > 0 && keys[i] == keys[i - 1])
            {
                throw new ArgumentException($"The code {keys[i]} stands twice.", nameof(codes));
            }
        }

        string[] names = Array.ConvertAll(
            keys, key => name(key) ?? throw new ArgumentException($"The code {key} has no name.", nameof(name)));
        return new CodeAxis<TCode>(new(keys, names, ParentsOf<TCode>(keys)));
    }

    /// <summary>A flat axis of texts, such as the names of units (单位), in the given order. Texts are compared character by character.</summary>
    /// <param name="title">What the axis is called in a table, such as 单位.</param>
    /// <param name="texts">The texts, each once.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text stands twice or is <see langword="null"/>.</exception>
    public static Axis<string> OfTexts(string title, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(texts);
        string[] keys = [.. texts];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string? text in keys)
        {
            if (text is null || !seen.Add(text))
            {
                throw new ArgumentException(text is null ? "A text is null." : $"The text '{text}' stands twice.", nameof(texts));
            }
        }

        return new TextAxis(title, keys);
    }

    /// <summary>The nearest ancestor of each code among sorted codes: the codes above the last one form a stack.</summary>
    private static int[] ParentsOf<TCode>(ReadOnlySpan<TCode> sorted)
        where TCode : struct, ISubjectCode<TCode>
    {
        int[] parents = new int[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            int parent = i - 1;
            while (parent >= 0 && !sorted[parent].IsAncestorOf(sorted[i]))
            {
                parent = parents[parent];
            }

            parents[i] = parent;
        }

        return parents;
    }
}
