using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Performance;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>What a target form shows, in the order of the official one, whatever it is written in.</summary>
internal sealed class FormLayout
{
    public const string Title = "项目支出绩效目标表";

    private readonly PerformanceProject _project;

    public FormLayout(PerformanceProject project, AmountUnit unit)
    {
        _project = project;
        UnitName = unit.ChineseName;
        // One set is enough where the period has none of its own, or the same.
        HasPeriod = !project.PeriodIndicators.IsEmpty && !project.PeriodIndicators.Select(Shown).SequenceEqual(project.Indicators.Select(Shown));
        HasWeights = project.Indicators.Concat(project.PeriodIndicators).Any(static indicator => indicator.Weight is not null) || project.ExecutionWeight is not null;
        HasPeriodFunds = project.PeriodFunds != ProjectFunds.None;
        Funds = [.. FundRows(unit)];
        Rows = [.. IndicatorRows()];
    }

    public string Subtitle => _project.Year.IsNone ? "" : $"（{_project.Year.Year.ToString(CultureInfo.InvariantCulture)}年度）";

    public string UnitName { get; }

    public bool HasPeriod { get; }

    public bool HasPeriodFunds { get; }

    public bool HasWeights { get; }

    /// <summary>Label and value of what stands above the money; nothing that is absent.</summary>
    public IEnumerable<(string Label, string Value)> Facts
    {
        get
        {
            yield return ("项目名称", _project.Name);
            foreach ((string label, string? value) in new[]
            {
                ("主管部门及代码", Coded(_project.Department)), ("实施单位", Coded(_project.Unit)), ("项目属性", _project.Attribute), ("项目期", PeriodText(_project.Duration)),
            })
            {
                if (value is not null)
                {
                    yield return (label, value);
                }
            }
        }
    }

    /// <summary>Money: label, period, year.</summary>
    public ImmutableArray<(string Label, string Period, string Annual)> Funds { get; }

    /// <summary>Overall goals; nothing that is absent.</summary>
    public IEnumerable<(string Label, string Value)> Goals =>
        from goal in new[] { ("实施期总体目标", _project.PeriodGoal), ("年度总体目标", _project.AnnualGoal) }
        where !string.IsNullOrWhiteSpace(goal.Item2)
        select (goal.Item1, goal.Item2!);

    public ImmutableArray<FormRow> Rows { get; }

    public static string Points(decimal? weight) => weight?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    private IEnumerable<(string, string, string)> FundRows(AmountUnit unit)
    {
        string Money(BudgetAmount? amount) => amount?.ToString("N" + unit.ChineseName) ?? "";
        if (_project.PeriodFunds.Total is not null || _project.AnnualFunds.Total is not null)
        {
            yield return ("资金总额", Money(_project.PeriodFunds.Total), Money(_project.AnnualFunds.Total));
        }

        foreach (string name in _project.PeriodFunds.Parts.Concat(_project.AnnualFunds.Parts).Select(static part => part.Name).Distinct())
        {
            yield return ($"其中：{name}", Money(Part(_project.PeriodFunds, name)), Money(Part(_project.AnnualFunds, name)));
        }
    }

    private static BudgetAmount? Part(ProjectFunds funds, string name)
    {
        foreach ((string known, BudgetAmount amount) in funds.Parts)
        {
            if (known == name)
            {
                return amount;
            }
        }

        return null;
    }

    /// <summary>Indicators of one category stand side by side; a category opens in the order in which the year, then the period, has it.</summary>
    private IEnumerable<FormRow> IndicatorRows()
    {
        if (_project.ExecutionWeight is { } points)
        {
            yield return new("预算执行率", "", null, null, "预算执行率", null, points);
        }

        ILookup<(string, string), PerformanceIndicator> annual = _project.Indicators.ToLookup(CategoryOf);
        ILookup<(string, string), PerformanceIndicator> period = (HasPeriod ? _project.PeriodIndicators : []).ToLookup(CategoryOf);
        IEnumerable<(string First, string Second)> order = annual.Select(static group => group.Key).Concat(period.Select(static group => group.Key)).Distinct();
        foreach ((string first, string second) in order.GroupBy(static key => key.First).SelectMany(static keys => keys))
        {
            PerformanceIndicator[] right = [.. annual[(first, second)]];
            PerformanceIndicator[] left = [.. period[(first, second)]];
            for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
            {
                PerformanceIndicator? before = left.ElementAtOrDefault(i);
                PerformanceIndicator? now = right.ElementAtOrDefault(i);
                yield return new(first, second, before?.Name, TargetOf(before), now?.Name, TargetOf(now), now?.Weight ?? before?.Weight);
            }
        }
    }

    private static (string, string, string, string?) Shown(PerformanceIndicator indicator) =>
        (CategoryOf(indicator).First, CategoryOf(indicator).Second, indicator.Name, TargetOf(indicator));

    private static (string First, string Second) CategoryOf(PerformanceIndicator indicator) =>
        (indicator.FirstLevel.ChineseName, indicator.LocalCategory ?? indicator.SecondLevel.ChineseName);

    private static string? TargetOf(PerformanceIndicator? indicator) => indicator?.TargetText ?? indicator?.Target?.ToString();

    private static string? Coded(CodedName? name) => name is { } known ? (known.Code.Length > 0 ? $"{known.Code}-{known.Name}" : known.Name) : null;

    private static string? PeriodText(Period? period) => period switch
    {
        null => null,
        { Years: > 0 } when period == Period.FromYears(period.Years) => $"{period.Years.ToString(CultureInfo.InvariantCulture)}年",
        { Months: > 0 } when period == Period.FromMonths(period.Months) => $"{period.Months.ToString(CultureInfo.InvariantCulture)}个月",
        _ => PeriodPattern.NormalizingIso.Format(period),
    };
}
