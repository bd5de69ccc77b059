using System.Text.Json;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Serialization;

/// <summary>Projects with their targets as JSON documents, written and read back, and scores, written.</summary>
/// <remarks>
/// Every member is written: what is absent is <c>null</c>. A member that is left out reads as absent. The same project gives the same bytes in
/// every culture. <see cref="Schema"/> describes what is written.
/// </remarks>
public static class PerformanceJson
{
    /// <summary>Writes a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The project cannot be read back: a target is not what its text says in the vocabulary of the options, or a text has half a character (a surrogate without its pair).</exception>
    public static string Write(PerformanceProject project, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(project);
        return JsonDocuments.Write(project, ConverterSet.Of(options).Project, indented);
    }

    /// <summary>Writes a score. It is not read back: score the project again.</summary>
    /// <param name="score">The score.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A target is not what its text says in the vocabulary of the options, or a text has half a character (a surrogate without its pair).</exception>
    public static string Write(PerformanceScore score, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(score);
        return JsonDocuments.Write(score, ConverterSet.Of(options).Score, indented);
    }

    /// <summary>Reads a project.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The options that it was written by; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no JSON, or a member is unknown, missing, there twice or cannot be read; message and path name the place, such as <c>$.indicators[3].weight</c>, or, where it is no JSON, line and byte.</exception>
    public static PerformanceProject ReadProject(string json, GovBudgetJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(json, ConverterSet.Of(options).Project);
    }

    /// <summary>Reads a project.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The options that it was written by; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <exception cref="JsonException">The bytes are no JSON, or a member is unknown, missing, there twice or cannot be read; message and path name the place, such as <c>$.indicators[3].weight</c>, or, where it is no JSON, line and byte.</exception>
    public static PerformanceProject ReadProject(ReadOnlySpan<byte> utf8, GovBudgetJsonOptions? options = null) =>
        JsonDocuments.Read(utf8, ConverterSet.Of(options).Project);

    /// <summary>The JSON Schema (draft 2020-12) of what is written: a project (<c>#/$defs/project</c>) or a score (<c>#/$defs/score</c>).</summary>
    /// <param name="options">How it is written; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <remarks>
    /// It cannot say all that reading checks: that no member is there twice, that a target is what its text says, that a number is exact.
    /// </remarks>
    public static string Schema(GovBudgetJsonOptions? options = null) => JsonDocuments.Schema("performance", options);
}
