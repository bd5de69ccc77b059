using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures;

/// <summary>A change that the narrative states (比上年增加36.55万元，增长3.82%).</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Basis">What it is compared with, as printed: 上年, 2025年预算.</param>
/// <param name="Direction">1 for more, -1 for less, 0 for the same.</param>
/// <param name="Amount">The size of the change without sign, or <see langword="null"/> where only a rate is stated.</param>
/// <param name="Rate">The rate without sign, or <see langword="null"/>.</param>
public sealed record NarrativeChange(int Line, string Basis, int Direction, PrintedAmount? Amount, PrintedRate? Rate)
{
    /// <summary>The change with its sign, or <see langword="null"/> where no amount is stated.</summary>
    public PrintedAmount? Difference => Amount is { } amount && Direction < 0 ? new PrintedAmount(-amount.Amount, amount.Step, amount.Unit) : Amount;

    /// <summary>The word that is printed for the change of the amount, such as 增加; empty where no amount is stated.</summary>
    public string Word { get; init; } = string.Empty;

    /// <summary>The rate's direction where it is printed with a word of its own that contradicts that of the amount.</summary>
    public bool IsContradictory { get; init; }
}
