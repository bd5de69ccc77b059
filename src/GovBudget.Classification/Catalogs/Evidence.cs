namespace GovBudget.Classification.Catalogs;

/// <summary>How it is known that a subject, with its code and its name, exists in a fiscal year (证据).</summary>
/// <remarks>
/// The members are ordered by strength, so a minimum can be demanded with <c>&gt;=</c>; see
/// <see cref="SubjectEdition{TCode}.WithEvidence(Evidence)"/>. The evidence is about code and name. To which budget
/// account a code belongs is printed less often; docs/editions.md says where the accounts come from.
/// </remarks>
public enum Evidence
{
    /// <summary>Nothing is stated; no row of a catalogue has this value.</summary>
    None = 0,

    /// <summary>General knowledge of the official tables; it was not seen printed for that fiscal year (未经核实). Not a fact.</summary>
    Unverified = 1,

    /// <summary>Seen with the same code and name in fiscal years before and after, and nothing in between contradicts it (推断).</summary>
    Inferred = 2,

    /// <summary>Printed in published documents of that fiscal year; <see cref="Subject{TCode}.Documents"/> says in how many (已见于公开文件).</summary>
    Observed = 3,

    /// <summary>Stated in a notice or table of the Ministry of Finance (财政部文件).</summary>
    Official = 4,
}
