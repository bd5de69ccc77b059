namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What of a thing a field holds, told by its header: its code, its name, or both.</summary>
public enum FieldPart
{
    /// <summary>Not stated (支出功能分类): the values must tell; or the field is none of a code and a name (金额).</summary>
    None = 0,

    /// <summary>The code (编码, 代码).</summary>
    Code = 1,

    /// <summary>The name (名称).</summary>
    Name = 2,

    /// <summary>Code and name in one (编码及名称).</summary>
    CodeAndName = 3,

    /// <summary>The key of a record inside a system (id, guid, 主键): neither a code nor a name, and of no meaning outside that system.</summary>
    RecordKey = 4,
}
