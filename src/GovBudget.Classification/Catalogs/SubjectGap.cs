using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs;

/// <summary>A code that is known from elsewhere but is no subject of the catalogue, and why.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Code">The code.</param>
/// <param name="Name">The name it had.</param>
/// <param name="YearsSeen">The fiscal years whose documents printed it, ascending.</param>
/// <param name="Reason">Why it is no subject here, in one sentence.</param>
/// <remarks>A cancelled subject (30229 福利费 in 2026) is the usual case: asked for it, the catalogue says what became of it rather than "unknown".</remarks>
public sealed record SubjectGap<TCode>(TCode Code, string Name, ImmutableArray<int> YearsSeen, string Reason)
    where TCode : struct, ISubjectCode<TCode>;
