using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The columns of an indicator table, learnt from its heading row.</summary>
internal sealed class IndicatorColumns
{
    // A row loses one or two of the cells in front of it; what stands further off is another table.
    private const int MostSlipped = 3;

    private readonly SortedDictionary<int, IndicatorColumn> _columns;

    private IndicatorColumns(SortedDictionary<int, IndicatorColumn> columns) => _columns = columns;

    /// <summary>The column in which the indicators begin.</summary>
    public int Start => _columns.Keys.First();

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
            // The heading lost its 三级指标: it stood behind 二级指标.
            columns.TryAdd(columns.First(c => c.Value == IndicatorColumn.SecondLevel).Key + 1, IndicatorColumn.Name);
        }

        return new(columns);
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

            IndicatorColumn meant = category.Parent is null && !Is(row, column, IndicatorColumn.SecondLevel) ? IndicatorColumn.FirstLevel : IndicatorColumn.SecondLevel;
            return Is(row, column, meant) || Is(row, column, IndicatorColumn.Name) ? 0 : Limited(Range(meant).Select(r => column - r.From).FirstOrDefault());
        }

        // A name in the column of its category, with its target where the name should be.
        bool slipped = Has(IndicatorColumn.SecondLevel)
            && Find(row, IndicatorColumn.SecondLevel) is not null
            && Find(row, IndicatorColumn.Name) is { } name && TargetText.IsTarget(row[name]);
        return slipped ? Limited(Range(IndicatorColumn.SecondLevel).First().From - Range(IndicatorColumn.Name).First().From) : 0;
    }

    public static IndicatorColumn Meaning(string heading) => PrintedWords.WithoutRemark(PrintedText.Normalize(heading)) switch
    {
        "一级指标" => IndicatorColumn.FirstLevel,
        "二级指标" => IndicatorColumn.SecondLevel,
        "三级指标" or "指标名称" or "绩效指标名称" => IndicatorColumn.Name,
        "指标性质" or "指标值类型" or "指标方向" or "运算符号" or "指标符号" => IndicatorColumn.Sign,
        "指标值" or "目标值" or "年度指标值" or "绩效指标值" or "指标目标值" or "绩效目标值" or "计划指标值" => IndicatorColumn.Value,
        "计量单位" or "度量单位" or "指标单位" or "单位" => IndicatorColumn.Unit,
        "权重" or "指标权重" or "分值" or "指标分值" or "分值权重" => IndicatorColumn.Weight,
        "是否核心" or "是否核心指标" or "核心指标" => IndicatorColumn.Core,
        "评（扣）分标准" or "评扣分标准" or "评分标准" or "扣分标准" => IndicatorColumn.Standard,
        "指标解释" or "指标说明" or "指标值内容" or "指标内容" => IndicatorColumn.Explanation,
        "备注" => IndicatorColumn.Remark,
        _ => IndicatorColumn.None,
    };

    private static int Limited(int slip) => Math.Abs(slip) <= MostSlipped ? slip : 0;

    private bool Is(GridRow row, int column, IndicatorColumn meaning) => Range(meaning).Any(r => r.From <= column && column < Math.Min(row.Width, r.To));

    private IEnumerable<(int From, int To)> Range(IndicatorColumn meaning)
    {
        foreach ((int from, IndicatorColumn column) in _columns)
        {
            if (column == meaning)
            {
                yield return (from, _columns.Keys.Where(c => c > from).DefaultIfEmpty(int.MaxValue - MostSlipped).First());
            }
        }
    }
}
