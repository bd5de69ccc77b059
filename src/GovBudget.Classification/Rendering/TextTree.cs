using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints a roll-up as an indented tree with the amount and the share of every node.</summary>
/// <remarks>
/// What stands on a subtotal itself has a row of its own (本级), and a declared subtotal that differs from its details says so in words, so
/// that the rows below a row always make it. Absent is —. The same bytes in every culture.
/// </remarks>
public static class TextTree
{
    /// <summary>Prints a roll-up with exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: title and unit, the header, the nodes in tree order, 合计 last. The share (占比) is of the total, half away from zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TKey>(RollUp<TKey> rollUp, RenderOptions? options = null, int maxWidth = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        return TreeWriter.ToText(RollUpLayout<TKey>.Of(rollUp, options ?? RenderOptions.Default), maxWidth);
    }

    /// <summary>Prints a rounded roll-up in its own unit and decimals, and says where a figure is not at its nearest value.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rounded">The rounded roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: title and unit, the header, the nodes in tree order, 合计 last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TKey>(RoundedRollUp<TKey> rounded, RenderOptions? options = null, int maxWidth = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return TreeWriter.ToText(RollUpLayout<TKey>.Of(rounded, options ?? RenderOptions.Default), maxWidth);
    }
}
