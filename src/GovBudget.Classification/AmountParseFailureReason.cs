namespace GovBudget.Classification;

/// <summary>Why a text is not an amount.</summary>
public enum AmountParseFailureReason
{
    /// <summary>It is one: nothing failed.</summary>
    None = 0,

    /// <summary>There is no text, or nothing but white space.</summary>
    Empty = 1,

    /// <summary>A character stands where the number does not allow it.</summary>
    UnexpectedCharacter = 2,

    /// <summary>A thousands separator does not have one to three digits before the first and exactly three after each.</summary>
    MisplacedSeparator = 3,

    /// <summary>The text names no unit of money where it has to.</summary>
    UnitMissing = 4,

    /// <summary>The text names another unit of money than the one it was said to be in.</summary>
    UnitDiffers = 5,

    /// <summary>The value has a part smaller than one 分.</summary>
    FinerThanFen = 6,

    /// <summary>The value is beyond <see cref="BudgetAmount.MinValue"/> or <see cref="BudgetAmount.MaxValue"/>.</summary>
    OutOfRange = 7,
}
