using System.Runtime.CompilerServices;

namespace GovBudget.Classification.Internals;

/// <summary>The names, tree and printed spellings of one vocabulary enumeration: the one place where all of them are looked up.</summary>
/// <remarks>The enumeration rests on <see cref="int"/>, numbers its members densely, and keeps 0 for "none".</remarks>
internal sealed class VocabularyTable<TEnum>
    where TEnum : struct, Enum
{
    private readonly VocabularyTerm<TEnum>?[] _terms;
    private readonly IReadOnlyList<TEnum>[] _children;
    private readonly SpellingIndex _bySpelling;

    /// <param name="terms">Every member but "none", parents before children: this is the order of <see cref="All"/>.</param>
    public VocabularyTable(params ReadOnlySpan<VocabularyTerm<TEnum>> terms)
    {
        var all = new TEnum[terms.Length];
        _terms = new VocabularyTerm<TEnum>?[terms.Length + 1];
        var bySpelling = new Dictionary<string, int>(StringComparer.Ordinal);
        var children = new List<TEnum>[terms.Length + 1];
        for (int i = 0; i < terms.Length; i++)
        {
            VocabularyTerm<TEnum> term = terms[i];
            all[i] = term.Value;
            int index = Index(term.Value);
            _terms[index] = term;
            (children[Index(term.Parent ?? default)] ??= []).Add(term.Value);
            bySpelling.Add(PrintedText.Normalize(term.Name), index);
            foreach (string spelling in term.Spellings)
            {
                bySpelling.Add(PrintedText.Normalize(spelling), index);
            }
        }

        All = Array.AsReadOnly(all);
        _children = Array.ConvertAll(children, list => (IReadOnlyList<TEnum>)(list?.AsReadOnly() ?? []));
        _bySpelling = new(bySpelling);
    }

    /// <summary>All members but "none" in tree order.</summary>
    public IReadOnlyList<TEnum> All { get; }

    /// <summary>Every spelling known, in canonical form.</summary>
    public IEnumerable<KeyValuePair<string, TEnum>> Spellings => _bySpelling.Spellings.Select(static spelling => KeyValuePair.Create(spelling.Key, Value(spelling.Value)));

    public string Name(TEnum value) => Term(value)?.Name ?? "";

    public TEnum? Parent(TEnum value) => Term(value)?.Parent;

    /// <summary>The children in order; "none" has no children.</summary>
    public IReadOnlyList<TEnum> Children(TEnum value) => Term(value) is null ? [] : _children[Index(value)];

    public bool IsSelfOrDescendantOf(TEnum value, TEnum ancestor)
    {
        _ = Term(ancestor);
        for (TEnum? step = value; step is { } current; step = Parent(current))
        {
            if (Index(current) == Index(ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks a printed spelling up: as it is, and without the ordinal in front of it.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out TEnum value)
    {
        bool found = _bySpelling.TryFind(text, out int index);
        value = Value(index);
        return found;
    }

    public TEnum Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out TEnum value))
        {
            return value;
        }

        string names = string.Join("、", All.Select(Name));
        throw new FormatException($"'{text}' is not a printed name of a {typeof(TEnum).Name}. Official names: {names}.");
    }

    private VocabularyTerm<TEnum>? Term(TEnum value)
    {
        int index = Index(value);
        if (index < 0 || index >= _terms.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{index} is not a member of {typeof(TEnum).Name}.");
        }

        return _terms[index];
    }

    private static int Index(TEnum value) => Unsafe.BitCast<TEnum, int>(value);

    private static TEnum Value(int index) => Unsafe.BitCast<int, TEnum>(index);
}
