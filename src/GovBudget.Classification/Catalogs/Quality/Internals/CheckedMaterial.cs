using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Everything that is checked, and what several checks ask of it.</summary>
internal sealed class CheckedMaterial
{
    private readonly ILookup<string, CheckedRow> _byCode;

    public CheckedMaterial(CheckedRow[] rows, CheckedChange[] changes, CatalogCoverage[] coverage, SubjectScheme scheme)
    {
        Rows = [.. rows.OrderBy(static row => row.Code, StringComparer.Ordinal).ThenBy(static row => row.Account).ThenBy(static row => row.Days.First)];
        Changes = [.. changes];
        Scheme = scheme;
        Covered = [.. coverage.Select(RangeOf)];
        FullyCovered = [.. coverage.Where(static covered => covered.Extent == CoverageExtent.Full).Select(RangeOf)];
        _byCode = Rows.ToLookup(static row => row.Code, StringComparer.Ordinal);
    }

    /// <summary>The rows in the order of code, account and time.</summary>
    public ImmutableArray<CheckedRow> Rows { get; }

    public ImmutableArray<CheckedChange> Changes { get; }

    public ImmutableArray<DayRange> Covered { get; }

    public ImmutableArray<DayRange> FullyCovered { get; }

    public SubjectScheme Scheme { get; }

    public IEnumerable<CheckedRow> RowsOf(string code) => _byCode[code];

    public bool Covers(int day) => Covered.Any(range => range.Contains(day));

    /// <summary>Whether a day is covered, or lies between times that are: there a change explains how they differ.</summary>
    public bool Reaches(int day) => !Covered.IsEmpty && Covered[0].First <= day && day <= Covered[^1].Last;

    /// <summary>The parts of a time that are covered.</summary>
    public static IEnumerable<DayRange> Parts(DayRange days, ImmutableArray<DayRange> covered) =>
        covered.Select(range => range.Shared(days)).Where(static part => !part.IsEmpty);

    /// <summary>Neighbours of one code and account in order of time.</summary>
    public IEnumerable<(CheckedRow Former, CheckedRow Later)> Neighbours() =>
        Rows.Zip(Rows.Skip(1)).Where(static pair => pair.First.Code == pair.Second.Code && pair.First.Account == pair.Second.Account);

    private static DayRange RangeOf(CatalogCoverage covered) => new(CatalogDay.Of(covered.Days.Start), CatalogDay.Of(covered.Days.End));
}
