namespace GovBudget.Classification.Disclosures.Scores.Internals;

/// <summary>Which column holds what; −1 where there is none.</summary>
internal sealed class ScoreSheetColumns
{
    private static readonly (string Meaning, string[] Headers)[] Known =
    [
        (nameof(First), ["一级指标", "一级"]),
        (nameof(Second), ["二级指标", "二级"]),
        (nameof(Name), ["三级指标", "指标名称", "绩效指标", "三级", "名称"]),
        (nameof(Target), ["目标值", "指标值", "年度指标值", "年度目标值", "绩效目标值", "预期目标值", "年初目标值", "计划值"]),
        (nameof(Sign), ["指标性质", "指标值符号", "符号", "运算符号", "指标值类型"]),
        (nameof(Unit), ["计量单位", "度量单位", "单位"]),
        (nameof(Weight), ["权重", "分值", "分值权重", "指标权重", "权重（%）", "指标权重（%）", "权重（分）", "分值（分）", "分值（90）", "分值权重（90）", "分值权重（90分）", "标准分"]),
        (nameof(Actual), ["实际值", "实际完成值", "全年实际值", "全年完成值", "实际完成情况", "完成值", "实际完成"]),
    ];

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private ScoreSheetColumns()
    {
    }

    public int First => Of(nameof(First));

    public int Second => Of(nameof(Second));

    public int Name => Of(nameof(Name));

    public int Target => Of(nameof(Target));

    public int Sign => Of(nameof(Sign));

    public int Unit => Of(nameof(Unit));

    public int Weight => Of(nameof(Weight));

    public int Actual => Of(nameof(Actual));

    /// <exception cref="InvalidDataException">A column that must be there is not, or a meaning has two columns.</exception>
    public static ScoreSheetColumns Find(IReadOnlyList<string> headers)
    {
        var columns = new ScoreSheetColumns();
        for (int i = 0; i < headers.Count; i++)
        {
            string header = PrintedText.Normalize(headers[i]);
            string? meaning = Array.Find(Known, known => known.Headers.Contains(header)).Meaning;
            if (meaning is not null && !columns._columns.TryAdd(meaning, i))
            {
                throw new InvalidDataException($"The columns '{headers[columns._columns[meaning]]}' and '{headers[i]}' mean the same: leave one of them out.");
            }
        }

        return columns is { Name: >= 0, Target: >= 0 }
            ? columns
            : throw new InvalidDataException($"The file needs the columns 三级指标 and 目标值; its header is: {string.Join(", ", headers)}.");
    }

    private int Of(string meaning) => _columns.GetValueOrDefault(meaning, -1);
}
