using System.Collections.Immutable;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Cost targets against the money of the project: above it, or another total than it has.</summary>
/// <remarks>A cost may be that of a part of the project, so one below the money is said only where the name means all of it.</remarks>
internal static class CostAgainstFunds
{
    private static readonly string[] WholeNames = ["总成本", "总支出", "总费用", "总投资", "总额", "总金额", "项目支出成本", "项目成本", "预算控制数", "预算总"];

    public static IEnumerable<Remark> Of(TargetSheet sheet)
    {
        if (sheet.Funds.Total is not { } total)
        {
            return [];
        }

        Cost[] costs =
        [
            .. from indicator in sheet.Indicators
               where indicator.Category is IndicatorCategory.Cost or IndicatorCategory.EconomicCost && indicator.Target?.Direction != TargetDirection.Higher
               let statements = CostStatement.Of(indicator, sheet.Indicators)
               where statements.Length > 0
               select new Cost(indicator, statements),
        ];
        return costs.Any(cost => cost.Fits(total)) ? costs.Select(cost => Above(cost, total)).OfType<Remark>() : Of(costs, total);
    }

    private static IEnumerable<Remark> Of(Cost[] costs, BudgetAmount total)
    {
        Remark[] remarks = [.. costs.Select(cost => Above(cost, total) ?? Below(cost, total, costs.Length == 1)).OfType<Remark>()];
        return remarks.Length > 0 ? remarks : Together(costs, total);
    }

    private static Remark? Above(Cost cost, BudgetAmount total)
    {
        if (cost.Stated is { } stated)
        {
            return stated > total && !cost.Fits(total) ? Differs(cost, Severity.Warning, $"高于项目资金 {IndicatorText.Yuan(total)}", stated, total) : null;
        }

        // A rate times a quantity of the same form: the quantity may be another one than is meant.
        CostStatement least = cost.Statements.MinBy(static statement => statement.Amount);
        return cost.IsRateByUnit && least.Amount > total ? Differs(cost, Severity.Info, $"：{least.Formula}，高于项目资金 {IndicatorText.Yuan(total)}", least.Amount, total) : null;
    }

    private static Remark? Below(Cost cost, BudgetAmount total, bool isAlone) =>
        isAlone && cost.Stated is { } stated && stated < total && IndicatorNames.ContainsAny(IndicatorText.Key(cost.Indicator.Name), WholeNames)
            ? Differs(cost, Severity.Warning, $"应是项目全部成本，却与项目资金 {IndicatorText.Yuan(total)}不符", stated, total)
            : null;

    private static IEnumerable<Remark> Together(Cost[] costs, BudgetAmount total)
    {
        if (costs.Length > 1 && costs.All(static cost => cost.Stated is not null))
        {
            Int128 sum = costs.Aggregate((Int128)0, static (fen, cost) => fen + cost.Stated!.Value.Fen);
            if (sum > total.Fen + costs.Aggregate((Int128)0, static (fen, cost) => fen + cost.HalfStep) && sum <= long.MaxValue)
            {
                BudgetAmount together = BudgetAmount.FromFen((long)sum);
                string words = $"{costs.Length} 项成本指标合计 {IndicatorText.Yuan(together)}，高于项目资金 {IndicatorText.Yuan(total)}";
                yield return new(PerformanceFindingCodes.CostDiffersFromFunds, Severity.Info, words, costs[0].Indicator.Line) { Left = together, Right = total, IsContradiction = true };
            }
        }
    }

    private static Remark Differs(Cost cost, Severity severity, string words, BudgetAmount left, BudgetAmount right) =>
        Remark.Of(PerformanceFindingCodes.CostDiffersFromFunds, severity, cost.Indicator, words) with { Left = left, Right = right, IsContradiction = true };

    private readonly record struct Cost(PerformanceIndicator Indicator, ImmutableArray<CostStatement> Statements)
    {
        public BudgetAmount? Stated => Statements[0] is { IsTotal: true } first ? first.Amount : null;

        public bool IsRateByUnit => Indicator.Target!.Unit.Per.Any(static part => part.Count == 1 && part.Measure != MeasureUnits.Year);

        /// <summary>Half a step of the last digit that is printed, in 分: 94.78万元 may be 947812.34元. 1万元 is round, and no rounding is known.</summary>
        public long HalfStep
        {
            get
            {
                TargetUnit unit = Indicator.Target!.Unit;
                decimal value = Indicator.Target.SecondValue ?? Indicator.Target.Value ?? 0;
                if (value.Scale == 0 && unit.Tens > 0)
                {
                    return 0;
                }

                decimal fen = PowersOfTen.Of(unit.Tens) * unit.Measure!.Size * 100 / 2;
                for (int digit = 0; digit < value.Scale; digit++)
                {
                    fen /= 10;
                }

                return decimal.ToInt64(decimal.Floor(fen));
            }
        }

        public bool Fits(BudgetAmount total)
        {
            long halfStep = HalfStep;
            return Statements.Any(statement => statement.Amount == total)
                || (Stated is { } stated && Int128.Abs((Int128)stated.Fen - total.Fen) <= halfStep);
        }
    }
}
