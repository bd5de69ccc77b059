using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>The answer to "which subject of the other economic classification corresponds": one pair, or why there is no single one.</summary>
/// <remarks>Immutable and thread-safe. What does not belong to the <see cref="Status"/> is empty or <see langword="null"/>.</remarks>
public sealed class CorrespondenceLookup
{
    internal CorrespondenceLookup(
        CorrespondenceQuestion question, CorrespondenceLookupStatus status, ImmutableArray<EconomicPair> candidates, ImmutableArray<EconomicPair> setAside)
    {
        Question = question;
        Status = status;
        Candidates = candidates;
        SetAside = setAside;
        Pair = status == CorrespondenceLookupStatus.Found ? candidates[0] : null;
    }

    /// <summary>How the question ended.</summary>
    public CorrespondenceLookupStatus Status { get; }

    /// <summary>Whether exactly one pair answers.</summary>
    [MemberNotNullWhen(true, nameof(Pair), nameof(Department), nameof(Government))]
    public bool IsFound => Pair is not null;

    /// <summary>The pair that answers, where it was found.</summary>
    public EconomicPair? Pair { get; }

    /// <summary>The department subject: the one asked for; in the other direction the one found, else <see langword="null"/>.</summary>
    public DepartmentEconomicCode? Department => Question.Department ?? Pair?.Department;

    /// <summary>The government subject: the one found, else <see langword="null"/>; in the other direction the one asked for.</summary>
    public GovernmentEconomicCode? Government => Question.Government ?? Pair?.Government;

    /// <summary>The unit type that was asked for; <see cref="UnitType.None"/> where none was.</summary>
    public UnitType UnitType => Question.UnitType;

    /// <summary>The fiscal year that was asked for; no year where none was.</summary>
    public FiscalYear Year => Question.Year;

    /// <summary>The least evidence that was demanded; <see cref="Evidence.None"/> where none was.</summary>
    public Evidence MinimumEvidence => Question.Minimum;

    /// <summary>Every pair that meets the question: those that are not doubtful first, each part in tree order. Where found, the first is the answer.</summary>
    public ImmutableArray<EconomicPair> Candidates { get; }

    /// <summary>The pairs of the subject that do not meet the unit type, year or evidence demanded, in the same order.</summary>
    public ImmutableArray<EconomicPair> SetAside { get; }

    /// <summary>The answer in one sentence.</summary>
    public string Message => CorrespondenceMessages.Describe(this);

    internal CorrespondenceQuestion Question { get; }

    /// <summary>The pair that answers.</summary>
    /// <exception cref="InvalidOperationException">There is not exactly one; the message says why, and what to do.</exception>
    public EconomicPair GetOrThrow() => Pair ?? throw new InvalidOperationException(Message);

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
