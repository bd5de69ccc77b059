using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class Subject<TCode>
{
    /// <summary>The names that the subject had before the time of the edition (曾用名), the nearest in time first; empty where none is known.</summary>
    /// <remarks>Also those under the codes that it was moved or merged from; see <see cref="DatedName{TCode}"/> for what is followed.</remarks>
    public ImmutableArray<DatedName<TCode>> FormerNames => NamesOfOtherTimes(later: false);

    /// <summary>The names that the subject has after the time of the edition, the nearest in time first; empty where none is known.</summary>
    /// <inheritdoc cref="FormerNames" path="/remarks"/>
    public ImmutableArray<DatedName<TCode>> LaterNames => NamesOfOtherTimes(later: true);

    private ImmutableArray<DatedName<TCode>> NamesOfOtherTimes(bool later)
    {
        NameHistory history = Edition.Catalog.NameHistory;
        List<int> own = history.OwnRows(Edition.Nodes, Ordinal);
        return
        [
            .. history.RowsOfOtherTimes(Edition.Nodes, Ordinal, later)
                .Where(row => !own.Exists(now => Table.NameOf(now) == Table.NameOf(row)))
                .DistinctBy(row => (Table.Codes[row], Table.NameOf(row), Table.Firsts[row], Table.Lasts[row]))
                .Select(row => new DatedName<TCode>(this, Edition.Catalog.RecordOf(row), later)),
        ];
    }
}
