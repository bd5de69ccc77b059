using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a roll-up as Markdown: a table in which deeper names stand further in.</summary>
/// <remarks>
/// What stands on a subtotal itself has a row of its own (本级), and a declared subtotal that differs from its details says so in words, so
/// that the rows below a row always make it. Absent is —. The same bytes in every culture.
/// </remarks>
public static class MarkdownTree
{
    /// <summary>Writes a roll-up with exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    public static string Of<TKey>(RollUp<TKey> rollUp, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        options ??= RenderOptions.Default;
        return TreeWriter.ToMarkdown(RollUpLayout<TKey>.Of(rollUp, options));
    }

    /// <summary>Writes a rounded roll-up in its own unit and decimals, and says where a figure is not at its nearest value.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rounded">The rounded roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static string Of<TKey>(RoundedRollUp<TKey> rounded, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        options ??= RenderOptions.Default;
        return TreeWriter.ToMarkdown(RollUpLayout<TKey>.Of(rounded, options));
    }
}
