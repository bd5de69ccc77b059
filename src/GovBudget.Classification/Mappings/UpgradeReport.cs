using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;
using NodaTime;

namespace GovBudget.Classification.Mappings;

/// <summary>Says for rows that are coded on one date what becomes of them on a later one (年度科目升级报告).</summary>
public static class UpgradeReport
{
    /// <summary>Makes the report.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue; it must cover both dates.</param>
    /// <param name="rows">The rows, in any order and number. A code that is no subject on the first date, and the code <c>default</c>, is told as unknown, not refused.</param>
    /// <param name="from">The date on which the rows are coded.</param>
    /// <param name="to">The date to bring them to, not earlier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="rows"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not covered, the dates go back in time, or the account of a row is none of the four.</exception>
    /// <exception cref="OverflowException">Amounts add up to more than an amount can hold; the message names the code.</exception>
    public static UpgradeReport<TCode> Create<TCode>(SubjectCatalog<TCode> catalog, IEnumerable<UpgradeRow<TCode>> rows, LocalDate from, LocalDate to)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(rows);
        _ = catalog.At(from);
        _ = catalog.At(to);
        if (from > to)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, $"An upgrade goes forward in time. To go back from {LineageMessages.Day(from)}, ask {nameof(SubjectCatalog<>)}.{nameof(SubjectCatalog<>.Trace)}.");
        }

        return new UpgradeReportBuilder<TCode>(catalog, from, to).Build(rows);
    }
}
