using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>Decides from when to when each name of a code holds, and what that rests on.</summary>
/// <remarks>
/// In this order: a notice, a reviewed decision, a reviewed change, a word that names cannot have earlier, the years of sightings. The first
/// sighting is not the introduction: what was first seen in 2020 holds from 2017, the first year after the time of which nothing is known.
/// </remarks>
internal sealed class ValidityRules(FactScheme scheme, DecisionTables decisions)
{
    private static readonly ValidityBound AfterTheHole = new(new LocalDate(FactScheme.FirstRecentYear, 1, 1), ValidityBasis.Sightings);

    private int _deepestKnown;

    public void Decide(SortedDictionary<string, List<NamedTime>> histories)
    {
        _deepestKnown = histories.Values.SelectMany(static times => times).Where(static time => time.Known is not null).Select(static time => time.Code.Length).DefaultIfEmpty().Max();
        foreach (List<NamedTime> times in histories.Values)
        {
            times[0].From = BeginOf(times[0]);
            for (int i = 1; i < times.Count; i++)
            {
                Divide(times[i - 1], times[i]);
            }

            times[^1].To = EndOf(times[^1]);
        }

        // In the order of codes a parent comes before what stands below it.
        foreach ((string code, List<NamedTime> times) in histories)
        {
            if (ParentOf(code, histories) is { } parent)
            {
                KeepWithin(parent, times);
            }
        }
    }

    /// <summary>Whether the catalogue has a row for a reviewed pair of names of one code, and the code was given to another subject.</summary>
    public ReuseDecision? ReuseBetween(NamedTime before, NamedTime after) =>
        decisions.Find(decisions.Reuses, d => d.Code == before.Code && d.Before == before.Name && d.After == after.Name);

    private ValidityBound? BeginOf(NamedTime time)
    {
        if (Stated(time) is { } stated)
        {
            return stated;
        }

        ChangeDecision? change = decisions.Changes.Where(d => d.Begins(time.Code) && d.Day.Day.Year <= time.First).MaxBy(static d => d.Day.Day);
        if (change is not null)
        {
            return decisions.Use(change).Day;
        }

        if (WordBound(time.Name, null, time.First) is { } word)
        {
            return word;
        }

        return time.First < FactScheme.FirstRecentYear || scheme.FirstYear >= FactScheme.FirstRecentYear ? null : AfterTheHole;
    }

    private void Divide(NamedTime before, NamedTime after)
    {
        ValidityBound first = Stated(after) ?? ByChange(before, after) ?? WordBound(after.Name, before.Name, after.First, before.Last) ?? BySightings(before, after);
        after.From = first;
        before.To = new ValidityBound(first.Day.PlusDays(-1), first.Basis);
        if (ReuseBetween(before, after) is { IsReuse: true } && before.Last <= FactScheme.LastOldYear && first.Day > AfterTheHoleFor(after).Day)
        {
            // The former subject is not carried through the years before the code was given to another.
            before.To = OldEnd();
        }
    }

    private ValidityBound? Stated(NamedTime time) =>
        time.Notice is { } notice ? new ValidityBound(notice.FirstDay, ValidityBasis.Notice)
        : decisions.Find(decisions.Boundaries, d => d.Code == time.Code && d.Name == time.Name)?.FirstDay;

    private ValidityBound? ByChange(NamedTime before, NamedTime after) =>
        decisions.Find(decisions.Changes, d => (d.Begins(after.Code) || d.Ends(before.Code)) && before.Last < d.Day.Day.Year && d.Day.Day.Year <= after.First)?.Day;

    private ValidityBound? WordBound(string name, string? formerName, int first, int formerLast = 0) =>
        decisions.Find(decisions.Words, d => name.Contains(d.Word, StringComparison.Ordinal)
                && (formerName is null ? d.Begins : !formerName.Contains(d.Word, StringComparison.Ordinal))
                && formerLast < d.FirstDay.Year && d.FirstDay.Year <= first) is { } word
            ? new ValidityBound(word.FirstDay, ValidityBasis.GeneralKnowledge)
            : null;

    private ValidityBound BySightings(NamedTime before, NamedTime after)
    {
        if (before.Last < FactScheme.FirstRecentYear && after.First >= FactScheme.FirstRecentYear)
        {
            return AfterTheHoleFor(after);
        }

        bool isPrinted = after.Seen.ContainsKey(after.First);
        return new ValidityBound(new LocalDate(after.First, 1, 1), isPrinted ? ValidityBasis.Sightings : ValidityBasis.GeneralKnowledge);
    }

    // Where a reform after the hole is known, it is the better day for what changed between 2009 and today.
    private ValidityBound AfterTheHoleFor(NamedTime after) =>
        scheme.Reform is { } reform && after.First >= reform.Year ? new ValidityBound(reform, ValidityBasis.GeneralKnowledge) : AfterTheHole;

    private ValidityBound OldEnd() => scheme.Reform is { } reform
        ? new ValidityBound(reform.PlusDays(-1), ValidityBasis.GeneralKnowledge)
        : new ValidityBound(AfterTheHole.Day.PlusDays(-1), ValidityBasis.Sightings);

    private ValidityBound? EndOf(NamedTime time)
    {
        ChangeDecision? change = decisions.Changes.Where(d => (d.Ends(time.Code) || d.TakesAlong(time.Code)) && time.Last < d.Day.Day.Year).MinBy(static d => d.Day.Day);
        if (change is not null && (time.From is null || time.From.Value.Day < change.Day.Day))
        {
            return new ValidityBound(decisions.Use(change).Day.Day.PlusDays(-1), change.Day.Basis);
        }

        // General knowledge that goes less deep says nothing by its silence.
        bool isSilent = time.Last >= FactScheme.FirstRecentYear && _deepestKnown > 0 && time.Code.Length > _deepestKnown;
        if (time.Last >= FactScheme.LatestYear || time.LastNoticeYear >= FactScheme.FirstRecentYear || isSilent)
        {
            return null;
        }

        return time.Last <= FactScheme.LastOldYear ? OldEnd() : new ValidityBound(new LocalDate(time.Last, 12, 31), ValidityBasis.Sightings);
    }

    private static List<NamedTime>? ParentOf(string code, SortedDictionary<string, List<NamedTime>> histories)
    {
        for (int length = code.Length - 2; length >= 3; length -= 2)
        {
            if (histories.TryGetValue(code[..length], out List<NamedTime>? parent))
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>What stands below a subject neither begins before it nor ends after it, as far as sightings allow.</summary>
    private static void KeepWithin(List<NamedTime> parent, List<NamedTime> times)
    {
        NamedTime first = times[0];
        if (parent[0].From is { Basis: > ValidityBasis.Sightings } begin && first.From?.Basis is not > ValidityBasis.Sightings
            && (first.From is null || first.From.Value.Day < begin.Day) && first.First >= begin.Day.Year)
        {
            first.From = begin with { Basis = ValidityBasis.GeneralKnowledge };
        }

        NamedTime last = times[^1];
        if (parent[^1].To is { } end && (last.To is null || last.To.Value.Day > end.Day) && last.Last <= end.Day.Year)
        {
            last.To = end.Basis > ValidityBasis.GeneralKnowledge ? end with { Basis = ValidityBasis.GeneralKnowledge } : end;
        }
    }
}
