using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines;

/// <summary>The lines of a file, and what was found in it.</summary>
/// <param name="Table">The lines that could be taken.</param>
/// <param name="Findings">What was found, in the order of the file; the first <see cref="LineReadOptions.MostFindings"/>.</param>
/// <param name="FindingCount">How many findings there are in all.</param>
/// <param name="RefusedCount">How many rows were left out.</param>
public sealed record LineReadResult(BudgetTable Table, ImmutableArray<LineFinding> Findings, long FindingCount, long RefusedCount)
{
    /// <summary>Whether both hold the same table and equal findings in the same order. Tables are compared as objects: comparing their lines is for who needs it.</summary>
    public bool Equals(LineReadResult? other) =>
        other is not null && ReferenceEquals(Table, other.Table) && FindingCount == other.FindingCount && RefusedCount == other.RefusedCount && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, FindingCount, RefusedCount);

    /// <summary>The table and the counts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table}; {RefusedCount} rows left out, {FindingCount} findings");
}
