namespace GovBudget.Classification.Catalogs.Quality;

/// <summary>A finding that was looked at and is right as it stands (已核定的例外).</summary>
/// <param name="Check">The permanent code of the check, such as <c>GBC005</c>.</param>
/// <param name="Code">The digits of the code; its findings of this check in every account and at every time are accepted.</param>
/// <param name="Reason">Why it is right; never empty in a list that is read.</param>
public sealed record AcceptedOddity(string Check, string Code, string Reason);
