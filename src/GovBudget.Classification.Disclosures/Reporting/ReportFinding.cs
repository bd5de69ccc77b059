namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A finding.</summary>
/// <param name="Code">Its permanent code.</param>
/// <param name="Severity">Error, Warning or Info.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Relation">The number of the relation, or <see langword="null"/>.</param>
/// <param name="Message">What was found.</param>
/// <param name="Line">The line in the document, or <see langword="null"/>.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
/// <param name="Difference">Left less right.</param>
public sealed record ReportFinding(string Code, string Severity, string Verdict, int? Relation, string Message, int? Line, string? Left, string? Right, string? Difference);
