using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization;

/// <summary>Results as JSON documents. Results are written; findings, which are facts, are read back too.</summary>
/// <remarks>
/// <para>A tree is a list of rows in tree order, each with its key, its depth and the place of the row above it in the list; residuals, unknown keys and
/// what a view leaves out are rows of their own. Amounts are in 元, and what is absent is <c>null</c>. Every member is written.</para>
/// <para>The same result gives the same bytes in every culture. <see cref="Schema"/> describes what is written.</para>
/// </remarks>
public static class ResultJson
{
    /// <summary>Writes a roll-up.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
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
    public static string Write<TRow, TColumn>(VarianceCrossTab<TRow, TColumn> table, GovBudgetJsonOptions? options = null, bool indented = false)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        return JsonDocuments.Write(table, new TableConverters<TRow, TColumn>(ConverterSet.Of(options)).Variances, indented);
    }

    /// <summary>Writes a bridge from one amount to another.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    public static string Write(VarianceBridge bridge, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        return JsonDocuments.Write(bridge, ConverterSet.Of(options).Results.Bridge, indented);
    }

    /// <summary>Writes the targets of two years side by side.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A target is not what its text says in the vocabulary of the options.</exception>
    public static string Write(IndicatorComparison comparison, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonDocuments.Write(comparison, ConverterSet.Of(options).Results.Comparison, indented);
    }

    /// <summary>Writes the scores of departments, units and projects.</summary>
    /// <param name="scores">The nodes at the top, as <see cref="ScoreRollUp"/> gives them.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<ScoreNode> scores, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return WriteList(nameof(ScoreRollUp), "scores", [.. scores], ConverterSet.Of(options).Results.ScoreNode, indented);
    }

    /// <summary>Writes the totals that a cost target may mean.</summary>
    /// <param name="costs">The totals, as <see cref="CostStatement.Of"/> gives them.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<CostStatement> costs, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(costs);
        return WriteList("CostStatements", "statements", [.. costs], ConverterSet.Of(options).Results.Cost, indented);
    }

    /// <summary>Writes findings; <see cref="ReadFindings"/> reads them.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<Finding> findings, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return JsonDocuments.Write([.. findings], ConverterSet.Of(options).Facts.Findings, indented);
    }

    /// <summary>Reads findings.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The options that it was written by; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no such document; message and path name the place, such as <c>$.findings[3].code</c>, or, where it is no JSON, line and byte.</exception>
    public static ImmutableArray<Finding> ReadFindings(string json, GovBudgetJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(json, ConverterSet.Of(options).Facts.Findings);
    }

    /// <summary>The JSON Schema (draft 2020-12) of what is written; <c>#/$defs</c> has one for each kind of document.</summary>
    /// <param name="options">How it is written; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    public static string Schema(GovBudgetJsonOptions? options = null) => JsonDocuments.Schema("results", options);

    private static string WriteList<T>(string kind, string name, ImmutableArray<T> values, ResultConverter<T> converter, bool indented)
        where T : notnull =>
        JsonDocuments.Write(
            values,
            new WrittenConverter<ImmutableArray<T>>((json, list) =>
            {
                json.Text("kind", kind);
                json.List(name, list, converter);
            }),
            indented);
}
