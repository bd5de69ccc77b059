using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>A value of a column that does not fit, and why.</summary>
/// <param name="Value">The value as it stands in the column.</param>
/// <param name="Rows">In how many rows it stands.</param>
/// <param name="FirstRow">The first of these rows, counted from 0.</param>
/// <param name="Reason">Why it does not fit.</param>
public sealed record ColumnMisfit(string Value, int Rows, int FirstRow, MisfitReason Reason)
{
    /// <summary>The schemes that the value belongs to instead, for <see cref="MisfitReason.OtherScheme"/>; else empty. A name may belong to several.</summary>
    public ImmutableArray<SubjectScheme> Schemes { get; init; } = [];

    /// <summary>The accounts that have the subject, for <see cref="MisfitReason.OtherAccount"/> and <see cref="MisfitReason.OtherYear"/>; else empty.</summary>
    public ImmutableArray<BudgetAccount> Accounts { get; init; } = [];

    /// <summary>The fiscal years that have the subject, where the years of the candidate do not; else empty.</summary>
    public ImmutableArray<FiscalYear> Years { get; init; } = [];

    /// <summary>Where the digits make no code: what is wrong with them, in words; else empty.</summary>
    public string Fault { get; init; } = string.Empty;

    /// <summary>Whether both say the same: every member is equal, schemes, accounts and years by their elements in order.</summary>
    public bool Equals(ColumnMisfit? other) => other is not null
        && Value == other.Value
        && Rows == other.Rows
        && FirstRow == other.FirstRow
        && Reason == other.Reason
        && Fault == other.Fault
        && Elements.Equal(Schemes, other.Schemes)
        && Elements.Equal(Accounts, other.Accounts)
        && Elements.Equal(Years, other.Years);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Value, Rows, FirstRow, Reason, Fault, Elements.Hash(Schemes), Elements.Hash(Accounts), Elements.Hash(Years));

    /// <summary>The misfit in one line: <c>合计 in 1 row, first in row 4: NotACode</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Value} in {Rows} {(Rows == 1 ? "row" : "rows")}, first in row {FirstRow}: {Reason}");
}
