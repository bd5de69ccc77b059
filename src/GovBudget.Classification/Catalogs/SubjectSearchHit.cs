namespace GovBudget.Classification.Catalogs;

/// <summary>A subject that a search found, how well it fits, and why.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SubjectSearchHit<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal SubjectSearchHit(Subject<TCode> subject, int score, SubjectSearchReason reason, string matchedName, DatedName<TCode>? otherTime)
    {
        Subject = subject;
        Score = score;
        Reason = reason;
        MatchedName = matchedName;
        OtherTime = otherTime;
    }

    /// <summary>The subject, as the edition has it.</summary>
    public Subject<TCode> Subject { get; }

    /// <summary>How well it fits, in thousandths: 1000 is the code or the name itself. For ranking; scores of later versions may differ.</summary>
    public int Score { get; }

    /// <summary>What matched.</summary>
    public SubjectSearchReason Reason { get; }

    /// <summary>The name that matched, as the catalogue has it: a former name or that of another account need not be <see cref="Subject{TCode}.Name"/>.</summary>
    public string MatchedName { get; }

    /// <summary>Where what matched is of another time, the name and code with their time; else <see langword="null"/>.</summary>
    public DatedName<TCode>? OtherTime { get; }

    /// <summary>Subject, reason and score: <c>2011308 招商引资 (Typo 762)</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Subject} ({Reason} {Score}{(OtherTime is null ? string.Empty : $", {OtherTime}")})");
}
