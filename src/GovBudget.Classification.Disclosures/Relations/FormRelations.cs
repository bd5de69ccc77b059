using System.Globalization;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>What has to hold inside one target form: its money (relation 22) and its weights (relation 23).</summary>
internal static class FormRelations
{
    private const decimal AllPoints = 100;
    private const decimal PointsBesideExecution = 90;

    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document) =>
        [.. document.Forms.SelectMany(f => Funds(f).Append(Weights(f))), .. document.Tables.Where(t => t.Kind == TableKind.PerformanceTarget).Select(t => Whole(document, t))];

    /// <summary>The project or the unit that a form is about.</summary>
    public static string Called(PerformanceForm form) => form.IsOverall ? $"{form.Unit} 整体支出".TrimStart() : form.ProjectName;

    /// <summary>Whose money <see cref="PerformanceForm.Funds"/> is.</summary>
    public static string FundsOf(PerformanceForm form) => form.AnnualFunds.IsEmpty && !form.PeriodFunds.IsEmpty ? "实施期资金" : "年度资金";

    /// <summary>A table of several projects may print what they come to.</summary>
    private static RelationResult? Whole(BudgetDisclosure document, DisclosedTable table)
    {
        PerformanceForm[] forms = [.. ProjectForms.In(document).Where(f => f.Title == table.Title)];
        return forms.Length == 0 || table.FindTotal() is not { Total: { } total } line
            ? null
            : Operands.Sum(47, line.Number, $"{table.Title} 合计 = Σ 项目（{forms.Length} 个）", total, forms.Select(f => f.Funds.Total));
    }

    private static IEnumerable<RelationResult?> Funds(PerformanceForm form)
    {
        string start = $"绩效目标表 {Called(form)}：";
        string total = $"{start}{FundsOf(form)}总额";
        yield return Operands.Sum(22, form.Line, $"{total} = Σ 各级资金", form.Funds.Total, form.Funds.Parts);
        if (form.Funds.Kinds.Any())
        {
            yield return Operands.Sum(22, form.Line, $"{total} = 基本支出 + 项目支出", form.Funds.Total, form.Funds.Kinds.Select(k => (PrintedAmount?)k));
        }

        if (!form.Tasks.IsEmpty)
        {
            yield return Operands.Sum(22, form.Line, $"{total} = Σ 任务预算金额", form.Funds.Total, form.Tasks.Select(t => t.Funds.Total));
        }

        if (form.AnnualFunds.Total is { } annual && form.PeriodFunds.Total is { } period)
        {
            yield return Operands.AtMost(22, form.Line, $"{start}年度资金 ≤ 实施期资金", annual, period);
        }
    }

    /// <summary>
    /// The points of a form add up to what its heading says, and to 100 with those for the rate of execution. Where it prints
    /// neither, it may have shared out all, or have kept 10 for the execution.
    /// </summary>
    private static RelationResult? Weights(PerformanceForm form)
    {
        FormIndicator[] weighted = [.. form.AnnualIndicators.Where(i => i.Weight is not null)];
        if (weighted.Length == 0)
        {
            return null;
        }

        decimal sum = weighted.Sum(i => i.Weight!.Value);
        string whole = form.ExecutionWeight is { } points ? $" + 执行率 {Text(points)} = 100" : $" = {Text(form.WeightTotal ?? AllPoints)}";
        string statement = $"绩效目标表 {Called(form)}：Σ 指标权重 {Text(sum)}{whole}";
        if (weighted.Length < form.AnnualIndicators.Length)
        {
            return Operands.NotChecked(23, form.Line, statement, $"{form.AnnualIndicators.Length - weighted.Length} 个指标没有权重");
        }

        bool isOpen = form.ExecutionWeight is null && form.WeightTotal is null;
        return Operands.Decided(23, form.Line, statement, AddUp(form, sum), isOpen && sum == PointsBesideExecution ? "另 10 分为预算执行率" : string.Empty);
    }

    private static bool AddUp(PerformanceForm form, decimal sum) => (form.WeightTotal, form.ExecutionWeight) switch
    {
        (null, null) => sum is AllPoints or PointsBesideExecution,
        (null, { } execution) => sum + execution == AllPoints,
        ({ } total, null) => sum == total,
        // A heading of 100 counts the execution in.
        ({ } total, { } execution) => sum + execution == AllPoints && (total == sum || total == AllPoints),
    };

    private static string Text(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);
}
