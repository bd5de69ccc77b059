using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>The entries of one kind in an upgrade report, with their sums.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Kind">The kind.</param>
/// <param name="Entries">The entries in the order of code and account; at least one.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="Amount">The sum of the rows, exact; <see langword="null"/> where none has an amount.</param>
public sealed record UpgradeGroup<TCode>(UpgradeKind Kind, ImmutableArray<UpgradeEntry<TCode>> Entries, int Count, BudgetAmount? Amount)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether both say the same: every member is equal, the entries in order.</summary>
    public bool Equals(UpgradeGroup<TCode>? other) => other is not null
        && Kind == other.Kind && Count == other.Count && Amount == other.Amount && Elements.Equal(Entries, other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Count, Amount, Elements.Hash(Entries));

    /// <summary>Kind, number of codes and number of rows.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}: {Entries.Length} ({Count})");
}
