using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
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
public static partial class ResultJson
{
    /// <summary>Writes a bridge from one amount to another.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
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
    /// <exception cref="JsonException">A target is not what its text says in the vocabulary of the options, or a text has half a character (a surrogate without its pair).</exception>
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
    /// <exception cref="ArgumentException">An element is <see langword="null"/>, or the default of its type; the message names its index.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string WriteScores(IEnumerable<ScoreNode> scores, GovBudgetJsonOptions? options = null, bool indented = false) =>
        WriteList(nameof(ScoreRollUp), "scores", ElementsOf(scores), ConverterSet.Of(options).Results.ScoreNode, indented);

    /// <summary>Writes the totals that a cost target may mean.</summary>
    /// <param name="costs">The totals, as <see cref="CostStatement.Of"/> gives them.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An element is <see langword="null"/>, or the default of its type; the message names its index.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string WriteCosts(IEnumerable<CostStatement> costs, GovBudgetJsonOptions? options = null, bool indented = false) =>
        WriteList("CostStatements", "statements", ElementsOf(costs), ConverterSet.Of(options).Results.Cost, indented);

    /// <summary>Writes findings; <see cref="ReadFindings"/> reads them.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An element is <see langword="null"/>, or the default of its type; the message names its index.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string WriteFindings(IEnumerable<Finding> findings, GovBudgetJsonOptions? options = null, bool indented = false) =>
        JsonDocuments.Write(ElementsOf(findings), ConverterSet.Of(options).Facts.Findings, indented);

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

    // A row that is null, or the default of its type, says nothing, and could not be told from one that was lost.
    private static ImmutableArray<T> ElementsOf<T>(IEnumerable<T> values, [CallerArgumentExpression(nameof(values))] string parameter = "")
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        ImmutableArray<T> list = [.. values];
        return list.IndexOf(default!) is >= 0 and var index
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameter}[{index}] is {(default(T) is null ? "null" : "the default")}."), parameter)
            : list;
    }
}
