namespace GovBudget.Classification.Performance;

/// <summary>Why and where a text is not a target that computes.</summary>
/// <param name="Reason">Why; <see cref="TargetParseFailureReason.None"/> when nothing failed, which is the default.</param>
/// <param name="Position">The place in the text as printed, white space counted, from 0 to its length.</param>
public readonly record struct TargetParseFailure(TargetParseFailureReason Reason, int Position)
{
    /// <summary>The failure in one sentence, without the text itself; empty when nothing failed.</summary>
    public string Message => Reason switch
    {
        TargetParseFailureReason.None => "",
        TargetParseFailureReason.Empty => "the text states no target",
        TargetParseFailureReason.TooLong => $"the text is longer than {IndicatorTarget.MaxLength} characters",
        TargetParseFailureReason.ControlCharacter => $"a control character, or half a character, stands at position {Position}",
        TargetParseFailureReason.MalformedNumber => $"the number at position {Position} is torn or malformed",
        TargetParseFailureReason.NumberOutOfRange => $"the number at position {Position} has more digits than are kept exactly",
        TargetParseFailureReason.UnitMissing => $"the unit of the value is missing at position {Position}",
        TargetParseFailureReason.UnknownUnit => $"position {Position} is no unit that is known; add it to the vocabulary",
        TargetParseFailureReason.UnitsDiffer => $"the unit at position {Position} is not that of the first value",
        TargetParseFailureReason.ValueMissing => $"a value is missing at position {Position}",
        TargetParseFailureReason.OperatorConflict => $"the operator at position {Position} contradicts another",
        TargetParseFailureReason.EmptyRange => $"the range that ends at position {Position} holds no value",
        TargetParseFailureReason.Approximate => $"the value is only approximate, by the word at position {Position}",
        TargetParseFailureReason.Several => $"another target begins at position {Position}",
        TargetParseFailureReason.NameInFront => $"a name stands in front; the target begins at position {Position}",
        TargetParseFailureReason.Date => "the text is a date or a deadline, no quantity",
        TargetParseFailureReason.TextBehind => $"text with another meaning begins at position {Position}",
        TargetParseFailureReason.NameOnly => "the text names what is measured and states no value",
        TargetParseFailureReason.KindOnly => "the text says that the target is qualitative, and not what is to be reached",
        TargetParseFailureReason.UnknownWord => $"position {Position} is no word of a scale that is known; add it to the vocabulary",
        _ => $"unknown reason {(int)Reason}",
    };

    /// <summary>The failure in Chinese, for findings; empty when nothing failed.</summary>
    public string ChineseMessage => Reason switch
    {
        TargetParseFailureReason.None => "",
        TargetParseFailureReason.Empty => "未填目标值",
        TargetParseFailureReason.TooLong => $"超过 {IndicatorTarget.MaxLength} 个字符",
        TargetParseFailureReason.ControlCharacter => "含控制字符或残缺字符",
        TargetParseFailureReason.MalformedNumber => "数字残缺或格式有误",
        TargetParseFailureReason.NumberOutOfRange => "数字位数过多",
        TargetParseFailureReason.UnitMissing => "数值缺少计量单位",
        TargetParseFailureReason.UnknownUnit => "计量单位不在词表内",
        TargetParseFailureReason.UnitsDiffer => "区间两端的计量单位不一致",
        TargetParseFailureReason.ValueMissing => "只有符号，没有数值",
        TargetParseFailureReason.OperatorConflict => "前后符号矛盾",
        TargetParseFailureReason.EmptyRange => "区间下限大于上限",
        TargetParseFailureReason.Approximate => "只给出约数",
        TargetParseFailureReason.Several => "一格内有多个目标值",
        TargetParseFailureReason.NameInFront => "目标值前混入指标名称",
        TargetParseFailureReason.Date => "是日期或期限，不是数量",
        TargetParseFailureReason.TextBehind => "目标值后另有其他文字",
        TargetParseFailureReason.NameOnly => "只有名称，没有目标值",
        TargetParseFailureReason.KindOnly => "只注明定性，没有目标值",
        TargetParseFailureReason.UnknownWord => "定性表述不在词表内",
        _ => $"未知原因 {(int)Reason}",
    };

    internal FormatException ToException(ReadOnlySpan<char> text) =>
        new($"'{(text.Length > IndicatorTarget.MaxLength ? text[..IndicatorTarget.MaxLength] : text)}' is not a target that computes: {Message}.");
}
