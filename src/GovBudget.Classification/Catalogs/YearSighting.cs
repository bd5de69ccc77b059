namespace GovBudget.Classification.Catalogs;

/// <summary>How often documents of one fiscal year print a subject (见于该年度的文件数).</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Documents">The number of documents, 1 or more; over all accounts together.</param>
public readonly record struct YearSighting(int Year, int Documents);
