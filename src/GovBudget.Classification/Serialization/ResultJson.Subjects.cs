using System.Text.Json;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Serialization.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization;

public static partial class ResultJson
{
    /// <summary>Writes restated amounts: every adjustment with the changes that it rests on, and what could not be followed.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="restatement">The restatement.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="restatement"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(Restatement<TCode> restatement, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(restatement);
        return JsonDocuments.Write(restatement, new SubjectConverters<TCode>(ConverterSet.Of(options)).Restatement, indented);
    }

    /// <summary>Writes the differences between two editions.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="differences">The differences.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(EditionDiff<TCode> differences, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(differences);
        return JsonDocuments.Write(differences, new SubjectConverters<TCode>(ConverterSet.Of(options)).Diff, indented);
    }

    /// <summary>Writes what becomes of rows between two dates.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(UpgradeReport<TCode> report, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonDocuments.Write(report, new SubjectConverters<TCode>(ConverterSet.Of(options)).Upgrade, indented);
    }

    /// <summary>Writes what became of a subject.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="lineage">The lineage.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lineage"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(SubjectLineage<TCode> lineage, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(lineage);
        return JsonDocuments.Write(lineage, new SubjectConverters<TCode>(ConverterSet.Of(options)).Lineage, indented);
    }

    /// <summary>Writes which subject a code is.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="lookup">The look-up.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(SubjectLookup<TCode> lookup, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return JsonDocuments.Write(lookup, new SubjectConverters<TCode>(ConverterSet.Of(options)).Lookup, indented);
    }

    /// <summary>Writes which subjects have a name.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="lookup">The look-up.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(SubjectNameLookup<TCode> lookup, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return JsonDocuments.Write(lookup, new SubjectConverters<TCode>(ConverterSet.Of(options)).NameLookup, indented);
    }

    /// <summary>Writes whether a code is printed with its name.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="check">The check.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write<TCode>(NameCheck<TCode> check, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonDocuments.Write(check, new SubjectConverters<TCode>(ConverterSet.Of(options)).Check, indented);
    }

    /// <summary>Writes what a search found.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="hits">The hits, as <see cref="SubjectEdition{TCode}.Search"/> gives them.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An element is <see langword="null"/>; the message names its index.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string WriteHits<TCode>(IEnumerable<SubjectSearchHit<TCode>> hits, GovBudgetJsonOptions? options = null, bool indented = false)
        where TCode : struct, ISubjectCode<TCode> =>
        JsonDocuments.Write(ElementsOf(hits), new SubjectConverters<TCode>(ConverterSet.Of(options)).Hits, indented);

    /// <summary>Writes what a column holds.</summary>
    /// <param name="detection">The detection.</param>
    /// <param name="options">How to write; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="detection"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public static string Write(ColumnDetection detection, GovBudgetJsonOptions? options = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(detection);
        return JsonDocuments.Write(detection, ConverterSet.Of(options).Results.Detection, indented);
    }
}
