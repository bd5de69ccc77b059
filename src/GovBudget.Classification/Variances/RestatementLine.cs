using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Variances;

/// <summary>One adjustment (调整) of a restatement: an amount, or a part of one, that moved from one code to another.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="From">The code it stood under.</param>
/// <param name="To">The code it stands under now.</param>
/// <param name="Amount">What moved.</param>
/// <param name="Target">The subject it moved to, with the hops that lead there.</param>
public sealed record RestatementLine<TCode>(TCode From, TCode To, BudgetAmount Amount, LineageTarget<TCode> Target)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether it is a part of what stood under <see cref="From"/>, shared out by <see cref="RestatementOptions{TCode}.Splits"/>.</summary>
    public bool IsShare { get; init; }

    /// <summary>The hops that lead from one code to the other, each with its day, reason and sources.</summary>
    public ImmutableArray<LineageHop<TCode>> Hops => Target.Hops;

    /// <summary>The numbers of the documents that the hops rest on (文号), each once; empty where none has one.</summary>
    public ImmutableArray<string> DocumentNumbers =>
        [.. Hops.SelectMany(static hop => hop.Change.Sources).Select(static source => source.DocumentNumber).OfType<string>().Distinct()];

    /// <summary>How sure it is that one subject became the other.</summary>
    public Evidence Evidence => Target.Evidence;

    /// <summary>Both codes, the amount in 元 and the documents.</summary>
    public override string ToString() => DocumentNumbers.IsEmpty ? $"{From} → {To}: {Amount}" : $"{From} → {To}: {Amount} ({string.Join(", ", DocumentNumbers)})";
}
