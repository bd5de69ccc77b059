using GovBudget.Classification.Disclosures.Forms;

namespace GovBudget.Classification.Disclosures.Scores.Internals;

/// <summary>Which column of a sheet holds what: the headings of published forms, and those that only such sheets have.</summary>
internal sealed class ScoreSheetColumns
{
    private static readonly HashSet<IndicatorColumn> Read =
        [IndicatorColumn.FirstLevel, IndicatorColumn.SecondLevel, IndicatorColumn.Name, IndicatorColumn.Sign, IndicatorColumn.Value, IndicatorColumn.Unit, IndicatorColumn.Weight];

    private readonly Dictionary<IndicatorColumn, int> _columns = [];

    private ScoreSheetColumns()
    {
    }

    /// <summary>The column of what was reached; −1 where there is none.</summary>
    public int Actual { get; private set; } = -1;

    /// <summary>The column with a meaning; −1 where there is none.</summary>
    public int this[IndicatorColumn meaning] => _columns.GetValueOrDefault(meaning, -1);

    /// <exception cref="InvalidDataException">A column that must be there is not, or a meaning has two columns.</exception>
    public static ScoreSheetColumns Find(IReadOnlyList<string> headers)
    {
        var columns = new ScoreSheetColumns();
        for (int i = 0; i < headers.Count; i++)
        {
            columns.Add(headers, i);
        }

        return columns[IndicatorColumn.Name] >= 0 && columns[IndicatorColumn.Value] >= 0
            ? columns
            : throw new InvalidDataException($"The file needs the columns 三级指标 and 目标值; its header is: {string.Join(", ", headers)}.");
    }

    private void Add(IReadOnlyList<string> headers, int index)
    {
        string header = PrintedText.Normalize(headers[index]);
        if (IsActual(header))
        {
            Actual = Actual < 0 ? index : throw Twice(headers, Actual, index);
            return;
        }

        // The unit of an indicator stands behind its name; before it, 单位 is an organisation.
        IndicatorColumn meaning = IndicatorColumns.Meaning(header) is var known and not IndicatorColumn.None ? known : OfSheets(header);
        if (Read.Contains(meaning) && (meaning != IndicatorColumn.Unit || this[IndicatorColumn.Name] >= 0) && !_columns.TryAdd(meaning, index))
        {
            throw Twice(headers, _columns[meaning], index);
        }
    }

    private static bool IsActual(string header) => header is "实际值" or "实际完成值" or "全年实际值" or "全年完成值" or "实际完成情况" or "完成值" or "实际完成";

    private static IndicatorColumn OfSheets(string header) => header switch
    {
        "一级" => IndicatorColumn.FirstLevel,
        "二级" => IndicatorColumn.SecondLevel,
        "三级" or "名称" or "绩效指标" => IndicatorColumn.Name,
        "预期目标值" or "年初目标值" or "计划值" => IndicatorColumn.Value,
        "指标值符号" => IndicatorColumn.Sign,
        "标准分" => IndicatorColumn.Weight,
        _ => IndicatorColumn.None,
    };

    private static InvalidDataException Twice(IReadOnlyList<string> headers, int first, int second) =>
        new($"The columns '{headers[first]}' and '{headers[second]}' mean the same: leave one of them out.");
}
