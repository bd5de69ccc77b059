using System.Collections.Immutable;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>Makes the catalogue of one scheme, for all its years, of the fact tables and the reviewed decisions.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
internal sealed class SchemeCompiler<TCode>(FactScheme scheme, FactTables facts, SourceList sources, DecisionTables decisions)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly ValidityRules _validity = new(scheme, decisions);

    public CatalogDraft<TCode> Compile()
    {
        var names = new NameHistory(scheme, decisions, sources);

        // A notice that adds a class to a second account speaks of another subject than the documents that print the class.
        SortedDictionary<string, List<NamedTime>> own = names.Build(facts.Sightings.Where(s => !IsOfSecondAccount(s)), facts.Known);
        SortedDictionary<string, List<NamedTime>> second = new NameHistory(scheme, new DecisionTables(), sources).Build(facts.Sightings.Where(IsOfSecondAccount), []);
        _validity.Decide(own);
        _validity.Decide(second);

        NamedTime[] times = [.. own.Values.Concat(second.Values).SelectMany(static history => history)];
        if (scheme.IsDividedByAccount)
        {
            new AccountRules(decisions, facts.Known).Place(times);
        }

        return new CatalogDraft<TCode>(scheme, [.. times.Select(RecordOf)], [.. Changes(own, times)], names.LeftOut, names.Undecided, decisions);
    }

    private static bool IsOfSecondAccount(Sighting sighting) => sighting is { Code.Length: 3, IsOfFundTable: true, Notice.Says: NoticeWord.Added };

    private SubjectRecord<TCode> RecordOf(NamedTime time) => new()
    {
        Code = CodeOf(time.Code),
        Name = time.Name,
        Account = time.Account,
        From = time.From,
        To = time.To,
        Stated = time.Notice is null ? Evidence.None : Evidence.Official,
        Seen = [.. time.Seen.Select(static year => new YearSighting(year.Key, year.Value))],
        Known = time.Known ?? Within(time),
        Sources = SourcesOf(time.Sources),
    };

    // A document whose year is known only to lie in a range proves no single year; it says of the range what general knowledge would.
    private static KnownYears? Within(NamedTime time) =>
        time is { SeenWithin: { } years, Seen.Count: 0, Notice: null } ? new KnownYears(years.First, years.Last, Confidence.Medium) : null;

    private IEnumerable<SubjectChange<TCode>> Changes(SortedDictionary<string, List<NamedTime>> histories, NamedTime[] times)
    {
        // A code that only a notice names, to say that it ended, has no row.
        foreach (ChangeDecision d in decisions.Changes.Where(d => d.Day.Basis == ValidityBasis.Notice || d.From.Concat(d.To).All(histories.ContainsKey)))
        {
            yield return new(decisions.Use(d).Kind, d.Day.Day, d.Day.Basis, d.Account, [.. d.From.Select(CodeOf)], [.. d.To.Select(CodeOf)], d.Reason, SourcesOf(d.Sources));
        }

        foreach (NamedTime time in times.Where(static time => time.Notice is { Says: NoticeWord.Added }))
        {
            yield return new(SubjectChangeKind.Added, time.Notice!.FirstDay, ValidityBasis.Notice, time.Account, [], [CodeOf(time.Code)], "Added by the notice.", SourcesOf([time.NoticeSource!]));
        }

        foreach ((NamedTime before, NamedTime after) in histories.Values.SelectMany(static history => history.Zip(history.Skip(1))))
        {
            foreach (SubjectChange<TCode> change in Between(before, after))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<SubjectChange<TCode>> Between(NamedTime before, NamedTime after)
    {
        ImmutableArray<TCode> code = [CodeOf(after.Code)];
        ValidityBound first = after.From!.Value;
        ImmutableArray<CatalogSource> both = SourcesOf(before.Sources.Union(after.Sources));
        if (_validity.ReuseBetween(before, after) is { IsReuse: true } reuse)
        {
            yield return new(SubjectChangeKind.Reused, first.Day, first.Basis, BudgetAccount.None, code, code, reuse.Reason, both);
        }
        else if (decisions.Boundaries.FirstOrDefault(d => d.Code == after.Code && d.Name == after.Name) is { } boundary)
        {
            yield return new(SubjectChangeKind.Renamed, first.Day, first.Basis, after.Account, code, code, boundary.Reason, both);
        }
    }

    private ImmutableArray<CatalogSource> SourcesOf(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal).Select(id => sources[id])];

    private static TCode CodeOf(string digits) =>
        SubjectCode.TryParse(digits, out TCode code) ? code : throw new InvalidDataException($"'{digits}' is no code of the scheme.");
}
