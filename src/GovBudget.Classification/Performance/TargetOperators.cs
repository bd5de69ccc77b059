using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>Signs and printed spellings of <see cref="TargetOperator"/>.</summary>
public static class TargetOperators
{
    internal static readonly VocabularyTable<TargetOperator> Table = new(
        new(TargetOperator.AtLeast, "≥", ["≧", "⩾", "≮", ">=", "=>", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "至少"]),
        new(TargetOperator.MoreThan, ">", ["﹥", "大于", "高于", "多于", "超过"]),
        new(TargetOperator.Equal, "=", ["==", "等于"]),
        new(TargetOperator.LessThan, "<", ["﹤", "小于", "低于", "少于"]),
        new(TargetOperator.AtMost, "≤", ["≦", "⩽", "≯", "<=", "=<", "小于等于", "小于或等于", "不高于", "不超过", "不大于", "不多于", "至多", "最多"]),
        new(TargetOperator.Between, "~", ["区间", "介于"]),
        new(TargetOperator.PlusMinus, "±", ["+-", "+/-", "正负"]));

    extension(TargetOperator value)
    {
        /// <summary>The sign in canonical text: <c>≥</c>, <c>&gt;</c>, <c>=</c>, <c>&lt;</c>, <c>≤</c>, <c>~</c> or <c>±</c>; empty for <see cref="TargetOperator.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="TargetOperator"/>.</exception>
        public string Sign => Table.Name(value);

        /// <summary>The sign in ASCII, for exchange: <c>&gt;=</c>, <c>&gt;</c>, <c>=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>~</c> or <c>+-</c>; empty for <see cref="TargetOperator.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="TargetOperator"/>.</exception>
        public string AsciiSign => value switch
        {
            TargetOperator.AtLeast => ">=",
            TargetOperator.AtMost => "<=",
            TargetOperator.PlusMinus => "+-",
            _ => Table.Name(value),
        };

        /// <summary>Every member but <see cref="TargetOperator.None"/>.</summary>
        public static IReadOnlyList<TargetOperator> All => Table.All;

        /// <summary>Reads a sign or its words, such as <c>≧</c> or <c>不低于</c>.</summary>
        /// <param name="text">The sign as printed, and nothing else.</param>
        /// <param name="result">The operator, or <see cref="TargetOperator.None"/> when the text is unknown.</param>
        /// <returns>Whether the text is one.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out TargetOperator result) => Table.TryParse(text, out result);
    }
}
