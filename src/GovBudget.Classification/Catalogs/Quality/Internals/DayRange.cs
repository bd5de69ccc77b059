using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>The days from a first to a last one, as numbers (<see cref="CatalogDay"/>); no day at all where the first is behind the last.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public bool IsEmpty => First > Last;

    public LocalDate? From => First == CatalogDay.Open ? null : CatalogDay.ToDate(First);

    public LocalDate? To => Last == CatalogDay.Endless ? null : CatalogDay.ToDate(Last);

    public static DayRange OfYear(int year) => new(CatalogDay.FirstOf(year), CatalogDay.LastOf(year));

    public bool Contains(int day) => First <= day && day <= Last;

    public bool Overlaps(DayRange other) => !Shared(other).IsEmpty;

    public DayRange Shared(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>The days of this range that none of the others has, in order.</summary>
    public IReadOnlyList<DayRange> Without(IEnumerable<DayRange> others)
    {
        List<DayRange> left = IsEmpty ? [] : [this];
        foreach (DayRange other in others.Where(static range => !range.IsEmpty))
        {
            left = [.. left.SelectMany(range => range.Cut(other))];
        }

        return left;
    }

    public override string ToString() => $"{Text(From, "the beginning")} to {Text(To, "no known end")}";

    private IEnumerable<DayRange> Cut(DayRange other)
    {
        if (!Overlaps(other))
        {
            yield return this;
            yield break;
        }

        if (other.First > First)
        {
            yield return new(First, CatalogDay.Before(other.First));
        }

        if (other.Last < Last)
        {
            yield return new(CatalogDay.After(other.Last), Last);
        }
    }

    private static string Text(LocalDate? day, string open) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : open;
}
