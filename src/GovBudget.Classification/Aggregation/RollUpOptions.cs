namespace GovBudget.Classification.Aggregation;

/// <summary>How a roll-up treats what tables do: rows of several levels, keys that the axis does not have, blank cells.</summary>
public sealed record RollUpOptions
{
    /// <summary>Leaves only; unknown keys throw; blank is not zero.</summary>
    public static RollUpOptions Default { get; } = new();

    /// <summary>What is done where lines stand on different levels of one branch.</summary>
    public MixedGrainPolicy MixedGrain { get; init; }

    /// <summary>What is done with a key that the axis does not have.</summary>
    public UnknownKeyPolicy UnknownKeys { get; init; }

    /// <summary>What a line without an amount is to a sum.</summary>
    public AbsentAmountPolicy AbsentAmounts { get; init; }

    /// <summary>How many threads may work at once on a large table; 0 for as many as there are processors. The result is the same whatever the number.</summary>
    public int MaxThreads { get; init; }
}
