using System.Globalization;

namespace GovBudget.Classification.Disclosures.Lines;

/// <summary>Something that was found in a file of budget lines, with its place.</summary>
/// <param name="Line">The line of the file, counted from 1.</param>
/// <param name="Column">The field, counted from 1; 0 where the row as a whole is meant.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Text">The field as it stands; empty where the row as a whole is meant.</param>
/// <param name="Message">What was found, in one sentence.</param>
public sealed record LineFinding(long Line, int Column, LineFault Fault, string Text, string Message)
{
    /// <summary>Whether the row was left out.</summary>
    public bool IsRefusal => IsRefusedFor(Fault);

    /// <summary>The place and the message.</summary>
    public override string ToString() => Column == 0
        ? string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Message}")
        : string.Create(CultureInfo.InvariantCulture, $"line {Line}, field {Column}: {Message}");

    /// <summary>Whether a row is left out for a fault.</summary>
    internal static bool IsRefusedFor(LineFault fault) =>
        fault is not (LineFault.None or LineFault.UnknownColumn or LineFault.AdjustedCode or LineFault.AssumedUnit or LineFault.MissingCode or LineFault.DamagedText);
}
