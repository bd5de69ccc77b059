using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>The columns that make one key of a row: code columns, then the name. Codes spread over 类, 款, 项 are put together.</summary>
internal sealed class KeyColumns(IReadOnlyList<DisclosedColumn> columns)
{
    // 类, 款, 项, 目: a cell left blank means the one printed above it.
    private readonly string[] _parts = ["", "", "", ""];

    public IReadOnlyList<DisclosedColumn> Columns { get; } = columns;

    /// <summary>Groups the key columns of a half: each name ends a group, and so does the last column.</summary>
    public static IReadOnlyList<KeyColumns> In(IEnumerable<DisclosedColumn> half)
    {
        var groups = new List<KeyColumns>();
        var group = new List<DisclosedColumn>();
        foreach (DisclosedColumn column in half.Where(c => c.Meaning.Role is ColumnRole.Code or ColumnRole.CodePart or ColumnRole.Name))
        {
            group.Add(column);
            if (column.Meaning.Role == ColumnRole.Name)
            {
                groups.Add(new([.. group]));
                group.Clear();
            }
        }

        if (group.Count > 0)
        {
            groups.Add(new([.. group]));
        }

        return groups;
    }

    public RowKey Read(GridRow row)
    {
        string name = string.Empty;
        string code = string.Empty;
        int level = 0;
        int deepest = -1;
        foreach (DisclosedColumn column in Columns)
        {
            string cell = row[column.Index];
            string text = column.Meaning.Role == ColumnRole.Name ? cell.Trim() : PrintedText.Normalize(cell);
            switch (column.Meaning.Role)
            {
                case ColumnRole.Name:
                    name = text;
                    break;
                case ColumnRole.CodePart or ColumnRole.Code when IsSpread || column.Meaning.Role == ColumnRole.CodePart:
                    deepest = TakePart(level, text) ? level : deepest;
                    level++;
                    break;
                default:
                    code = TakeCode(text);
                    break;
            }
        }

        string joined = deepest < 0 ? code : string.Concat(_parts.Take(deepest + 1));
        if (name.Length == 0 && joined.Length == 0)
        {
            // 合计 may stand where the codes do.
            name = Columns.Select(c => row[c.Index].Trim()).FirstOrDefault(t => t.Length > 0) ?? string.Empty;
        }

        return new(CellText.IsNothing(joined) ? string.Empty : joined, CellText.IsNothing(name) ? string.Empty : name, IsUnit);
    }

    /// <summary>Several code columns before one name are the levels of one code, whether or not a heading says so.</summary>
    private bool IsSpread => Columns.Count(c => c.Meaning.Role == ColumnRole.Code) > 1;

    private bool IsUnit => Columns.Any(c =>
    {
        string leaf = c.Heading[(c.Heading.LastIndexOf('/') + 1)..].Trim();
        return leaf.StartsWith("单位", StringComparison.Ordinal) || leaf.StartsWith("部门代码", StringComparison.Ordinal)
            || leaf.StartsWith("部门编码", StringComparison.Ordinal) || leaf.StartsWith("部门名称", StringComparison.Ordinal)
            || leaf.StartsWith("预算单位", StringComparison.Ordinal);
    });

    private bool TakePart(int level, string text)
    {
        if (text.Length == 0 || level >= _parts.Length || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        _parts[level] = text;
        Array.Fill(_parts, string.Empty, level + 1, _parts.Length - level - 1);
        return true;
    }

    /// <summary>A column may mix whole codes with the two digits of a section alone: 208, 05, 2080505.</summary>
    private string TakeCode(string text)
    {
        if (text.Length == 2 && text.All(char.IsAsciiDigit) && _parts[0].Length == 3)
        {
            return _parts[0] + text;
        }

        if (text.Length == 3 && text.All(char.IsAsciiDigit))
        {
            TakePart(0, text);
        }

        return text;
    }
}
