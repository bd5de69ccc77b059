using System.Globalization;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>
/// Cost indicators that state money against the money of the project (relation 49): 项目支出成本 ≤8200元 is 8,200 元, and
/// 1500元 a person for 4 persons is 6,000 元. A rule of thumb: only what fits is decided, the rest is not checked.
/// </summary>
internal static partial class CostIndicators
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document) =>
        from form in document.Forms
        where form.Funds.Total is not null
        from indicator in form.AnnualIndicators
        where (indicator.SecondLevel == IndicatorCategory.Cost || indicator.FirstLevel == IndicatorCategory.Cost) && indicator.Value is not null
        let match = Money().Match(PrintedText.Normalize(indicator.Value!))
        where match.Success
        let money = Stated(match)
        where money is not null
        select Check(form, indicator, money.Value);

    private static PrintedAmount? Stated(Match match) =>
        PrintedAmount.TryParse(match.Groups["number"].Value, AmountUnit.ParsePrinted(match.Groups["unit"].Value), out PrintedAmount stated) && Magnitude.IsPlausible(stated)
            ? stated
            : null;

    private static RelationResult Check(PerformanceForm form, FormIndicator indicator, PrintedAmount stated)
    {
        PrintedAmount total = form.Funds.Total!.Value;
        string statement = $"绩效目标表 {FormRelations.Called(form)}：成本指标 {indicator.Name} {indicator.Value} 与{FormRelations.FundsOf(form)}总额相符";
        RelationResult once = Operands.Equal(49, indicator.Line, statement, total, stated)!;
        if (once.Verdict != Checks.Verdict.Inconsistent)
        {
            return once;
        }

        foreach (int persons in Persons(form).Where(p => p <= long.MaxValue / 8 / Math.Max(1, Math.Abs(stated.Amount.Fen))))
        {
            var times = new PrintedAmount(stated.Amount * persons, stated.Step, stated.Unit);
            RelationResult each = Operands.Equal(49, indicator.Line, $"{statement}（{persons} 人）", total, times)!;
            if (each.Verdict != Checks.Verdict.Inconsistent)
            {
                return each;
            }
        }

        return Operands.NotChecked(49, indicator.Line, statement, "成本指标可能只涉及部分资金", total.Amount, stated.Amount);
    }

    private static IEnumerable<int> Persons(PerformanceForm form) =>
        from indicator in form.AnnualIndicators
        where indicator.SecondLevel == IndicatorCategory.Quantity && indicator.Value is not null
        let match = PersonCount().Match(PrintedText.Normalize(indicator.Value!))
        where match.Success
        select int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[≤≥=<>]*(?<number>\d[\d，,]*(?:\.\d+)?)(?<unit>万元|元)(?:/年)?(?:\d+人)?$")]
    private static partial Regex Money();

    [GeneratedRegex(@"^[≤≥=]?(?<count>\d{1,5})人$")]
    private static partial Regex PersonCount();
}
