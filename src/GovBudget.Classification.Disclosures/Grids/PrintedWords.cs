namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>The words by which tables name their rows and columns, whatever the table is about.</summary>
internal static class PrintedWords
{
    private static readonly string[] TotalWords = ["合计", "总计", "部门合计", "单位合计", "本年收入合计", "本年支出合计", "收入总计", "支出总计", "收入合计", "支出合计"];

    private static readonly string[] KeyEndings = ["名称", "编码", "代码", "科目", "项目"];

    /// <summary>Whether a label is that of a total row.</summary>
    public static bool IsTotal(string text)
    {
        string label = PrintedText.Normalize(text);
        return TotalWords.Contains(label, StringComparer.Ordinal);
    }

    /// <summary>Whether a heading stands over what a row is about, not over figures.</summary>
    public static bool IsKeyHeading(string heading)
    {
        string label = WithoutRemark(PrintedText.Normalize(heading));
        return label is "类" or "款" or "项" or "目" or "单位" or "部门" or "预算单位" or "支出功能分类" or "功能分类"
            || KeyEndings.Any(ending => label.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Whether a heading stands over codes.</summary>
    public static bool IsCodeHeading(string heading)
    {
        string label = WithoutRemark(PrintedText.Normalize(heading));
        return label.EndsWith("编码", StringComparison.Ordinal) || label.EndsWith("代码", StringComparison.Ordinal);
    }

    /// <summary>A label without a bracketed remark at its end: 科目（按大类） → 科目.</summary>
    public static string WithoutRemark(string label)
    {
        int open = label.EndsWith('）') ? label.LastIndexOf('（') : -1;
        return open > 0 ? label[..open] : label;
    }
}
