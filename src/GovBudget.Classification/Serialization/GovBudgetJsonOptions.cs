using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization;

/// <summary>How values of this package are written as JSON and read from it.</summary>
/// <remarks>Immutable. What was written by some options is read by the same ones.</remarks>
public sealed record GovBudgetJsonOptions
{
    /// <summary>Exact numbers as text, and the vocabulary of this package.</summary>
    public static GovBudgetJsonOptions Default { get; } = new();

    /// <summary>How amounts, weights and points are written; nothing else is read. Text by default.</summary>
    public ExactNumberForm ExactNumbers { get; init; }

    /// <summary>The units and scales that targets are read by; <see cref="IndicatorVocabulary.Default"/> unless set.</summary>
    public IndicatorVocabulary Vocabulary { get; init; } = IndicatorVocabulary.Default;
}
