using System.Globalization;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>What has to hold inside one target form: its money (relation 22) and its weights (relation 23).</summary>
internal static class FormRelations
{
    private const decimal AllPoints = 100;
    private const decimal PointsBesideExecution = 90;

    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document) => document.Forms.SelectMany(f => Funds(f).Append(Weights(f)));

    /// <summary>The project or the unit that a form is about.</summary>
    public static string Called(PerformanceForm form) => form.IsOverall ? $"{form.Unit} 整体支出".TrimStart() : form.ProjectName;

    /// <summary>Whose money <see cref="PerformanceForm.Funds"/> is.</summary>
    public static string FundsOf(PerformanceForm form) => form.AnnualFunds.IsEmpty && !form.PeriodFunds.IsEmpty ? "实施期资金" : "年度资金";

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

    /// <summary>The points of a form add up to 100, or to 90 where 10 are kept for the rate of execution, printed or not.</summary>
    private static RelationResult? Weights(PerformanceForm form)
    {
        FormIndicator[] weighted = [.. form.AnnualIndicators.Where(i => i.Weight is not null)];
        if (weighted.Length == 0)
        {
            return null;
        }

        decimal sum = weighted.Sum(i => i.Weight!.Value);
        string statement = $"绩效目标表 {Called(form)}：Σ 指标权重 {Text(sum)}{(form.ExecutionWeight is { } points ? $" + 执行率 {Text(points)}" : string.Empty)} = 100";
        if (weighted.Length < form.AnnualIndicators.Length)
        {
            return Operands.NotChecked(23, form.Line, statement, $"{form.AnnualIndicators.Length - weighted.Length} 个指标没有权重");
        }

        bool holds = form.ExecutionWeight is { } execution ? sum + execution == AllPoints : sum is AllPoints or PointsBesideExecution;
        return Operands.Decided(23, form.Line, statement, holds, sum == PointsBesideExecution && holds && form.ExecutionWeight is null ? "另 10 分为预算执行率" : string.Empty);
    }

    private static string Text(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);
}
