using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Serialization;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>The answer to "which subject is this code on that date": a subject, or why there is no single one.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Immutable and thread-safe. What does not belong to the <see cref="Status"/> is empty or <see langword="null"/>.</remarks>
public sealed class SubjectLookup<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal SubjectLookup(SubjectLookupStatus status, TCode code, LocalDate date, BudgetAccount account, SubjectCatalog<TCode> catalog)
    {
        Status = status;
        Catalog = catalog;
        Code = code;
        Date = date;
        Account = account;
    }

    /// <summary>How the look-up ended.</summary>
    public SubjectLookupStatus Status { get; }

    /// <summary>Whether there is exactly one subject.</summary>
    [MemberNotNullWhen(true, nameof(Subject))]
    public bool IsFound => Status == SubjectLookupStatus.Found;

    /// <summary>The code that was asked for.</summary>
    public TCode Code { get; }

    /// <summary>The date that was asked for.</summary>
    public LocalDate Date { get; }

    /// <summary>The account that was asked for; <see cref="BudgetAccount.None"/> where none was.</summary>
    public BudgetAccount Account { get; }

    /// <summary>The catalogue that was asked.</summary>
    public SubjectCatalog<TCode> Catalog { get; }

    /// <summary>The subject, where it was found.</summary>
    public Subject<TCode>? Subject { get; internal init; }

    /// <summary>The local layer (地方自设) of the subject that was found; <see langword="null"/> for a national one, and where none was found.</summary>
    public string? Layer => Subject?.Layer;

    /// <summary>Whether a subject was found and is a local one rather than a national one.</summary>
    public bool IsLocal => Layer is not null;

    /// <summary>Where the code is ambiguous, the subject in each account that holds it.</summary>
    public ImmutableArray<Subject<TCode>> Candidates { get; internal init; } = [];

    /// <summary>Where the code is ambiguous, the accounts that hold it; where it is unknown in one account, the other accounts that do.</summary>
    public ImmutableArray<BudgetAccount> Accounts { get; internal init; } = [];

    /// <summary>Where the code is unknown, the nearest ancestor that exists; <see langword="null"/> where even the class is unknown.</summary>
    public Subject<TCode>? NearestAncestor { get; internal init; }

    /// <summary>Where the code is unknown, a few known codes that may be meant, the likeliest first.</summary>
    public ImmutableArray<Subject<TCode>> Suggestions { get; internal init; } = [];

    /// <summary>Where the code is unknown on the date, the records that hold it at other times, in the order of account and time.</summary>
    public ImmutableArray<SubjectRecord<TCode>> OtherTimes => Status == SubjectLookupStatus.Unknown ? Catalog.History(Code) : [];

    /// <summary>Where the code is unknown on the date, the stated changes that brought or ended it, by day: what became of it.</summary>
    public ImmutableArray<SubjectChange<TCode>> Changes => Status == SubjectLookupStatus.Unknown
        ? [.. Catalog.Changes.Where(change => change.From.Contains(Code) || change.To.Contains(Code))]
        : [];

    /// <summary>The answer in one sentence.</summary>
    public string Message => CatalogMessages.Describe(this);

    /// <summary>The subject.</summary>
    /// <exception cref="UnknownSubjectException">The code is unknown.</exception>
    /// <exception cref="InvalidOperationException">Several accounts hold the code, or the date is not covered.</exception>
    public Subject<TCode> GetOrThrow() => Status switch
    {
        SubjectLookupStatus.Found => Subject!,
        SubjectLookupStatus.Unknown => throw new UnknownSubjectException(Message, TCode.Scheme, Code.ToString() ?? string.Empty, NearestAncestor?.Code.ToString()),
        _ => throw new InvalidOperationException(Message),
    };

    /// <summary>The look-up as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
