using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Performance;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>What a target form shows, in the order of the official one, whatever it is written in.</summary>
internal sealed class FormLayout
{
    private readonly PerformanceProject _project;
    private readonly RenderOptions _options;
    private readonly RenderWords _words;

    public FormLayout(PerformanceProject project, RenderOptions? options)
    {
        _project = project;
        _options = options ?? Official;
        _words = new(_options.Language);
        // One set is enough where the period has none of its own, or the same.
        HasPeriod = !project.PeriodIndicators.IsEmpty && !project.PeriodIndicators.Select(Shown).SequenceEqual(project.Indicators.Select(Shown));
        HasWeights = project.Indicators.Concat(project.PeriodIndicators).Any(static indicator => indicator.Weight is not null) || project.ExecutionWeight is not null;
        HasPeriodFunds = project.PeriodFunds != ProjectFunds.None;
        Funds = [.. FundRows()];
        Rows = [.. IndicatorRows()];
    }

    /// <summary>Without a word of the caller: in 元, as the official form.</summary>
    private static RenderOptions Official { get; } = new() { Unit = AmountUnit.Yuan };

    public string Title => _options.Title ?? _words.Say("项目支出绩效目标表", "Performance targets of a project");

    public string Subtitle => _project.Year.IsNone ? "" : _words.Say($"（{_project.Year}年度）", $" ({_project.Year})");

    public string Colon => _words.Say("：", ": ");

    public string FundsHeading => _words.Say($"项目资金（{_words.UnitName(_options.Unit)}）", $"Funds (in {_words.UnitName(_options.Unit)})");

    public string PeriodHeading => _words.Say("实施期", "Whole period");

    public string AnnualHeading => _words.Say("年度", "Year");

    /// <summary>What the total of the money is called where no heading says for which time it is.</summary>
    public string PeriodTotal => _words.Say("实施期资金总额", "Total of the whole period");

    public string AnnualTotal => _words.Say("年度资金总额", "Total of the year");

    /// <summary>The headings of the indicators; a true marks a column of numbers.</summary>
    public (string Heading, bool IsNumber)[] IndicatorHeadings
    {
        get
        {
            string target = _words.Say("指标值", "Target");
            (string, bool)[] period = HasPeriod ? [(_words.Say("三级指标（实施期）", "Indicator (whole period)"), false), (target, false)] : [];
            (string, bool)[] weight = HasWeights ? [(_words.Say("权重", "Weight"), true)] : [];
            string annual = HasPeriod ? _words.Say("三级指标（年度）", "Indicator (year)") : _words.Say("三级指标", "Indicator");
            return [(_words.Say("一级指标", "First level"), false), (_words.Say("二级指标", "Second level"), false), .. period, (annual, false), (target, false), .. weight];
        }
    }

    public bool HasPeriod { get; }

    public bool HasPeriodFunds { get; }

    public bool HasWeights { get; }

    /// <summary>Label and value of what stands above the money; nothing that is absent.</summary>
    public IEnumerable<(string Label, string Value)> Facts
    {
        get
        {
            yield return (_words.Say("项目名称", "Project"), _project.Name);
            foreach ((string label, string? value) in new[]
            {
                (_words.Say("主管部门及代码", "Department"), Coded(_project.Department)), (_words.Say("实施单位", "Unit"), Coded(_project.Unit)), (_words.Say("项目属性", "Kind"), _project.Attribute), (_words.Say("项目期", "Duration"), PeriodText(_project.Duration)),
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
        from goal in new[] { (_words.Say("实施期总体目标", "Goals of the whole period"), _project.PeriodGoal), (_words.Say("年度总体目标", "Goals of the year"), _project.AnnualGoal) }
        where !string.IsNullOrWhiteSpace(goal.Item2)
        select (goal.Item1, goal.Item2!);

    public ImmutableArray<FormRow> Rows { get; }

    private string Execution => _words.Say("预算执行率", "Budget execution rate");

    public static string Points(decimal? weight) => weight?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    private IEnumerable<(string, string, string)> FundRows()
    {
        string format = Figures.ExactIn(_options.Unit);
        string Money(BudgetAmount? amount) => amount?.ToString(format) ?? "";
        if (_project.PeriodFunds.Total is not null || _project.AnnualFunds.Total is not null)
        {
            yield return (_words.Say("资金总额", "Total"), Money(_project.PeriodFunds.Total), Money(_project.AnnualFunds.Total));
        }

        foreach (string name in _project.PeriodFunds.Parts.Concat(_project.AnnualFunds.Parts).Select(static part => part.Name).Distinct())
        {
            yield return (_words.Say($"其中：{name}", $"of which: {name}"), Money(Part(_project.PeriodFunds, name)), Money(Part(_project.AnnualFunds, name)));
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
            yield return new(Execution, "", null, null, Execution, null, points);
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

    private string? PeriodText(Period? period) => period switch
    {
        null => null,
        { Years: > 0 } when period == Period.FromYears(period.Years) => _words.Say($"{RenderWords.Number(period.Years)}年", RenderWords.Counted(period.Years, "year")),
        { Months: > 0 } when period == Period.FromMonths(period.Months) => _words.Say($"{RenderWords.Number(period.Months)}个月", RenderWords.Counted(period.Months, "month")),
        _ => PeriodPattern.NormalizingIso.Format(period),
    };
}
