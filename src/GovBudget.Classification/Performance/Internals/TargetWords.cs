namespace GovBudget.Classification.Performance.Internals;

/// <summary>The words of a target with a number, other than its unit.</summary>
internal static class TargetWords
{
    private static readonly string[] Reaching = ["达到", "达", "升至", "升到", "增至", "增加至", "提至"];
    private static readonly string[] Falling = ["降至", "降到", "减至", "减少至"];

    /// <summary>Words that bound what is to be reached, and state what was: 达到95%.</summary>
    public static WordTable<string> Arrivals { get; } = WordTable.Of(Reaching.Concat(Falling).Select(static word => (word, word)));

    /// <summary>Signs and words in front of a value; some only lead to it (完成3项).</summary>
    public static WordTable<Sign> Operators { get; } = WordTable.Of(
        TargetOperators.Table.Spellings.Where(static spelling => spelling.Value != TargetOperator.Between)
            .Select(static spelling => (spelling.Key, new Sign(spelling.Value)))
            .Concat(Spell(TargetOperator.AtLeast, [.. Reaching, "不得低于", "不得少于", "不得小于", "最低", "最少", "下限"]))
            .Concat(Spell(TargetOperator.AtMost, ["控制在", "不突破", "不得超过", "不得高于", "不得大于", "不得多于", "最高", "上限", .. Falling]))
            .Concat(Spell(TargetOperator.LessThan, "不足", "不到", "不满"))
            .Concat(Spell(TargetOperator.None, "完成", "实现", "确保", "保持", "保持在", "维持", "维持在", "稳定在", "为", "应", "新增", "共", "共计", "累计")));

    /// <summary>Words behind a value. In Chinese law 以上 and 以下 include the number; （含） says so once more.</summary>
    public static WordTable<Sign> Closings { get; } = WordTable.Of(
        Spell(TargetOperator.AtLeast, "以上", "及以上", "或以上", "以上（含）", "（含）以上", "含以上", "起", "起步")
            .Concat(Spell(TargetOperator.AtMost, "以内", "之内", "内", "以下", "及以下", "或以下", "以下（含）", "（含）以下", "（含）以内", "以内（含）", "封顶"))
            .Concat(Spell(TargetOperator.MoreThan, "以上（不含）", "（不含）以上"))
            .Concat(Spell(TargetOperator.LessThan, "以下（不含）", "（不含）以下", "以内（不含）"))
            .Concat(Spell(TargetOperator.None, "（含）", "（含本数）")));

    /// <summary>Words of a change.</summary>
    public static WordTable<Word<TargetChange>> Changes { get; } = WordTable.Of(
        Words(TargetChange.Increase, "提高", "提升", "增长", "增加", "上升", "增幅", "增速", "上涨")
            .Concat(Words(TargetChange.Decrease, "降低", "下降", "减少", "压减", "缩短", "降幅", "压缩", "减幅")));

    /// <summary>Words for the year before, and for no year: a value by itself.</summary>
    public static WordTable<Word<TargetBasis>> Bases { get; } = WordTable.Of(
        Words(TargetBasis.PriorYear, "比上年", "较上年", "比去年", "较去年", "同比", "比上年度", "较上年度", "比上年同期", "较上年同期", "与上年相比", "上年")
            .Concat(Words(TargetBasis.Absolute, "绝对值", "绝对数")));

    /// <summary>Words that make a value a guess.</summary>
    public static WordTable<string> Approximations { get; } = WordTable.Of(
        new[] { "约", "大约", "大概", "左右", "上下", "近", "将近", "接近", "余", "多", "预计", "力争", "≈" }.Select(static word => (word, word)));

    /// <summary>What stands between two values of a range.</summary>
    public static WordTable<string> RangeSigns { get; } = WordTable.Of(
        new[] { "-", "--", "~", "至", "到", "∼", "〜" }.Select(static word => (word, word)));

    /// <summary>What stands in front of a number to make a part of it: 百分之五.</summary>
    public static WordTable<MeasureUnit> Ratios { get; } = WordTable.Of(
        new[] { ("百分之", MeasureUnits.Percent), ("百分", MeasureUnits.Percent), ("千分之", MeasureUnits.Permille) }.AsEnumerable());

    private static IEnumerable<(string, Sign)> Spell(TargetOperator value, params string[] words) => words.Select(word => (word, new Sign(value)));

    private static IEnumerable<(string, Word<T>)> Words<T>(T value, params string[] words) => words.Select(word => (word, new Word<T>(value)));

    /// <summary>An operator, as a word means it.</summary>
    internal sealed record Sign(TargetOperator Operator);

    /// <summary>A value, as a word means it.</summary>
    internal sealed record Word<T>(T Value);
}
