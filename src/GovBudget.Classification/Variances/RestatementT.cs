using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Serialization;
using NodaTime;

namespace GovBudget.Classification.Variances;

/// <summary>Amounts brought onto the subjects of another date, with every adjustment and everything that could not be followed.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Made by <see cref="Restatement"/>. Immutable and thread-safe.</remarks>
public sealed class Restatement<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly ImmutableArray<AmountLine<TCode>> _lines;

    internal Restatement(LocalDate from, LocalDate to, ImmutableArray<AmountLine<TCode>> lines)
    {
        From = from;
        To = to;
        _lines = lines;
    }

    /// <summary>The date whose subjects the amounts stood under.</summary>
    public LocalDate From { get; }

    /// <summary>The date whose subjects they stand under now.</summary>
    public LocalDate To { get; }

    /// <summary>The amounts that moved to another code, in the order of the codes they left.</summary>
    public required ImmutableArray<RestatementLine<TCode>> Adjustments { get; init; }

    /// <summary>The amounts that could not be followed and stand where they stood, in the order of the codes.</summary>
    public required ImmutableArray<UnrestatedAmount<TCode>> Unrestated { get; init; }

    /// <summary>Whether every amount could be followed.</summary>
    public bool IsComplete => Unrestated.IsEmpty;

    /// <summary>The restated amounts rolled up.</summary>
    /// <param name="axis">The axis; for a comparison that of both dates, made by <see cref="Axis"/>.</param>
    /// <param name="options">What is done with codes that the axis does not have, and with blank amounts; <see cref="RollUpOptions.Default"/> where nothing is said. <see cref="RollUpOptions.MixedGrain"/> plays no part.</param>
    /// <remarks>Every amount counts, whatever level it was restated to: none of them is a subtotal of others.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have the code of an amount.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public RollUp<TCode> RollUp(Axis<TCode> axis, RollUpOptions? options = null) =>
        Aggregation.RollUp.Of(axis, _lines, (options ?? RollUpOptions.Default) with { MixedGrain = MixedGrainPolicy.EveryLine });

    /// <summary>The restatement as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>The dates and the number of adjustments.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:uuuu-MM-dd} → {To:uuuu-MM-dd}: {Adjustments.Length} adjustments, {Unrestated.Length} not followed");
}
