using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Variances.Internals;
using NodaTime;

namespace GovBudget.Classification.Variances;

/// <summary>Brings amounts onto the subjects of another date (可比口径), so that a subject which was only renumbered neither grows nor shrinks.</summary>
public static class Restatement
{
    /// <summary>Restates a roll-up.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="rollUp">The amounts, under the subjects of the first date.</param>
    /// <param name="catalog">The catalogue that knows the lineage; it must cover both dates.</param>
    /// <param name="from">The date whose subjects the amounts stand under.</param>
    /// <param name="to">The date whose subjects they are brought to, earlier or later.</param>
    /// <param name="options">The account and what is done with splits; <see cref="RestatementOptions{TCode}.Default"/> where nothing is said.</param>
    /// <remarks>
    /// Every amount that counts is followed, whatever its level. A subject that ended without a successor keeps its amount: that is a real change.
    /// What cannot be followed keeps its amount too, and is listed. No amount is lost: the total stays what it is, to the 分.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> or <paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not cover a date.</exception>
    /// <exception cref="ArgumentException">Blank lines made sums unknown (<see cref="AbsentAmountPolicy.Contagious"/>); or given shares do not fit the subjects of a split.</exception>
    public static Restatement<TCode> Of<TCode>(
        RollUp<TCode> rollUp, SubjectCatalog<TCode> catalog, LocalDate from, LocalDate to, RestatementOptions<TCode>? options = null)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        ArgumentNullException.ThrowIfNull(catalog);
        _ = catalog.At(from);
        _ = catalog.At(to);
        return new RestatementWalk<TCode>(catalog, from, to, options ?? RestatementOptions<TCode>.Default).Run(rollUp);
    }
}
