using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures;

/// <summary>A year-on-year statement of the narrative with the amount before that it implies and the rates that are possible.</summary>
/// <remarks>比上年增加36.55万元，增长3.82% beside 994.53万元 implies 957.98万元 the year before, and a rate between 3.8147% and 3.8159%.</remarks>
public sealed record DisclosureComparison
{
    /// <summary>What is compared, as printed.</summary>
    public required string Label { get; init; }

    /// <summary>With what, as printed: 上年, 2025年预算.</summary>
    public required string Basis { get; init; }

    /// <summary>The line in the document, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The amount of the year.</summary>
    public required BudgetAmount Current { get; init; }

    /// <summary>The stated change with its sign; zero where the statement says that nothing changed, absent where only a rate is stated.</summary>
    public BudgetAmount? Change { get; init; }

    /// <summary>The stated rate without sign, or <see langword="null"/>.</summary>
    public PrintedRate? PrintedRate { get; init; }

    /// <summary>The rates, without sign, that the exact amounts behind the printed ones can have; <see langword="null"/> where the base can be zero.</summary>
    public RateInterval? PossibleRates { get; init; }

    /// <summary>Whether amount, change and rate fit together.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The amount before: the current one less the change, or <see langword="null"/>.</summary>
    public BudgetAmount? Base => Change is { } change ? Current - change : null;

    /// <summary>The variance between the implied base and the current amount, or <see langword="null"/>.</summary>
    public Variance? Variance => Base is { } basis ? Variances.Variance.Of(basis, Current) : null;

    /// <summary>All year-on-year statements of a document, in its order.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<DisclosureComparison> Of(BudgetDisclosure document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Narrative.Figures.Where(f => f.Change is not null).Select(f => NarrativeChanges.Compare(f, f.Change!));
    }
}
