namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>How the columns of users' files are headed, in English and in Chinese.</summary>
internal static class SubjectColumns
{
    public const int Count = (int)SubjectColumn.To + 1;

    public static SubjectColumn? Of(string heading) => PrintedText.Normalize(heading).ToLowerInvariant() switch
    {
        "code" or "科目编码" or "科目代码" or "编码" or "代码" or "功能分类科目编码" or "经济分类科目编码" or "收入分类科目编码" => SubjectColumn.Code,
        "name" or "科目名称" or "名称" or "功能分类科目名称" or "经济分类科目名称" or "收入分类科目名称" => SubjectColumn.Name,
        "account" or "预算类别" or "预算" or "预算种类" => SubjectColumn.Account,
        "parent" or "上级科目编码" or "上级科目代码" or "上级编码" or "上级科目" => SubjectColumn.Parent,
        "from" or "启用日期" or "生效日期" or "有效期起" => SubjectColumn.From,
        "to" or "停用日期" or "失效日期" or "有效期止" => SubjectColumn.To,
        _ => null,
    };

    /// <summary>How a column is called in a message.</summary>
    public static string Describe(SubjectColumn column) => column switch
    {
        SubjectColumn.Code => "code (科目编码)",
        SubjectColumn.Name => "name (科目名称)",
        SubjectColumn.Account => "account (预算类别)",
        SubjectColumn.Parent => "parent (上级科目编码)",
        SubjectColumn.From => "from (启用日期)",
        _ => "to (停用日期)",
    };
}
