using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints a variance table as an indented tree: both amounts, change, rate, share and contribution of every node.</summary>
/// <remarks>
/// Every change has its sign. Amounts are exact, so that they add up as printed. On a comparable basis 科目调整 and 可比增减 stand behind
/// the change, which they make together; 可比增减率 is the rate of the latter. Absent is —. The same bytes in every culture.
/// </remarks>
public static class TextVariance
{
    /// <summary>Prints a variance table.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>
    /// Lines joined by <c>\n</c>: title and unit, the header, the nodes in tree order, 合计 last. 占比 is the share of the current total, 拉动 the
    /// contribution to the rate of the total in percentage points, each with two decimals, half away from zero.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    /// <exception cref="OverflowException">What stands on a node itself does not fit into a <see cref="BudgetAmount"/>; the message names the node.</exception>
    public static string Of<TKey>(VarianceTable<TKey> table, RenderOptions? options = null, int maxWidth = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        return TreeWriter.ToText(VarianceLayout<TKey>.Of(table, options ?? RenderOptions.Default), maxWidth);
    }
}
