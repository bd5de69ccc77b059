using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>What a check has to say, before it is known which project and which set of indicators it is of.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">What was found, in Chinese.</param>
/// <param name="Line">The line, 0 where there is none.</param>
internal readonly record struct Remark(string Code, Severity Severity, string Text, int Line)
{
    /// <summary>Whether two statements contradict each other; otherwise one statement alone is questionable.</summary>
    public bool IsContradiction { get; init; }

    /// <summary>The indicator that it is of; <see langword="null"/> where it is of the set.</summary>
    public PerformanceIndicator? Indicator { get; init; }

    public BudgetAmount? Left { get; init; }

    public BudgetAmount? Right { get; init; }

    /// <summary>The same remark wherever it stands.</summary>
    public Remark WithoutPlace => this with { Line = 0, Indicator = null };

    /// <summary>Whether a remark at the same place says the same of a name that was cut off.</summary>
    public bool IsOfCutName(Remark other) =>
        Severity == other.Severity && Indicator is { } one && other.Indicator is { } another
        && IndicatorText.Target(one) == IndicatorText.Target(another) && IndicatorKey.Of(one).IsCutOf(IndicatorKey.Of(another));

    public static Remark Of(string code, Severity severity, PerformanceIndicator indicator, string words) =>
        new(code, severity, $"指标{IndicatorText.Of(indicator)}{words}", indicator.Line) { Indicator = indicator };

    public Finding ToFinding(string subject) => new()
    {
        Code = Code,
        Severity = Severity,
        Verdict = IsContradiction ? Verdict.Inconsistent : Verdict.NotChecked,
        Message = subject.Length > 0 ? $"{subject}：{Text}" : Text,
        Line = Line,
        Left = Left,
        Right = Right,
    };
}
