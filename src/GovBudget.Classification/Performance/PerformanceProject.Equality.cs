using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

public sealed partial record PerformanceProject
{
    /// <summary>Whether another project says the same: member by member, and the indicators one by one in their order.</summary>
    /// <param name="other">The other project.</param>
    public bool Equals(PerformanceProject? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Year == other.Year && Department == other.Department && Unit == other.Unit
            && Attribute == other.Attribute && Equals(Duration, other.Duration) && PeriodFunds == other.PeriodFunds && AnnualFunds == other.AnnualFunds
            && PeriodGoal == other.PeriodGoal && AnnualGoal == other.AnnualGoal && ExecutionWeight == other.ExecutionWeight && Line == other.Line
            && Elements.Equal(PeriodIndicators, other.PeriodIndicators) && Elements.Equal(Indicators, other.Indicators));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Year, Unit, AnnualFunds, Line, Elements.Hash(Indicators));
}
