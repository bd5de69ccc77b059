using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>What the days of a dimension row rest on: the subject that begins or ends on the day, or what is above or below it.</summary>
internal static class DimensionBasis
{
    /// <summary>The word where nothing is known to begin or end with the row: the time that is covered or written begins or ends there.</summary>
    public const string Edge = "edge";

    public static string OfFirst<TCode>(Subject<TCode> subject, LocalDate day)
        where TCode : struct, ISubjectCode<TCode> => Word(Nodes(subject).Select(static node => node.From), day);

    public static string OfLast<TCode>(Subject<TCode> subject, LocalDate day)
        where TCode : struct, ISubjectCode<TCode> => Word(Nodes(subject).Select(static node => node.To), day);

    private static string Word(IEnumerable<ValidityBound?> bounds, LocalDate day)
    {
        foreach (ValidityBound? bound in bounds)
        {
            if (bound is { } known && known.Day == day)
            {
                return CatalogWords.Of(known.Basis);
            }
        }

        return Edge;
    }

    // A class that stands in an account for its path only comes and goes with what is below it.
    private static IEnumerable<Subject<TCode>> Nodes<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode> =>
        subject.IsPathOnly ? [subject, .. subject.Ancestors, .. subject.Descendants] : [subject, .. subject.Ancestors];
}
