using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>How texts tell what is no subject from what the catalogue only does not know.</summary>
internal static class KnowledgeWords
{
    /// <summary>What to say between a code that was not found and its date: that it is no subject only where that is known.</summary>
    /// <param name="coverage">The coverage of the date.</param>
    /// <param name="bound">The last day before the date, or the first behind it, on which the code is a subject, where there is one.</param>
    /// <param name="kind">The word before "subject", with a space behind it; may be empty.</param>
    public static string IsNo(CatalogCoverage coverage, ValidityBound? bound, string kind = "") =>
        IsKnown(coverage, bound) ? $"is no {kind}subject" : "is not known";

    /// <summary>Why it cannot be said that the code is no subject; empty where it can.</summary>
    public static string Reservation(CatalogCoverage coverage, ValidityBound? bound) => IsKnown(coverage, bound)
        ? string.Empty
        : coverage.Extent == CoverageExtent.Fragment ? " (the catalogue has single subjects of this time only)" : " (the catalogue covers this time in part)";

    /// <summary>When a subject was last one; a day that is only the edge of what was seen is not given as its end.</summary>
    public static string Until(ValidityBound? last, ImmutableArray<YearSighting> seen, KnownYears? known) => (IsEdge(last), seen, known) switch
    {
        (true, { IsEmpty: false }, _) => Text($"was last seen in {seen[^1].Year}"),
        (true, _, { } years) => Text($"is last known of {years.Last}"),
        (true, _, _) => $"is not followed beyond {last}",
        _ => $"was one until {last}",
    };

    /// <summary>When a subject first was one; a day that is only the edge of what was seen is not given as its beginning.</summary>
    public static string From(ValidityBound? first, ImmutableArray<YearSighting> seen, KnownYears? known) => (IsEdge(first), seen, known) switch
    {
        (true, { IsEmpty: false }, _) => Text($"was first seen in {seen[0].Year}"),
        (true, _, { } years) => Text($"is first known of {years.First}"),
        (true, _, _) => $"is not followed back beyond {first}",
        _ => $"is one from {first} on",
    };

    /// <summary>Whether a day is only the edge of the years in which something was seen.</summary>
    public static bool IsEdge(ValidityBound? bound) => bound is { Basis: ValidityBasis.Sightings };

    /// <summary>The coverage of a day.</summary>
    public static CatalogCoverage CoverageOf(ImmutableArray<CatalogCoverage> coverage, LocalDate date) => coverage.First(covered => covered.Days.Contains(date));

    // Documents that state the day say that the code is none beyond it, however little else is known of the time.
    private static bool IsKnown(CatalogCoverage coverage, ValidityBound? bound) =>
        coverage.Extent == CoverageExtent.Full || bound is { Basis: ValidityBasis.Notice or ValidityBasis.StatedInDocuments };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
