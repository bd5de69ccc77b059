namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>The department and its units, as far as the document has named them yet.</summary>
internal sealed class UnitNames
{
    private static readonly string[] UnitEndings =
        ["局", "中心", "联络处", "办事处", "研究院", "研究所", "学院", "学校", "中学", "小学", "大学", "医院", "委员会", "办公室", "机关", "本级", "协会", "大队", "支队", "服务站", "馆", "厅"];

    private readonly HashSet<string> _units = new(StringComparer.Ordinal);

    private string? _department;

    /// <summary>The department as printed above its tables, without a remark such as [部门].</summary>
    public string? Department
    {
        get => _department;
        set => _department ??= value;
    }

    public IReadOnlyCollection<string> Units => _units;

    public void AddUnit(string name) => _units.Add(PrintedText.Normalize(name));

    /// <summary>Whether a name is the department's own, marked as such or as the document's owner.</summary>
    public bool IsDepartment(string name)
    {
        string label = PrintedText.Normalize(name);
        return label.EndsWith("（部门）", StringComparison.Ordinal) || (_department is not null && label == PrintedText.Normalize(_department) && !_units.Contains(label));
    }

    public bool IsUnit(string name)
    {
        string label = PrintedText.Normalize(name);
        return _units.Contains(label) || UnitEndings.Any(ending => label.EndsWith(ending, StringComparison.Ordinal));
    }
}
