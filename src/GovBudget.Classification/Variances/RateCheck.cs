using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Variances;

/// <summary>Whether a printed rate can be that of the printed amounts beside it.</summary>
/// <param name="Rate">The printed rate.</param>
/// <param name="Possible">The rates that are possible; absent where none can be told.</param>
/// <param name="Verdict">Whether it is one of them.</param>
/// <param name="Message">The outcome in one sentence, such as <c>31.35% is impossible: between 31.5403% and 31.5795%</c>.</param>
public readonly record struct RateCheck(PrintedRate Rate, RateInterval? Possible, Verdict Verdict, string Message)
{
    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
