using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>A name that documents print for a code.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name; empty where only the code was found.</param>
/// <param name="Years">The fiscal year, or the years between which it lies.</param>
/// <param name="Documents">The number of documents.</param>
/// <param name="Repository">Where the documents were found.</param>
/// <param name="Path">The place there, of one of the documents.</param>
/// <param name="IsOfFundTable">Whether the source places the subject in the government fund account.</param>
/// <param name="Notice">The notice of the Ministry that is the document, if it is one.</param>
internal sealed record Sighting(
    string Code, string Name, YearRange Years, int Documents, string Repository, string Path, bool IsOfFundTable, NoticeFact? Notice);

/// <summary>A row of general knowledge.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name.</param>
/// <param name="Years">The years it is said to hold for.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Account">The account, where the row names one.</param>
internal sealed record KnownSubject(string Code, string Name, YearRange Years, Confidence Confidence, BudgetAccount? Account);

/// <summary>What a notice of the Ministry says of a subject.</summary>
/// <param name="Number">The number of the notice (文号).</param>
/// <param name="Date">The date of the notice, where the fact tables have it.</param>
/// <param name="FirstDay">The first day on which what it says holds.</param>
/// <param name="Says">What it says.</param>
internal sealed record NoticeFact(string Number, LocalDate? Date, LocalDate FirstDay, NoticeWord Says);

/// <summary>How a notice speaks of a subject.</summary>
internal enum NoticeWord
{
    /// <summary>Only as the place of another.</summary>
    Mentioned = 0,

    /// <summary>As new.</summary>
    Added = 1,

    /// <summary>As given another code.</summary>
    Recoded = 2,
}
