namespace GovBudget.Classification.Checks;

/// <summary>How much a finding matters to the reader.</summary>
public enum Severity
{
    /// <summary>Good to know: a rounding difference, a hint.</summary>
    Info = 0,

    /// <summary>Worth a question: likely a slip that changes no figure.</summary>
    Warning = 1,

    /// <summary>A contradiction, or figures that could not be read.</summary>
    Error = 2,
}
