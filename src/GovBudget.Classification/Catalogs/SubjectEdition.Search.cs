using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    private SearchIndex? _searchIndex;

    // Two threads may build it at once; both are the same, and one stays.
    private SearchIndex SearchIndex => _searchIndex ??= new SearchIndex(Catalog.Table, Nodes, Catalog.NameHistory);

    /// <summary>
    /// Finds the subjects that a typed text may mean, the likeliest first: by name or part of it, also with slips; by code or its
    /// beginning; by names and codes of other times; by initials in pinyin (<c>zsyz</c> → 招商引资); by a code with the name behind it.
    /// </summary>
    /// <param name="text">What was typed. Any text is allowed; what stands behind the first 1,024 characters is not looked at.</param>
    /// <param name="limit">The most results, 1 at least.</param>
    /// <param name="within">Only this subject and what is below it; nothing is found where the edition does not have it. <see langword="null"/> for the whole edition.</param>
    /// <param name="minimum">The weakest evidence of the subjects to give, for the year of the edition.</param>
    /// <returns>
    /// The subjects by descending score and then in tree order, each once with its best reason. A name that repeats (行政运行) takes as many results
    /// as subjects have it. Empty where nothing is like the text.
    /// </returns>
    /// <remarks>The first search of an edition prepares it; later ones take well below a millisecond. The result depends on nothing but catalogue and arguments.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public ImmutableArray<SubjectSearchHit<TCode>> Search(string text, int limit = 10, TCode? within = null, Evidence minimum = Evidence.None)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        int top = 0;
        if (within is { } root && !TryGetOrdinal(root, out top))
        {
            return [];
        }

        var search = new NameSearch(Catalog.Table, Nodes, SearchIndex);
        search.Run(text);
        AddCodesLike(text, search);
        return [.. search.Ranked(within is null ? Range.All : top..Nodes.Ends[top], limit, minimum).Select(HitOf)];
    }

    /// <summary>The subjects that had a name before the time of the edition, each with the time at which it held (曾用名).</summary>
    /// <param name="name">The former name, in any printed form; see <see cref="FindByName"/>.</param>
    /// <returns>Every candidate in tree order; empty where no subject is known to have had the name. Whoever has it now is not among them.</returns>
    /// <remarks>Names of subjects that ended without a successor belong to no subject of the edition: <see cref="SubjectCatalog{TCode}.FindByName"/> has the names of all times.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ImmutableArray<DatedName<TCode>> FindByFormerName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int found = SearchIndex.Find(NameKey.LettersOf(name).ToLowerInvariant());
        if (found < 0)
        {
            return [];
        }

        string key = NameKey.Of(name);
        return
        [
            .. SearchIndex.RowsOf(found)
                .Where(named => named.Time == NameTime.Former && NameKey.Of(Catalog.Table.NameOf(named.Row)) == key)
                .OrderBy(static named => named.Ordinal)
                .Select(DatedNameOf),
        ];
    }

    // Where a whole code was typed that is no subject, the ones that a slip of the finger explains, in their order.
    private void AddCodesLike(string text, NameSearch search)
    {
        if (!SubjectCode.TryParse(PrintedText.Normalize(text.AsSpan(0, Math.Min(text.Length, NameSearch.MostDigits * 2))), out TCode code) || TryGetOrdinal(code, out _))
        {
            return;
        }

        int score = SearchScores.CodeTypo;
        foreach (Subject<TCode> like in Suggest(code))
        {
            search.Add(like.Ordinal, score--, SubjectSearchReason.CodeTypo);
        }
    }

    private SubjectSearchHit<TCode> HitOf(SearchMatch match) => new(
        SubjectAt(match.Named.Ordinal), match.Score, match.Reason, Catalog.Table.NameOf(match.Named.Row),
        match.Named.Time == NameTime.Now ? null : DatedNameOf(match.Named));

    private DatedName<TCode> DatedNameOf(NamedRow named) =>
        new(SubjectAt(named.Ordinal), Catalog.RecordOf(named.Row), named.Time == NameTime.Later);
}
