using System.Diagnostics.CodeAnalysis;

namespace GovBudget.Classification.Variances;

/// <summary>What a restatement is not told by the amounts themselves.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
public sealed record RestatementOptions<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>No account, splits refused.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The default of a type stands at the type.")]
    public static RestatementOptions<TCode> Default { get; } = new();

    /// <summary>The account that all amounts belong to; without one, a code that several accounts hold cannot be followed.</summary>
    public BudgetAccount Account { get; init; }

    /// <summary>How an amount is shared out among the subjects that one was split into; <see langword="null"/>, the default, refuses: no shares are assumed.</summary>
    public SplitShares<TCode>? Splits { get; init; }
}
