using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Serialization.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization;

public static partial class ResultJson
{
    /// <summary>Writes a roll-up.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TKey>(RollUp<TKey> rollUp, GovBudgetJsonOptions? options = null, bool indented = false)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        return JsonDocuments.Write(rollUp, new KeyedConverters<TKey>(ConverterSet.Of(options)).RollUp, indented);
    }

    /// <summary>Writes a rounded roll-up: each row with its exact amounts, and beside them what is shown.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rounded">The rounded roll-up.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TKey>(RoundedRollUp<TKey> rounded, GovBudgetJsonOptions? options = null, bool indented = false)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return JsonDocuments.Write(rounded, new KeyedConverters<TKey>(ConverterSet.Of(options)).Rounded, indented);
    }

    /// <summary>Writes a cross-tab: both margins as roll-ups, and the cells as a list for each row.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="crossTab">The cross-tab.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="crossTab"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TRow, TColumn>(CrossTab<TRow, TColumn> crossTab, GovBudgetJsonOptions? options = null, bool indented = false)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(crossTab);
        return JsonDocuments.Write(crossTab, new TableConverters<TRow, TColumn>(ConverterSet.Of(options)).CrossTab, indented);
    }

    /// <summary>Writes a rounded cross-tab: the exact one, and beside it what is shown.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rounded">The rounded cross-tab.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TRow, TColumn>(RoundedCrossTab<TRow, TColumn> rounded, GovBudgetJsonOptions? options = null, bool indented = false)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return JsonDocuments.Write(rounded, new TableConverters<TRow, TColumn>(ConverterSet.Of(options)).Rounded, indented);
    }

    /// <summary>Writes a comparison along an axis: each row with both amounts, difference, rate, state, shares and contribution.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="table">The comparison.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TKey>(VarianceTable<TKey> table, GovBudgetJsonOptions? options = null, bool indented = false)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        return JsonDocuments.Write(table, new KeyedConverters<TKey>(ConverterSet.Of(options)).Variances, indented);
    }

    /// <summary>Writes a comparison along two axes.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="table">The comparison.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TRow, TColumn>(VarianceCrossTab<TRow, TColumn> table, GovBudgetJsonOptions? options = null, bool indented = false)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        return JsonDocuments.Write(table, new TableConverters<TRow, TColumn>(ConverterSet.Of(options)).Variances, indented);
    }

    /// <summary>Writes a consolidation: each row gross, and beside it what is eliminated and what remains.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="consolidation">The consolidation.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="consolidation"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TKey>(Consolidation<TKey> consolidation, GovBudgetJsonOptions? options = null, bool indented = false)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(consolidation);
        return JsonDocuments.Write(consolidation, new KeyedConverters<TKey>(ConverterSet.Of(options)).Consolidation, indented);
    }

    /// <summary>Writes a cube: each axis as a roll-up, and every cell on which lines stand, with its place on each axis.</summary>
    /// <param name="cube">The cube. Its subtotals are cells too, so that there may be many.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cube"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write(BudgetCube cube, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(cube);
        return JsonDocuments.Write(cube, ConverterSet.Of(options).Results.Cube, indented);
    }

    /// <summary>Writes what both sides of transfers state of them.</summary>
    /// <param name="differences">The differences, as <see cref="Transfer.Compare"/> gives them.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An element is the default of its type; the message names its index.</exception>
    /// <exception cref="OverflowException">A difference does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string WriteTransfers(IEnumerable<TransferDifference> differences, GovBudgetJsonOptions? options = null, bool indented = false) =>
        WriteList("TransferDifferences", "differences", ElementsOf(differences), ConverterSet.Of(options).Results.Transfer, indented);
}
