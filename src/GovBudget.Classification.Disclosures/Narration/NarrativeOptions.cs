using GovBudget.Classification.Disclosures.Narration.Internals;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>How a narrative is written. Immutable.</summary>
public sealed record NarrativeOptions
{
    /// <summary>The unit that amounts are written in; 万元 by default.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.TenThousandYuan;

    /// <summary>With how many decimals of the unit; 2 by default.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>What changes are measured against, as the text calls it: 上年 by default; 2025年预算, 上年决算 and so on.</summary>
    /// <exception cref="ArgumentException">It is empty or holds a control character.</exception>
    public string Basis
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = SentenceText.OneLine(value, nameof(value));
        }
    } = "上年";
}
