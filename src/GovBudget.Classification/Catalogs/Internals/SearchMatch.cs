namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The best reason for which a search finds a subject, with the row whose name or code matched.</summary>
internal readonly record struct SearchMatch(NamedRow Named, int Score, SubjectSearchReason Reason);
