using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The columns of an indicator table, learnt from its heading row.</summary>
internal sealed class IndicatorColumns
{
    // A row loses one or two of the cells in front of it; what stands further off is another table.
    private const int MostSlipped = 3;

    private readonly SortedDictionary<int, IndicatorColumn> _columns;

    private IndicatorColumns(SortedDictionary<int, IndicatorColumn> columns, int width) => (_columns, Width) = (columns, width);

    /// <summary>The cells of a whole row.</summary>
    public int Width { get; }

    /// <summary>The column in which the indicators begin.</summary>
    public int Start => _columns.Keys.First();

    /// <summary>The cells that each heading stands over: a merged one stands in the first of them.</summary>
    public IEnumerable<(int From, int To, IndicatorColumn Meaning)> Spans
    {
        get
        {
            int[] starts = [.. _columns.Keys];
            return starts.Select((from, i) => (from, i + 1 < starts.Length ? starts[i + 1] : Math.Max(Width, from + 1), _columns[from]));
        }
    }

    /// <summary>What the heading says the weights add up to: 90 in 分值（90）, 100 in 指标权重（%）; null where it does not say.</summary>
    public decimal? WeightTotal { get; private init; }

    public bool Has(IndicatorColumn column) => _columns.ContainsValue(column);

    /// <summary>Whether a row is the heading of indicators: it names them, and their levels or values beside.</summary>
    public static bool IsHeading(GridRow row)
    {
        HashSet<IndicatorColumn> found = [.. row.FilledColumns.Select(c => Meaning(row[c]))];
        return found.Contains(IndicatorColumn.Name)
            ? found.Contains(IndicatorColumn.Value) || found.Contains(IndicatorColumn.SecondLevel)
            : found.Contains(IndicatorColumn.FirstLevel) && found.Contains(IndicatorColumn.SecondLevel);
    }

    public static IndicatorColumns Read(GridRow heading)
    {
        var columns = new SortedDictionary<int, IndicatorColumn>();
        foreach (int column in heading.FilledColumns)
        {
            // The unit of an indicator stands behind its name; before it, 单位 is an organisation.
            IndicatorColumn meaning = Meaning(heading[column]);
            if (meaning != IndicatorColumn.None && !columns.ContainsValue(meaning) && (meaning != IndicatorColumn.Unit || columns.ContainsValue(IndicatorColumn.Name)))
            {
                columns.Add(column, meaning);
            }
        }

        if (!columns.ContainsValue(IndicatorColumn.Name))
        {
            NameBehindSecondLevel(columns);
        }

        return new(columns, heading.Width)
        {
            WeightTotal = columns.Where(c => c.Value == IndicatorColumn.Weight).Select(c => TotalIn(PrintedText.Normalize(heading[c.Key]))).FirstOrDefault(),
        };
    }

    /// <summary>Without 三级指标 and 指标名称, 指标内容 is the name; where there is none either, the heading lost it.</summary>
    private static void NameBehindSecondLevel(SortedDictionary<int, IndicatorColumn> columns)
    {
        int second = columns.First(c => c.Value == IndicatorColumn.SecondLevel).Key;
        int content = columns.Where(c => c.Value == IndicatorColumn.Explanation).Select(c => c.Key).DefaultIfEmpty(second + 1).First();
        if (content == second + 1 ? columns.GetValueOrDefault(content) is IndicatorColumn.None or IndicatorColumn.Explanation : content > second)
        {
            columns[content] = IndicatorColumn.Name;
        }
    }

    /// <summary>The printed cell of a row below a heading; a merged heading stands in its first column, the cell in any of its.</summary>
    public int? Find(GridRow row, IndicatorColumn meaning, int slip = 0)
    {
        foreach ((int from, int to) in Range(meaning))
        {
            for (int column = Math.Max(0, from + slip); column < Math.Min(row.Width, to + slip); column++)
            {
                if (!string.IsNullOrWhiteSpace(row[column]))
                {
                    return column;
                }
            }
        }

        return null;
    }

