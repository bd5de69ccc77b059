using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Reviewed;

/// <summary>A decision that a person took against or beyond the fact tables.</summary>
/// <param name="Reason">Why.</param>
internal abstract record Decision(string Reason);

/// <summary>A printed name that is not taken as it stands.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Years">The years, as the fact table writes them.</param>
/// <param name="Printed">The name as printed.</param>
/// <param name="Taken">The name taken for it; empty where the sighting is left out.</param>
/// <param name="Counts">Whether the documents count as a sighting of the name taken.</param>
/// <param name="Reason">Why.</param>
internal sealed record NameDecision(string Code, string Years, string Printed, string Taken, bool Counts, string Reason) : Decision(Reason);

/// <summary>A name that general knowledge has for earlier years.</summary>
internal sealed record KnownName(Facts.KnownSubject Subject, string Reason) : Decision(Reason);

/// <summary>A row of general knowledge that is not taken.</summary>
internal sealed record WithdrawnName(string Code, string Name, string Reason) : Decision(Reason);

/// <summary>The first day of a code under a name.</summary>
internal sealed record BoundaryDecision(string Code, string Name, ValidityBound FirstDay, string Reason) : Decision(Reason);

/// <summary>A word that no name has before a day.</summary>
/// <param name="Word">The word.</param>
/// <param name="FirstDay">The day.</param>
/// <param name="Begins">Whether that bounds new codes as well as new names of old ones.</param>
/// <param name="Reason">Why.</param>
internal sealed record WordDecision(string Word, LocalDate FirstDay, bool Begins, string Reason) : Decision(Reason);

/// <summary>A change of subjects.</summary>
internal sealed record ChangeDecision(
    SubjectChangeKind Kind, ValidityBound Day, BudgetAccount Account, IReadOnlyList<string> From, IReadOnlyList<string> To, IReadOnlyList<string> Sources, string Reason)
    : Decision(Reason)
{
    /// <summary>Whether the code ends with the change.</summary>
    public bool Ends(string code) => From.Contains(code) && !To.Contains(code);

    /// <summary>Whether the code ends with what stands above it.</summary>
    public bool TakesAlong(string code) => Kind == SubjectChangeKind.Abolished && From.Any(above => code.Length > above.Length && code.StartsWith(above, StringComparison.Ordinal));

    /// <summary>Whether the code begins with the change.</summary>
    public bool Begins(string code) => To.Contains(code) && !From.Contains(code);
}

/// <summary>Whether a code with unlike names was renamed or given to another subject.</summary>
internal sealed record ReuseDecision(string Code, string Before, string After, bool IsReuse, string Reason) : Decision(Reason);

/// <summary>The account of all codes with a beginning.</summary>
internal sealed record AccountDecision(string Prefix, BudgetAccount Account, string Reason) : Decision(Reason);

/// <summary>How a notice speaks of a subject.</summary>
internal sealed record NoticeDecision(string Code, string Number, Facts.NoticeWord Says, string Reason) : Decision(Reason);
