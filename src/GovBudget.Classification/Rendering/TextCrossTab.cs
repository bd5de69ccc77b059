using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints a cross-tab as an aligned table in which deeper names stand further in.</summary>
/// <remarks>
/// 合计 stands first among the columns, as official tables have it, and last among the rows. What stands on a subtotal itself is in it and not told
/// apart. Absent is —. The same bytes in every culture.
/// </remarks>
public static class TextCrossTab
{
    /// <summary>Prints a cross-tab with exact amounts.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="crossTab">The cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that the names of rows may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: title and unit, the header, the rows in tree order, 合计 last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="crossTab"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TRow, TColumn>(CrossTab<TRow, TColumn> crossTab, RenderOptions? options = null, int maxWidth = 0)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(crossTab);
        return Write(new CrossTabLayout<TRow, TColumn>(crossTab, null, options ?? RenderOptions.Default), maxWidth);
    }

    /// <summary>Prints a rounded cross-tab in its own unit and decimals.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rounded">The rounded cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that the names of rows may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: title and unit, the header, the rows in tree order, 合计 last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of<TRow, TColumn>(RoundedCrossTab<TRow, TColumn> rounded, RenderOptions? options = null, int maxWidth = 0)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return Write(new CrossTabLayout<TRow, TColumn>(rounded.CrossTab, rounded, options ?? RenderOptions.Default), maxWidth);
    }

    private static string Write<TRow, TColumn>(CrossTabLayout<TRow, TColumn> layout, int maxWidth)
        where TRow : notnull
        where TColumn : notnull
    {
        TextTable table = new TextTable().AddColumn(layout.NameHeading, TextAlignment.Left, maxWidth).AddColumn(layout.Total, TextAlignment.Right);
        foreach (int column in layout.ColumnPlaces)
        {
            table.AddColumn(layout.LabelOf(layout.Column(column)), TextAlignment.Right);
        }

        foreach (int row in layout.RowPlaces)
        {
            table.AddRow(layout.Row(row).Depth, [layout.LabelOf(layout.Row(row)), layout.RowTotal(row), .. layout.ColumnPlaces.Select(column => layout.Cell(row, column))]);
        }

        return TextCell.Caption(layout.Title, layout.Subtitle) + table.AddRow([layout.Total, layout.GrandTotal, .. layout.ColumnPlaces.Select(layout.ColumnTotal)]);
    }
}