    /// <summary>By how many columns the cells of a row have slipped: known by a category, or a name, in the column of another.</summary>
    public int Slip(GridRow row)
    {
        foreach (int column in row.FilledColumns.Where(c => c >= Start - MostSlipped))
        {
            if (!IndicatorCategory.TryParsePrinted(row[column], out IndicatorCategory category))
            {
                continue;
            }

            IndicatorColumn meant = IsFirstLevel(row, column, category) ? IndicatorColumn.FirstLevel : IndicatorColumn.SecondLevel;
            return Is(row, column, meant) || Is(row, column, IndicatorColumn.Name) ? 0 : Limited(Range(meant).Select(r => column - r.From).FirstOrDefault());
        }

        // A name in the column of its category, with its target where the name should be.
        bool slipped = Has(IndicatorColumn.SecondLevel)
            && Find(row, IndicatorColumn.SecondLevel) is not null
            && Find(row, IndicatorColumn.Name) is { } name && TargetText.IsTarget(row[name]);
        return slipped ? Limited(Range(IndicatorColumn.SecondLevel).First().From - Range(IndicatorColumn.Name).First().From) : 0;
    }

    public static IndicatorColumn Meaning(string heading) => Core(heading) switch
    {
        "一级指标" => IndicatorColumn.FirstLevel,
        "二级指标" => IndicatorColumn.SecondLevel,
        "三级指标" or "指标名称" => IndicatorColumn.Name,
        "指标性质" or "指标值类型" or "指标方向" or "指标符号" or "运算符号" or "运算符" or "计算符号" or "符号" => IndicatorColumn.Sign,
        "指标值" or "目标值" or "指标目标值" or "计划指标值" => IndicatorColumn.Value,
        "计量单位" or "度量单位" or "指标单位" or "单位" => IndicatorColumn.Unit,
        "权重" or "指标权重" or "分值" or "指标分值" or "分值权重" => IndicatorColumn.Weight,
        "是否核心" or "是否核心指标" or "核心指标" => IndicatorColumn.Core,
        "评（扣）分标准" or "评扣分标准" or "评分标准" or "扣分标准" => IndicatorColumn.Standard,
        "指标解释" or "指标说明" or "指标值内容" or "指标内容" => IndicatorColumn.Explanation,
        "备注" => IndicatorColumn.Remark,
        _ => IndicatorColumn.None,
    };

    /// <summary>绩效指标值 and 年度指标值 are the 指标值.</summary>
    private static string Core(string heading)
    {
        string label = PrintedWords.WithoutRemark(PrintedText.Normalize(heading));
        foreach (string prefix in (string[])["年度", "绩效"])
        {
            label = label.StartsWith(prefix, StringComparison.Ordinal) ? label[prefix.Length..] : label;
        }

        return label;
    }

    private static decimal? TotalIn(string weight)
    {
        string remark = weight[PrintedWords.WithoutRemark(weight).Length..].Trim('（', '）', '分');
        return remark == "%" ? 100 : CellText.TryReadNumber(remark, out decimal total, out _) && total is > 0 and <= 100 ? total : null;
    }

    private static int Limited(int slip) => Math.Abs(slip) <= MostSlipped ? slip : 0;

    /// <summary>Cost is a second level of output too; it is the first where a level of its own follows.</summary>
    private bool IsFirstLevel(GridRow row, int column, IndicatorCategory category) =>
        category.Parent is null
        && (category != IndicatorCategory.Cost
            || Is(row, column, IndicatorColumn.FirstLevel)
            || (IndicatorCategory.TryParsePrinted(row[column + 1], out IndicatorCategory next) && next.Parent == IndicatorCategory.Cost));

    private bool Is(GridRow row, int column, IndicatorColumn meaning) => Range(meaning).Any(r => r.From <= column && column < Math.Min(row.Width, r.To));

    private IEnumerable<(int From, int To)> Range(IndicatorColumn meaning) => Spans.Where(s => s.Meaning == meaning).Select(s => (s.From, s.To));
}
