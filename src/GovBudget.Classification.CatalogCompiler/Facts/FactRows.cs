using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>A subject with the years in which its code was printed.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name, by the latest year that has one.</param>
/// <param name="Years">The years that are known exactly; "2018-2020" says only that it was one of them, and is left out.</param>
/// <param name="OtherNames">Other names with their years, as the table words them.</param>
internal sealed record SeenSubject(string Code, string Name, IReadOnlyList<int> Years, string OtherNames);

/// <summary>A name that documents of one fiscal year print for a code.</summary>
internal sealed record Sighting(string Code, string Name, int Documents);

/// <summary>A row of general knowledge.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name.</param>
/// <param name="Years">The year or the range of years it is said to hold for.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Account">The account, where the row names one.</param>
internal sealed record KnownSubject(string Code, string Name, string Years, Confidence Confidence, BudgetAccount? Account);

/// <summary>What a notice of the Ministry states of a code.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name.</param>
/// <param name="Number">The number of the notice (文号).</param>
/// <param name="Date">The date of the notice.</param>
/// <param name="IsAdded">Whether the notice adds the subject; else it only mentions it.</param>
/// <param name="IsFund">Whether the notice places it in the government fund account.</param>
internal sealed record NoticeFact(string Code, string Name, string Number, LocalDate Date, bool IsAdded, bool IsFund);
