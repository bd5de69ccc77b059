using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

/// <summary>Whether a code is printed with its name, and if not, what may be meant (编码与名称核对).</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Immutable and thread-safe. It suggests and never decides: whether code or name is the misprint is for people to say.</remarks>
public sealed class NameCheck<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
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

    /// <summary>The subject with the code; <see langword="null"/> where the code is unknown.</summary>
    public Subject<TCode>? Subject { get; internal init; }

    /// <summary>The name that the edition has for the code, of several the one that is printed here; <see langword="null"/> where the code is unknown.</summary>
    public string? ExpectedName { get; internal init; }

    /// <summary>For a former or later name, the name with its time and the code it then had; else <see langword="null"/>.</summary>
    public DatedName<TCode>? OtherTime { get; internal init; }

    /// <summary>
    /// Subjects that may be meant. Where the name is that of other codes, all of them, those nearest in the tree first; where the name or the code is
    /// unknown, a few; else empty.
    /// </summary>
    public ImmutableArray<Subject<TCode>> Suggestions { get; internal init; } = [];

    /// <summary>The result in one sentence.</summary>
    public string Message => NameMessages.Describe(this);

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
