using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>Whether, and how, it is known that a department and a government economic subject correspond.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CorrespondenceExplanation
{
    internal CorrespondenceExplanation(DepartmentEconomicCode department, GovernmentEconomicCode government, ImmutableArray<EconomicPair> pairs)
    {
        Department = department;
        Government = government;
        Pairs = pairs;
    }

    /// <summary>The department subject asked for.</summary>
    public DepartmentEconomicCode Department { get; }

    /// <summary>The government subject asked for.</summary>
    public GovernmentEconomicCode Government { get; }

    /// <summary>
    /// The pairs that answer: at most one for two sections or two classes; for a section and a class, those of the section with sections of that
    /// class. Pairs that are not doubtful come first.
    /// </summary>
    public ImmutableArray<EconomicPair> Pairs { get; }

    /// <summary>Whether a pair that is not doubtful answers.</summary>
    public bool IsKnown => !Pairs.IsEmpty && !Pairs[0].IsDoubtful;

    /// <summary>Whether only doubtful pairs answer.</summary>
    public bool IsDoubtful => !Pairs.IsEmpty && Pairs[0].IsDoubtful;

    /// <summary>The strongest evidence of the pairs that are not doubtful; <see cref="Evidence.None"/> where there is none.</summary>
    public Evidence Evidence => Pairs.Where(static pair => !pair.IsDoubtful).Select(static pair => pair.Evidence).DefaultIfEmpty(Evidence.None).Max();

    /// <summary>The answer in one sentence.</summary>
    public string Message => CorrespondenceMessages.Describe(this);

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
