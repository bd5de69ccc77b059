using System.Collections.Immutable;

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

    /// <summary>The fiscal years that have the subject, for <see cref="MisfitReason.OtherYear"/>; else empty.</summary>
    public ImmutableArray<FiscalYear> Years { get; init; } = [];

    /// <summary>Where the digits make no code: what is wrong with them, in words; else empty.</summary>
    public string Fault { get; init; } = string.Empty;
}
