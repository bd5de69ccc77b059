using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>The time during which a code has one name: a row of the catalogue in the making.</summary>
internal sealed class NamedTime(string code, string name)
{
    public string Code { get; } = code;

    public string Name { get; } = name;

    /// <summary>The years whose documents print it, with their number.</summary>
    public SortedDictionary<int, int> Seen { get; } = [];

    public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal);

    public KnownYears? Known { get; private set; }

    /// <summary>The years between which lies the year of a document that prints it; <see langword="null"/> where anything else places it in time.</summary>
    public YearRange? SeenWithin { get; private set; }

    /// <summary>The first and the last year of which anything speaks for it.</summary>
    public int First { get; private set; } = int.MaxValue;

    public int Last { get; private set; } = int.MinValue;

    /// <summary>What a notice states of it, beyond mentioning it.</summary>
    public NoticeFact? Notice { get; private set; }

    /// <summary>The source of the notice that states or mentions it.</summary>
    public string? NoticeSource { get; private set; }

    /// <summary>The latest year in which a notice names it; 0 where none does.</summary>
    public int LastNoticeYear { get; private set; }

    /// <summary>Whether every sighting stands in a table of the government fund account.</summary>
    public bool IsOfFundTable { get; private set; } = true;

    public BudgetAccount Account { get; set; }

    public ValidityBound? From { get; set; }

    public ValidityBound? To { get; set; }

    public void Add(Sighting sighting, string source, bool counts)
    {
        Sources.Add(source);
        IsOfFundTable &= sighting.IsOfFundTable;
        if (sighting.Notice is { } notice)
        {
            LastNoticeYear = Math.Max(LastNoticeYear, sighting.Years.Last);
            Notice = notice.Says == NoticeWord.Mentioned ? Notice : notice;
            NoticeSource = source;
        }

        if (sighting.Years.IsExact)
        {
            Cover(sighting.Years);
            if (counts)
            {
                Seen[sighting.Years.First] = Seen.GetValueOrDefault(sighting.Years.First) + sighting.Documents;
            }
        }
    }

    /// <summary>Adds general knowledge; of two statements the surer must not speak for the years of the other.</summary>
    public void Add(KnownSubject known, string source)
    {
        Sources.Add(source);
        Cover(known.Years);
        Known = Known is not { } other
            ? new KnownYears(known.Years.First, known.Years.Last, known.Confidence)
            : new KnownYears(Math.Min(other.First, known.Years.First), Math.Max(other.Last, known.Years.Last), (Confidence)Math.Min((int)other.Confidence, (int)known.Confidence));
    }

    /// <summary>Takes years into account of which only one need belong to this time: as few of them as can be.</summary>
    public void Reach(YearRange years)
    {
        if (Last == int.MinValue)
        {
            SeenWithin = years;
            Cover(years);
        }
        else if (years.Last < First)
        {
            First = years.Last;
        }
        else if (years.First > Last)
        {
            Last = years.First;
        }
    }

    private void Cover(YearRange years)
    {
        First = Math.Min(First, years.First);
        Last = Math.Max(Last, years.Last);
    }
}
