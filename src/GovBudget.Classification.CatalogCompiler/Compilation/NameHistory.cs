using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>Finds the names that each code had, one after the other.</summary>
/// <remarks>One name is one time, however many years it was printed in. Two names must not alternate: that takes a decision.</remarks>
internal sealed class NameHistory(FactScheme scheme, DecisionTables decisions, SourceList sources)
{
    private readonly List<LeftOut> _leftOut = [];
    private readonly List<string> _undecided = [];

    public IReadOnlyList<LeftOut> LeftOut => _leftOut;

    /// <summary>Contradictions that nobody has decided.</summary>
    public IReadOnlyList<string> Undecided => _undecided;

    /// <summary>The times of every code, in the order of code and time.</summary>
    public SortedDictionary<string, List<NamedTime>> Build(IEnumerable<Sighting> sightings, IEnumerable<KnownSubject> known)
    {
        ILookup<string, Sighting> printed = sightings.Where(IsNational).Select(Reviewed).ToLookup(static sighting => sighting.Code, StringComparer.Ordinal);
        ILookup<string, KnownSubject> general = known.Where(IsTaken).Concat(decisions.Known.Select(d => decisions.Use(d).Subject)).ToLookup(static subject => subject.Code, StringComparer.Ordinal);
        var histories = new SortedDictionary<string, List<NamedTime>>(StringComparer.Ordinal);
        foreach (string code in printed.Select(static group => group.Key).Concat(general.Select(static group => group.Key)).Distinct())
        {
            List<NamedTime> times = Times(code, [.. printed[code]], [.. general[code]]);
            if (times.Count > 0)
            {
                histories.Add(code, times);
            }
        }

        return histories;
    }

    private bool IsNational(Sighting sighting)
    {
        string? reason = sighting.Name.Length == 0 ? "a code without a name."
            : sighting.Code.Length > scheme.MostDigits ? "longer than a national code, so a local one."
            : null;
        if (reason is not null)
        {
            _leftOut.Add(new LeftOut(sighting.Code, sighting.Name, sighting.Years.ToString(), reason));
        }

        return reason is null;
    }

    private bool IsTaken(KnownSubject known)
    {
        WithdrawnName? withdrawn = decisions.Find(decisions.Withdrawn, d => d.Code == known.Code && d.Name == known.Name);
        if (withdrawn is not null)
        {
            _leftOut.Add(new LeftOut(known.Code, known.Name, known.Years.ToString(), withdrawn.Reason));
        }

        return withdrawn is null;
    }

    // A notice that leaves it open how it speaks of a subject.
    private Sighting Reviewed(Sighting sighting) =>
        sighting.Notice is { } notice && decisions.Find(decisions.Notices, d => d.Code == sighting.Code && d.Number == notice.Number) is { } decision
            ? sighting with { Notice = notice with { Says = decision.Says } }
            : sighting;

    private List<NamedTime> Times(string code, Sighting[] printed, KnownSubject[] known)
    {
        var times = new Dictionary<string, NamedTime>(StringComparer.Ordinal);
        foreach (KnownSubject subject in known)
        {
            TimeOf(subject.Name).Add(subject, SourceList.GeneralKnowledge);
        }

        foreach (IGrouping<YearRange, Sighting> year in printed.GroupBy(static sighting => sighting.Years).OrderBy(static year => year.Key.Last - year.Key.First))
        {
            AddYear([.. year], times, TimeOf);
        }

        List<NamedTime> inOrder = [.. times.Values.OrderBy(static time => time.First).ThenBy(static time => time.Last)];
        _undecided.AddRange(inOrder.Zip(inOrder.Skip(1)).Where(static pair => pair.First.Last >= pair.Second.First).Select(pair =>
            $"{code}: '{pair.First.Name}' until {pair.First.Last} and '{pair.Second.Name}' from {pair.Second.First} overlap."));
        return inOrder;

        NamedTime TimeOf(string name)
        {
            if (!times.TryGetValue(name, out NamedTime? time))
            {
                times.Add(name, time = new NamedTime(code, name));
            }

            return time;
        }
    }

    private void AddYear(Sighting[] year, Dictionary<string, NamedTime> times, Func<string, NamedTime> timeOf)
    {
        var taken = new List<(string Name, bool Counts, Sighting Sighting)>();
        foreach (Sighting sighting in year)
        {
            NameDecision? decision = decisions.Find(decisions.Names, d =>
                d.Code == sighting.Code && d.Printed == sighting.Name && d.Years == sighting.Years.ToString());
            if (decision is { Taken.Length: 0 })
            {
                _leftOut.Add(new LeftOut(sighting.Code, sighting.Name, sighting.Years.ToString(), decision.Reason));
                continue;
            }

            taken.Add((decision?.Taken ?? sighting.Name, decision?.Counts ?? true, sighting));
        }

        string? most = taken.GroupBy(static t => t.Name)
            .OrderByDescending(static name => name.Sum(static t => t.Sighting.Documents))
            .ThenByDescending(name => times.ContainsKey(name.Key))
            .ThenBy(static name => name.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        foreach ((string name, bool counts, Sighting sighting) in taken)
        {
            if (name != most)
            {
                _undecided.Add($"{sighting.Code}: in {sighting.Years} '{name}' is printed beside '{most}'.");
                continue;
            }

            NamedTime time = timeOf(name);
            time.Add(sighting, sources.IdOf(sighting), counts);
            if (!sighting.Years.IsExact)
            {
                time.Reach(sighting.Years);
            }
        }
    }
}
