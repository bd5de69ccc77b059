using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a variance table as a fragment of HTML: a tree that opens and closes without a script, with a bar beside every change.</summary>
/// <remarks>
/// Every change has an arrow and a sign. Where <see cref="RenderOptions.Polarity"/> says what is good, it is also told in words (有利, 不利). Amounts are
/// exact, so that they add up as printed. Absent is —. The same bytes in every culture.
/// </remarks>
public static class HtmlVariance
{
    /// <summary>Writes a variance table.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">What stands on a node itself does not fit into a <see cref="BudgetAmount"/>; the message names the node.</exception>
    public static HtmlFragment Of<TKey>(VarianceTable<TKey> table, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= RenderOptions.Default;
        return TreeWriter.ToHtml(VarianceLayout<TKey>.Of(table, options), options.OpenLevels);
    }
}
