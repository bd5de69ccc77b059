using GovBudget.Classification.Disclosures.Narration.Internals;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>Writes the narrative of a budget or final account (情况说明) from its figures, in Chinese.</summary>
/// <remarks>
/// <para>What holds for every text:</para>
/// <list type="bullet">
/// <item>Parts add up to the whole that is written, and their shares to 100.00%, where the exact parts add up to the exact whole.
/// A part is less than one step off its exact amount, a share less than 0.01 points off its exact share.</item>
/// <item>A section's own figure that was written before, under whatever name, is written the same again.</item>
/// <item>A change is the difference of the two amounts as written, so changes of parts add up as well; a rate is that of the exact amounts.</item>
/// <item>A change that no amount or rate can tell is told in words: 持平, 基本持平, 新增, 取消, 上年为零.</item>
/// <item>What is absent is not written as 0; what is 0 元 is. No reason is written that was not given.</item>
/// </list>
/// <para>Shares are left out where the whole is 0 元 or a part has the other sign. Thread-safe.</para>
/// </remarks>
public static class NarrativeWriter
{
    /// <summary>Writes a narrative.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="options">Unit, decimals and what is compared with; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A part has no name, or the unit is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are negative or finer than 分.</exception>
    /// <exception cref="OverflowException">A sum, a rounded amount or a change is beyond the range of <see cref="BudgetAmount"/>; the message names the section's figure.</exception>
    public static NarrativeText Write(NarrativeFigures figures, NarrativeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new SectionWriter(figures, options ?? new()).Write();
    }
}
