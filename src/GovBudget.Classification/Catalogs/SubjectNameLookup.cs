using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Catalogs;

/// <summary>The answer to "which subject has this name": one, none, or several.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Names repeat (行政运行 stands in some eighty sections), so the first hit is never the answer.</remarks>
public sealed class SubjectNameLookup<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal SubjectNameLookup(string name, ImmutableArray<Subject<TCode>> candidates)
    {
        Name = name;
        Candidates = candidates;
    }

    /// <summary>The name that was asked for, as given.</summary>
    public string Name { get; }

    /// <summary>Every subject with the name, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Candidates { get; }

    /// <summary>Found, unknown or ambiguous; never not covered.</summary>
    public SubjectLookupStatus Status => Candidates.Length switch
    {
        0 => SubjectLookupStatus.Unknown,
        1 => SubjectLookupStatus.Found,
        _ => SubjectLookupStatus.Ambiguous,
    };

    /// <summary>The subject, where exactly one has the name; else <see langword="null"/>.</summary>
    public Subject<TCode>? Subject => Candidates.Length == 1 ? Candidates[0] : null;

    /// <summary>The look-up as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>The answer in one line: <c>招商引资: Found, 2011308</c>, <c>行政运行: Ambiguous, 80 subjects</c>.</summary>
    public override string ToString() => Subject is { } one
        ? $"{Name}: {Status}, {one.Code}"
        : string.Create(CultureInfo.InvariantCulture, $"{Name}: {Status}, {Candidates.Length} subjects");
}
