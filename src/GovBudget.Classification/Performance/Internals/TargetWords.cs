namespace GovBudget.Classification.Performance.Internals;

/// <summary>The words of a target with a number, other than its unit.</summary>
internal static class TargetWords
{
    /// <summary>Signs and words in front of a value.</summary>
    public static WordTable<Sign> Operators { get; } = WordTable.Of(
        TargetOperators.Table.Spellings.Where(static spelling => spelling.Value != TargetOperator.Between)
            .Select(static spelling => (spelling.Key, new Sign(spelling.Value)))
            .Append(("达到", new Sign(TargetOperator.AtLeast))).Append(("达", new Sign(TargetOperator.AtLeast)))
            .Append(("控制在", new Sign(TargetOperator.AtMost))).Append(("不突破", new Sign(TargetOperator.AtMost))));

    /// <summary>Words behind a value. In Chinese law 以上 and 以下 include the number.</summary>
    public static WordTable<Sign> Closings { get; } = WordTable.Of(
        Spell(TargetOperator.AtLeast, "以上", "及以上", "或以上", "以上（含）", "（含）以上", "起")
            .Concat(Spell(TargetOperator.AtMost, "以内", "之内", "内", "以下", "及以下", "或以下", "以下（含）", "（含）以下", "（含）以内", "以内（含）")));

    /// <summary>Words of a change.</summary>
    public static WordTable<Word<TargetChange>> Changes { get; } = WordTable.Of(
        Words(TargetChange.Increase, "提高", "提升", "增长", "增加", "上升", "增幅", "增速")
            .Concat(Words(TargetChange.Decrease, "降低", "下降", "减少", "压减", "缩短", "降幅")));

    /// <summary>Words for the year before.</summary>
    public static WordTable<Word<TargetBasis>> Bases { get; } = WordTable.Of(
        Words(TargetBasis.PriorYear, "比上年", "较上年", "比去年", "较去年", "同比", "比上年度", "较上年度", "比上年同期", "较上年同期", "与上年相比", "上年"));

    /// <summary>Words that make a value a guess.</summary>
    public static WordTable<string> Approximations { get; } = WordTable.Of(
        new[] { "约", "大约", "左右", "上下", "近", "余", "多", "预计" }.Select(static word => (word, word)));

    /// <summary>What stands between two values of a range.</summary>
    public static WordTable<string> RangeSigns { get; } = WordTable.Of(
        new[] { "-", "--", "~", "至", "到", "∼", "〜" }.Select(static word => (word, word)));

    /// <summary>How a date goes on behind a number and 年 or 月.</summary>
    public static bool GoesOnAsDate(ReadOnlySpan<char> text) => text is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9' or '底' or '前' or '末' or '初' or '中' or '上' or '下' or '之', ..];

    private static IEnumerable<(string, Sign)> Spell(TargetOperator value, params string[] words) => words.Select(word => (word, new Sign(value)));

    private static IEnumerable<(string, Word<T>)> Words<T>(T value, params string[] words) => words.Select(word => (word, new Word<T>(value)));

    /// <summary>An operator, as a word means it.</summary>
    internal sealed record Sign(TargetOperator Operator);

    /// <summary>A value, as a word means it.</summary>
    internal sealed record Word<T>(T Value);
}
