using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures;

/// <summary>An amount that the narrative states, with the share and the change it states of it.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Label">What the amount is, as printed before it.</param>
/// <param name="Amount">The amount with the step it was printed in.</param>
public sealed record NarrativeFigure(int Line, string Section, string Label, PrintedAmount Amount)
{
    /// <summary>The number of the sentence that it stands in: figures of one sentence have the same.</summary>
    public required int Sentence { get; init; }

    /// <summary>The share of a whole (占…%), or <see langword="null"/>.</summary>
    public PrintedRate? Share { get; init; }

    /// <summary>What the share is of, where the words name it (占项目支出总额的…%); empty where they do not.</summary>
    public string ShareOf { get; init; } = string.Empty;

    /// <summary>The change against another year, or <see langword="null"/>.</summary>
    public NarrativeChange? Change { get; init; }
}
