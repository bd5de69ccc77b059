namespace GovBudget.Classification.Performance;

/// <summary>Why a text is not a target that computes.</summary>
public enum TargetParseFailureReason
{
    /// <summary>It is one: nothing failed.</summary>
    None = 0,

    /// <summary>There is no text, or it says that there is no target (—, 无).</summary>
    Empty = 1,

    /// <summary>The text is longer than <see cref="IndicatorTarget.MaxLength"/>.</summary>
    TooLong = 2,

    /// <summary>A control character stands in the text, or half a character.</summary>
    ControlCharacter = 3,

    /// <summary>A number is torn (<c>9 5%</c>), has wrong thousands separators (<c>1,50元</c>), or can be read in two ways (一百五).</summary>
    MalformedNumber = 4,

    /// <summary>A number has more digits than a <see cref="decimal"/> keeps exactly: 28 always fit.</summary>
    NumberOutOfRange = 5,

    /// <summary>The unit of a value is missing: <c>100保障</c>.</summary>
    UnitMissing = 6,

    /// <summary>The word behind a value is no unit that is known.</summary>
    UnknownUnit = 7,

    /// <summary>The two values of a range, or of ±, have different units, or it is open which one has the unit: <c>100±5%</c>.</summary>
    UnitsDiffer = 8,

    /// <summary>An operator has no value: <c>≥</c>.</summary>
    ValueMissing = 9,

    /// <summary>Two operators contradict each other: <c>≥5次以内</c>.</summary>
    OperatorConflict = 10,

    /// <summary>A range ends below its start, or a tolerance is negative.</summary>
    EmptyRange = 11,

    /// <summary>The value is given as about (约, 左右, 十余, 五六个): how near is not said.</summary>
    Approximate = 12,

    /// <summary>The text holds several targets: <c>≤1次；≤1次</c>. Read each from its place.</summary>
    Several = 13,

    /// <summary>A name stands before the target: <c>投诉率≤5%</c>. The position is that of the target.</summary>
    NameInFront = 14,

    /// <summary>The text is a date, a period or a deadline, which is no quantity: <c>12月底前</c>, <c>2026年</c>, <c>1-6月</c>. The position is that of the date.</summary>
    Date = 15,

    /// <summary>Behind a readable target stands text with another meaning: <c>≥95%且成本不超预算</c>.</summary>
    TextBehind = 16,

    /// <summary>The text names what is measured and states no value: <c>保障程度</c>.</summary>
    NameOnly = 17,

    /// <summary>The text says only that the target is qualitative (定性).</summary>
    KindOnly = 18,

    /// <summary>A word stands on no scale that is known, and is no number.</summary>
    UnknownWord = 19,
}
