namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>The department and its units, as the document names them.</summary>
internal sealed class UnitNames
{
    private static readonly string[] UnitEndings =
        ["局", "中心", "联络处", "办事处", "研究院", "研究所", "学院", "学校", "中学", "小学", "大学", "医院", "委员会", "办公室", "机关", "本级", "协会", "大队", "支队", "服务站", "馆", "厅"];

    private readonly HashSet<string> _units;
    private readonly string _department;

    public UnitNames(string department, IEnumerable<string> units)
    {
        _department = PrintedText.Normalize(department);
        _units = units.Select(PrintedText.Normalize).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a name is the department's own, marked as such or as the document's owner.</summary>
    public bool IsDepartment(string name)
    {
        string label = PrintedText.Normalize(name);
        return label.EndsWith("（部门）", StringComparison.Ordinal) || (label == _department && !_units.Contains(label));
    }

    public bool IsUnit(string name)
    {
        string label = PrintedText.Normalize(name);
        return _units.Contains(label) || UnitEndings.Any(ending => label.EndsWith(ending, StringComparison.Ordinal));
    }
}
