namespace GovBudget.Classification;

/// <summary>Why and where a text is not an amount.</summary>
/// <param name="Reason">Why; <see cref="AmountParseFailureReason.None"/> when nothing failed, which is the default.</param>
/// <param name="Position">The place of the character that could not be read, from 0 to the length of the text.</param>
public readonly record struct AmountParseFailure(AmountParseFailureReason Reason, int Position)
{
    /// <summary>The failure in one sentence, without the text itself; empty when nothing failed.</summary>
    public string Message => Reason switch
    {
        AmountParseFailureReason.None => "",
        AmountParseFailureReason.Empty => "the text is empty",
        AmountParseFailureReason.UnexpectedCharacter => $"position {Position} is not part of a number",
        AmountParseFailureReason.MisplacedSeparator => $"the thousands separator at position {Position} does not set off three digits",
        AmountParseFailureReason.UnitMissing => $"a unit of money (元, 千元, 万元, 百万元, 亿元) is missing at position {Position}",
        AmountParseFailureReason.UnitDiffers => $"the unit at position {Position} is not the unit the text was said to be in",
        AmountParseFailureReason.FinerThanFen => $"the digit at position {Position} is finer than 分",
        AmountParseFailureReason.OutOfRange => $"the value at position {Position} does not fit into 64 bits of 分",
        _ => $"unknown reason {(int)Reason}",
    };

    internal Exception ToException(ReadOnlySpan<char> text)
    {
        string message = $"'{text}' is not an amount: {Message}.";
        return Reason == AmountParseFailureReason.OutOfRange ? new OverflowException(message) : new FormatException(message);
    }
}
