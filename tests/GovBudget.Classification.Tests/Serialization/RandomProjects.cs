using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>Projects of every shape, with texts that are hard to write and amounts at the ends of their range.</summary>
internal static class RandomProjects
{
    private static readonly Gen<string> Texts = Law.OneOf("物业管理费", "", " ", "\"\\/\b\n\t", "<script>&'", "\u0000\u001F\u007F", "𠮷野家", "\u202E\uFEFF", "🏛️", new string('长', 3000));

    private static readonly Gen<string?> TextsOrNone = Gen.Select(Gen.Bool, Texts, static (isThere, text) => isThere ? text : null);

    private static readonly Gen<BudgetAmount?> Amounts = Gen.Select(
        Gen.Int[0, 5], Gen.Long, static (kind, fen) => kind switch { 0 => (BudgetAmount?)null, 1 => BudgetAmount.MaxValue, 2 => BudgetAmount.MinValue, 3 => BudgetAmount.Zero, _ => BudgetAmount.FromFen(fen) });

    private static readonly Gen<decimal?> Weights = Law.OneOf<decimal?>(null, 0, 0.00m, 10, 10.50m, 3.33m, 100, 0.0000000000000000000000000001m, PerformanceIndicator.MaxWeight);

    private static readonly Gen<ScoringRule?> Rules = Law.OneOf(
        null,
        ScoringRule.Proportional,
        ScoringRule.AllOrNothing,
        ScoringRule.Steps((0.8m, 0.6m), (1, 1)),
        ScoringRule.Bands((IndicatorTarget.Parse("≥90%"), 1), (IndicatorTarget.Parse("80%~90%"), 0.75m)),
        ScoringRule.Deduction(3, 0.5m));

    // Printed texts that compute, and ones that do not for many reasons.
    private static readonly Gen<string?> Targets = Law.OneOf(
        null, "", "≥95%", "不低于95%", "1-2次", "100±5人", "≤94.78万元", "≤317400元/年", "比上年提高5%", "及时", "按时发放", "100保障", "≥", "12月底前", "约30人", "≤1次；≤1次", "投诉率≤5%", "定性", "\u0001", new string('9', 300));

    public static Gen<PerformanceIndicator> Indicators { get; } = Gen.Select(
        Gen.Select(Law.OneOf(Enum.GetValues<IndicatorCategory>()), Texts, Targets, Gen.Int[0, 3]),
        Gen.Select(Weights, Rules, Gen.Bool, TextsOrNone),
        Gen.Select(Law.OneOf(Enum.GetValues<TargetDirection>()), Gen.Int[0, 500]),
        static (what, how, more) =>
        {
            (IndicatorCategory category, string name, string? target, int form) = what;
            var read = PerformanceIndicator.Read(category, name, target);
            read = form == 0 ? read with { TargetText = null, TargetFailure = default } : read;
            return read with { Weight = how.Item1, Rule = how.Item2, IsAdditive = how.Item3, LocalCategory = how.Item4, Direction = more.Item1, Line = more.Item2 };
        });

    public static Gen<PerformanceProject> Projects { get; } = Gen.Select(
        Gen.Select(Texts, Gen.Int[1948, 2100], TextsOrNone, TextsOrNone, Gen.Int[0, 2]),
        Gen.Select(Funds(), Funds(), TextsOrNone, TextsOrNone),
        Gen.Select(Indicators.Array[0, 4], Indicators.Array[0, 6], Weights, Gen.Int[0, 9999]),
        static (who, money, what) => new PerformanceProject
        {
            Name = who.Item1,
            Year = who.Item2 < FiscalYear.MinYear ? default : new(who.Item2),
            Department = who.Item3 is { } department ? new CodedName("090", department) : null,
            Unit = who.Item3 is { } unit ? new CodedName("", unit) : null,
            Attribute = who.Item4,
            Duration = who.Item5 switch { 0 => null, 1 => Period.FromYears(3), _ => Period.FromMonths(18) + Period.FromTicks(-1) },
            PeriodFunds = money.Item1,
            AnnualFunds = money.Item2,
            PeriodGoal = money.Item3,
            AnnualGoal = money.Item4,
            PeriodIndicators = [.. what.Item1],
            Indicators = [.. what.Item2],
            ExecutionWeight = what.Item3,
            Line = what.Item4,
        });

    private static Gen<ProjectFunds> Funds() => Amounts.Array[8].Select(static amounts => new ProjectFunds
    {
        Total = amounts[0],
        Central = amounts[1],
        Provincial = amounts[2],
        Local = amounts[3],
        Appropriation = amounts[4],
        CarriedOver = amounts[5],
        SelfRaised = amounts[6],
        Other = amounts[7],
    });
}
