using GovBudget.Classification.Mappings;
using GovBudget.Classification.Mappings.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectCatalog<TCode>
{
    private LineageTable<TCode>? _lineage;

    /// <summary>The changes, brought to what goes over into what on each day; made when it is first asked for.</summary>
    internal LineageTable<TCode> Lineage =>
        Volatile.Read(ref _lineage) ?? Interlocked.CompareExchange(ref _lineage, new(this), null) ?? _lineage;

    /// <summary>Follows a subject from one date to another, through every renaming, move, split and merger (科目沿革).</summary>
    /// <param name="code">The code on the first date.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date; where it is the earlier one, the subject is followed back.</param>
    /// <param name="account">
    /// The account. Without one, a code that several accounts hold as a subject of their own is ambiguous. A code that stands in the account
    /// only for the path of others is followed in the account that holds it.
    /// </param>
    /// <returns>Every subject that it leads to, or why there is none. A code that was given to another subject is not followed into its new meaning.</returns>
    /// <remarks>A change of a day is passed where the earlier date is before that day and the later is not.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The account is none of the four.</exception>
    public SubjectLineage<TCode> Trace(TCode code, LocalDate from, LocalDate to, BudgetAccount account = BudgetAccount.None) =>
        LineageTrace.Of(Find(code, from.WithCalendar(CalendarSystem.Iso), account), to.WithCalendar(CalendarSystem.Iso));
}
