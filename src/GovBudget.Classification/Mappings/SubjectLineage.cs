using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;
using GovBudget.Classification.Serialization;
using NodaTime;

namespace GovBudget.Classification.Mappings;

/// <summary>
/// What became of a subject between two dates (科目沿革): where its money stands on the second date, and by which changes. Made by
/// <see cref="SubjectCatalog{TCode}.Trace"/>.
/// </summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// <para>Forward and backward are read from one table, so they agree: a subject leads to another exactly where that one leads back to it.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class SubjectLineage<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal SubjectLineage(LineageStatus status, SubjectLookup<TCode> start, LocalDate to)
    {
        Status = status;
        Start = start;
        To = to;
    }

    /// <summary>How it ended.</summary>
    public LineageStatus Status { get; }

    /// <summary>The code that was asked for.</summary>
    public TCode Code => Start.Code;

    /// <summary>The account in which the subject was followed; where there is no subject to follow, the account that was asked for.</summary>
    public BudgetAccount Account { get; internal init; }

    /// <summary>The first date: where the walk starts.</summary>
    public LocalDate From => Start.Date;

    /// <summary>The second date: where it ends; it may be the earlier one.</summary>
    public LocalDate To { get; }

    /// <summary>Whether the walk goes forward in time; so it does where both dates are the same.</summary>
    public bool IsForward => From <= To;

    /// <summary>How the code was found on the first date; where it is unknown or ambiguous, this says what is known of it.</summary>
    public SubjectLookup<TCode> Start { get; }

    /// <summary>Every subject that the walk comes to, in the order of the codes. Those without a record are among them (<see cref="LineageTarget{TCode}.IsMissing"/>).</summary>
    public ImmutableArray<LineageTarget<TCode>> Targets { get; internal init; } = [];

    /// <summary>Where the walk goes no further; beside targets too, where only a part of the subject ended.</summary>
    public ImmutableArray<LineageEnd<TCode>> Ends { get; internal init; } = [];

    /// <summary>Whether there is exactly one subject, and the catalogue has it: amounts can be carried over whole.</summary>
    [MemberNotNullWhen(true, nameof(Target))]
    public bool IsUnique => Target is { IsMissing: false };

    /// <summary>The one subject, where the status is <see cref="LineageStatus.Same"/> or <see cref="LineageStatus.Followed"/>; else <see langword="null"/>.</summary>
    public LineageTarget<TCode>? Target => Status is LineageStatus.Same or LineageStatus.Followed ? Targets[0] : null;

    /// <summary>
    /// How sure all of it is: the weakest of the subjects on both dates and of what leads from one to the other or ends it.
    /// <see cref="Catalogs.Evidence.None"/> where there is no subject to follow, and where a subject has no record.
    /// </summary>
    public Evidence Evidence { get; internal init; }

    /// <summary>Every hop of the walk, in its order, each once.</summary>
    public ImmutableArray<LineageHop<TCode>> Hops => LineageTrace.InOrder(
        Targets.SelectMany(static target => target.Hops).Concat(Ends.SelectMany(static end => end.Hops)), IsForward);

    /// <summary>The answer in one sentence.</summary>
    public string Message => LineageMessages.Describe(this);

    /// <summary>The lineage as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
