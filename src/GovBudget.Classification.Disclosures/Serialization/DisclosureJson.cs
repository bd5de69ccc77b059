using System.Text.Json;
using GovBudget.Classification.Disclosures.Serialization.Internals;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization;

/// <summary>Documents as JSON, written and read back: tables with the meaning of their columns, typed lines, forms, narrative, relations and findings.</summary>
/// <remarks>
/// Every member is written: what is absent is <c>null</c>. Figures keep the step that they were printed in, and name the column that they stand in by its
/// index. A document that is read says what the one that was written said, in every figure, and gives the same bytes again in every culture.
/// <see cref="Schema"/> describes what is written. What a report prints is another JSON, and has fewer members.
/// </remarks>
public static class DisclosureJson
{
    /// <summary>Writes a document.</summary>
    /// <param name="disclosure">The document.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="disclosure"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">It could not be read back: a figure stands in a column that its table does not have, two columns have one index, a count is negative, a line is of a type of your own, or a text has half a character (a surrogate without its pair), say; the message says what.</exception>
    public static string Write(BudgetDisclosure disclosure, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return JsonDocuments.Write(disclosure, DisclosureConverter.Of(options), indented);
    }

    /// <summary>Reads a document that was written, without the text that it was first read from.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">The options that it was written by; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no JSON, or a member is unknown, missing, there twice or cannot be read; message and path name the place, such as <c>$.tables[3].lines[12].code</c>, or, where it is no JSON, line and byte.</exception>
    public static BudgetDisclosure Read(string json, GovBudgetJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(json, DisclosureConverter.Of(options));
    }

    /// <summary>Reads a document that was written, without the text that it was first read from.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The options that it was written by; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <exception cref="JsonException">The bytes are no JSON, or a member is unknown, missing, there twice or cannot be read; message and path name the place, or, where it is no JSON, line and byte.</exception>
    public static BudgetDisclosure Read(ReadOnlySpan<byte> utf8, GovBudgetJsonOptions? options = null) => JsonDocuments.Read(utf8, DisclosureConverter.Of(options));

    /// <summary>The JSON Schema (draft 2020-12) of what is written.</summary>
    /// <param name="options">How it is written; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    public static string Schema(GovBudgetJsonOptions? options = null) => JsonDocuments.Schema("disclosure", options);
}
