using System.Globalization;

namespace GovBudget.Classification.Catalogs;

/// <summary>Something that was found in a row of a user's file, with its place.</summary>
/// <param name="Line">The line, counted from 1; 0 where the row was made in code, or the finding is of the file as a whole.</param>
/// <param name="Column">The field of a CSV row, counted from 1; 0 where the finding is of the row as a whole, and in JSON.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Message">What was found and why it cannot be taken, in one sentence.</param>
public sealed record RowFinding(int Line, int Column, RowFault Fault, string Message)
{
    /// <summary>Whether the row was left out; else the finding is a hint and the row was taken.</summary>
    public bool IsRefusal => Fault is not (RowFault.UnknownColumn or RowFault.LessThanFull or RowFault.AdjustedCode or RowFault.ParentChanges or RowFault.QualityError);

    /// <summary>The place and the message: <c>line 3, field 1: …</c>.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => Message,
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Message}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"line {Line}, field {Column}: {Message}"),
    };
}
