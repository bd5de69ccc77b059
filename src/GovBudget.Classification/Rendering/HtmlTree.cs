using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a roll-up as a fragment of HTML: a tree that opens and closes without a script, with a bar beside every share.</summary>
/// <remarks>
/// What stands on a subtotal itself has a row of its own (本级), and a declared subtotal that differs from its details says so in words, so
/// that the rows below a row always make it. Absent is —. The same bytes in every culture.
/// </remarks>
public static class HtmlTree
{
    /// <summary>Writes a roll-up with exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of<TKey>(RollUp<TKey> rollUp, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        options ??= RenderOptions.Default;
        return TreeWriter.ToHtml(RollUpLayout<TKey>.Of(rollUp, options), options.OpenLevels);
    }

    /// <summary>Writes a rounded roll-up in its own unit and decimals, and says where a figure is not at its nearest value.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rounded">The rounded roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of<TKey>(RoundedRollUp<TKey> rounded, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        options ??= RenderOptions.Default;
        return TreeWriter.ToHtml(RollUpLayout<TKey>.Of(rounded, options), options.OpenLevels);
    }
}
