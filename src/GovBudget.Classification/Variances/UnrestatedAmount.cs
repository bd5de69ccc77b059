using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Variances;

/// <summary>An amount that a restatement could not follow, and left where it stood.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Code">The code it stands under.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Lineage">What is known of the subject.</param>
/// <param name="Reason">Why it was not followed, and what would help.</param>
public sealed record UnrestatedAmount<TCode>(TCode Code, BudgetAmount Amount, SubjectLineage<TCode> Lineage, string Reason)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>The code, the amount in 元 and the reason.</summary>
    public override string ToString() => $"{Code}: {Amount}; {Reason}";
}
