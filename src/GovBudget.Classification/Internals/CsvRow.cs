namespace GovBudget.Classification.Internals;

/// <summary>One row of a CSV file: its fields, or why it has none.</summary>
/// <param name="Line">The line on which the row begins, counted from 1.</param>
/// <param name="Fields">The fields without their quotes; empty where there is a fault.</param>
/// <param name="IsQuoted">Whether any field stood in quotes.</param>
/// <param name="Fault">What breaks the rules of RFC 4180, in words; <see langword="null"/> for a good row.</param>
/// <param name="Column">The field of the fault, counted from 1; 0 for a good row.</param>
internal readonly record struct CsvRow(int Line, string[] Fields, bool IsQuoted, string? Fault, int Column);
