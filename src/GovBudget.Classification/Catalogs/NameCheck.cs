using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Catalogs;

/// <summary>Whether a code is printed with its name, and if not, what may be meant (编码与名称核对).</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Immutable and thread-safe. It suggests and never decides: whether code or name is the misprint is for people to say.</remarks>
public sealed class NameCheck<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal const int MostSuggestions = 5;

    internal NameCheck(NameCheckKind kind, SubjectEdition<TCode> edition, TCode code, string printedName)
    {
        Kind = kind;
        Edition = edition;
        Code = code;
        PrintedName = printedName;
    }

    /// <summary>How the name stands to the code.</summary>
    public NameCheckKind Kind { get; }

    /// <summary>Whether the name is that of the code, punctuation aside.</summary>
    public bool IsSame => Kind is NameCheckKind.Match or NameCheckKind.PunctuationOnly;

    /// <summary>The edition that was asked.</summary>
    public SubjectEdition<TCode> Edition { get; }

    /// <summary>The code that was checked.</summary>
    public TCode Code { get; }

    /// <summary>The name as printed.</summary>
    public string PrintedName { get; }

    /// <summary>
    /// The subject with the code; <see langword="null"/> where the code is no subject on the date. Where the edition leaves the code out,
    /// the subject of the edition with all evidence.
    /// </summary>
    public Subject<TCode>? Subject { get; internal init; }

    /// <summary>
    /// The name that the code has, of several the one that is printed here. Where the code is of another time, its name then, at the time
    /// nearest to the edition; <see langword="null"/> where the code is unknown.
    /// </summary>
    public string? ExpectedName { get; internal init; }

    /// <summary>
    /// How surely the code has <see cref="ExpectedName"/> in the fiscal year of the edition; where accounts differ, the weakest of those that
    /// call it so. Where the code is of another time, in the covered year nearest to the edition in which it has that name.
    /// <see cref="Catalogs.Evidence.None"/> where the code is unknown.
    /// </summary>
    public Evidence Evidence { get; internal init; }

    /// <summary>For a former or later name, the name with its time and the code it then had; else <see langword="null"/>.</summary>
    public DatedName<TCode>? OtherTime { get; internal init; }

    /// <summary>
    /// For a code of another time, the records that hold it, in the order of account and time. For a name of another time, and where the code is
    /// unknown and no subject of the edition has the name, the records that have the name at another time, in the order of code, account and time.
    /// Else empty.
    /// </summary>
    public ImmutableArray<SubjectRecord<TCode>> OtherRecords => Kind == NameCheckKind.CodeOfOtherTime ? Edition.Catalog.History(Code) : NameRecords;

    /// <summary>
    /// For a code of another time, what became of it by the first day of the edition (or, where it comes later, what it was), with the reason
    /// of each change; one for each account that held it. Empty for other kinds, and where the catalogue covers no day on which it was a subject.
    /// </summary>
    public ImmutableArray<SubjectLineage<TCode>> Lineages => Trail?.Lineages ?? [];

    /// <summary>
    /// In an edition that leaves out weaker evidence (<see cref="SubjectEdition{TCode}.MinimumEvidence"/>), unless the name is that of the code, the
    /// check in the edition with all evidence; else <see langword="null"/>.
    /// </summary>
    public NameCheck<TCode>? OnAllEvidence { get; internal init; }

    /// <summary>
    /// Subjects of the edition that may be meant, five at most. For a code of another time first those that it became; then other codes that
    /// have the name, those nearest in the tree first. Where there are none and the name or the code is unknown, those with a name that is alike.
    /// </summary>
    public ImmutableArray<Subject<TCode>> Suggestions { get; internal init; } = [];

    /// <summary>
    /// How many other codes of the edition have the name, punctuation aside, whether or not they are among the <see cref="Suggestions"/>;
    /// not counted (0) where the name is that of the code.
    /// </summary>
    public int HolderCount { get; internal init; }

    /// <summary>The result in words; <c>(unverified)</c> stands behind every name that is so.</summary>
    public string Message => NameMessages.Describe(this);

    internal CodeTrail<TCode>? Trail { get; init; }

    /// <summary>The records of other times that have the name, where nothing of the edition has it.</summary>
    internal ImmutableArray<SubjectRecord<TCode>> NameRecords { get; init; } = [];

    /// <summary>How many suggestions there would be without a limit; 0 where that is not counted.</summary>
    internal int LikelyCount { get; init; }

    /// <summary>The check as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
